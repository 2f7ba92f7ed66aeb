import fc from 'fast-check';
import type { BookingRules, Limit } from '#domain/schedule/bookingRules.ts';
import type { Schedule } from '#domain/directory.ts';
import type { Exception, WeeklyWindow } from '#domain/schedule/hours.ts';
import type { Offer } from './offer.ts';

// Schedules and offers of any kind. For tests of what holds of all of them.

export const mine = 'treatment_mine';
export const others = 'treatment_other';
const treatmentIds = fc.constantFrom(undefined, undefined, undefined, [mine], [others]);

const range = fc
  .tuple(fc.nat(287), fc.integer({ min: 1, max: 288 }))
  .map(([from, length]) => ({ opens: from * 5, closes: (from + length) * 5 }));

const forTreatments = (ids: readonly string[] | undefined): { treatmentIds?: readonly string[] } =>
  ids ? { treatmentIds: ids } : {};

/** Past midnight, overlapping, all day, for some treatments: whatever a week can be. */
export const anyWindows = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), range, treatmentIds)
    .map(([weekday, part, ids]): WeeklyWindow => ({ weekday, ...part, ...forTreatments(ids) })),
  { maxLength: 12 },
);

const exceptionNear = (date: string): fc.Arbitrary<Exception> =>
  fc
    .tuple(
      fc.constantFrom('CLOSED' as const, 'EXTRA' as const),
      fc.integer({ min: -3, max: 3 }),
      fc.nat(3),
      fc.option(range),
      treatmentIds,
    )
    .map(([kind, after, days, part, ids]) => {
      const from = Temporal.PlainDate.from(date).add({ days: after });
      const until = from.add({ days }).toString();
      const of = kind === 'EXTRA' ? forTreatments(ids) : {};
      return { id: 'exception', kind, from: from.toString(), until, part, reason: null, ...of };
    });

/** Half of the offers have none. */
const limitsNear = (date: string): fc.Arbitrary<Limit[]> => {
  const limit = fc
    .tuple(
      fc.constantFrom('DAY' as const, 'WEEK' as const),
      fc.integer({ min: 1, max: 3 }),
      treatmentIds,
      fc.array(fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: 1, max: 3 })), { maxLength: 2 }),
    )
    .map(([per, most, ids, before]) => {
      const uncounted = Object.fromEntries(
        before.map(([after, count]) => {
          const on = Temporal.PlainDate.from(date).add({ days: after });
          const week = `${on.yearOfWeek}-W${String(on.weekOfYear).padStart(2, '0')}`;
          return [per === 'DAY' ? on.toString() : week, count];
        }),
      );
      return { per, most, treatmentIds: ids ?? null, uncounted };
    });
  const some = fc.array(limit, { minLength: 1, maxLength: 3 });
  return fc
    .oneof(fc.constant([]), some)
    .map((limits) => limits.map((one, n) => ({ ...one, id: `limit_${n}` })));
};

const rulesNear = (date: string): fc.Arbitrary<BookingRules> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 48 }),
      fc.nat(47),
      fc.constantFrom(0, 0, 30, 123, 2_000),
      fc.constantFrom(null, null, null, 0, 1, 2, 5),
      limitsNear(date),
    )
    .map(([every, offset, noticeMinutes, horizonDays, limits]) => ({
      alignMinutes: every * 5,
      offsetMinutes: (offset % every) * 5,
      noticeMinutes,
      horizonDays,
      limits,
    }));

const need = fc.record({
  before: fc.nat(48),
  length: fc.integer({ min: 1, max: 60 }),
  after: fc.nat(48),
});

/** Schedules with something special around a date, in weeks that change on it. */
export const anySchedule = (date: string, dayZone: string): fc.Arbitrary<Schedule> =>
  fc
    .tuple(anyWindows, anyWindows, fc.array(exceptionNear(date), { maxLength: 3 }), rulesNear(date))
    .map(([before, after, exceptions, rules]) => ({
      version: 7,
      dayZone,
      calendarId: null,
      rules,
      exceptions,
      periods: [
        { validFrom: '2000-01-01', validUntil: date, windows: before },
        {
          validFrom: Temporal.PlainDate.from(date).add({ days: 1 }).toString(),
          validUntil: null,
          windows: after,
        },
      ],
    }));

export const anyOffer = (date: string, dayZone: string, timeZone = dayZone): fc.Arbitrary<Offer> =>
  fc.tuple(anySchedule(date, dayZone), need).map(([schedule, taken]) => offerWith(schedule, taken, timeZone));

export const offerWith = (schedule: Schedule, need: Offer['need'], timeZone = schedule.dayZone): Offer => ({
  providerId: 'provider',
  calendarId: 'calendar',
  clinicId: 'clinic',
  timeZone,
  schedule,
  treatmentId: mine,
  need,
  requires: [],
  durationMinutes: need.length * 5,
});
