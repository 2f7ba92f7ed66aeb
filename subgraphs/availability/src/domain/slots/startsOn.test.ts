import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import { noBits, setRange } from '#domain/time/dayBits.ts';
import {
  bitStart,
  dayAfter,
  dayBefore,
  type LedgerDay,
  ledgerDayAt,
  type Millis,
} from '#domain/time/ledgerDay.ts';
import type { Offer } from './offer.ts';
import { anyOffer, offerWith } from './offersForTests.ts';
import { isTimePart } from '#domain/ledger/part.ts';
import { placementOf } from './placement.ts';
import { refusalsOf } from './refusals.ts';
import { canStart, isOpen, remembered, slowWall, step } from '#domain/schedule/slowHoursForTests.ts';
import { readsFor, startsOn } from './startsOn.ts';
import { nothingTaken, type Taken } from '#domain/ledger/taken.ts';

const moment = (text: string): Millis => Temporal.Instant.from(text).epochMilliseconds;

/** When the clocks of a zone jump in 2026, or a day on which they do not. */
function specialMoments(zone: string): Millis[] {
  const found: Millis[] = [];
  let at = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`);
  for (;;) {
    const jump = at.getTimeZoneTransition('next');
    if (!jump || jump.year > 2026) return found.length > 0 ? found : [moment('2026-06-10T12:00:00Z')];
    found.push(jump.epochMilliseconds);
    at = jump;
  }
}

type Case = { offer: Offer; busy: [number, number][]; now: number };

const anyCase = (date: string, zone: string): fc.Arbitrary<Case> =>
  fc.record({
    offer: anyOffer(date, zone),
    // Five minutes from the beginning of the day before.
    busy: fc.array(fc.tuple(fc.nat(1_000), fc.integer({ min: 1, max: 60 })), { maxLength: 8 }),
    now: fc.integer({ min: -2_000, max: 600 }),
  });

function takenIn(isTaken: (at: Millis) => boolean, offer: Offer, days: readonly LedgerDay[]): Taken {
  // Only what may be asked for: whoever lists reads no more.
  const read = new Set(days.flatMap((day) => readsFor(offer, day).days.map((one) => one.day.date)));
  return {
    count: () => 0,
    of(calendarId, day) {
      expect([calendarId, read.has(day.date)]).toEqual([offer.calendarId, true]);
      const row = noBits(day.bits);
      for (let bit = 0; bit < day.bits; bit += 1)
        if (isTaken(bitStart(day, bit))) setRange(row, bit, bit + 1);
      return row;
    },
  };
}

/** Not `expect`: a million times over, it would take most of the time. */
function agree(zone: string, at: Millis, what: string, one: boolean, other: boolean): void {
  if (one !== other)
    throw new Error(`${new Date(at).toISOString()} in ${zone} ${what}: ${one}, not ${other}`);
}

describe('starts', () => {
  it('are where a slow look at the clock on the wall finds them, and can be claimed: in every zone, over both jumps', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const wall = remembered((at) => slowWall(zone, at));
      for (const special of specialMoments(zone)) {
        const middle = ledgerDayAt(zone, special);
        const days = [dayBefore(middle), middle, dayAfter(middle)];
        const began = days[0]!.startsAt;
        const property = fc.property(anyCase(middle.date, zone), ({ offer, busy, now: ago }) => {
          const now = began + ago * step;
          const busyAt = new Set(
            busy.flatMap(([from, size]) => Array.from({ length: size }, (_, i) => began + (from + i) * step)),
          );
          const isTaken = (at: Millis): boolean => busyAt.has(at);
          const taken = takenIn(isTaken, offer, days);
          const open = remembered((at) => isOpen(offer.schedule, wall(at), offer.treatmentId));
          const sees = { wall, open, taken: isTaken };
          const notice = offer.schedule.rules.noticeMinutes * 60_000;
          const span = { from: Math.max(now + 1, now + notice), until: Infinity };
          const listed = new Set(days.flatMap((day) => startsOn(offer, day, taken, span)));
          const possible = new Set(days.flatMap((day) => startsOn(offer, day, nothingTaken, span)));
          for (const day of days) {
            for (let bit = 0; bit < day.bits; bit += 1) {
              const at = bitStart(day, bit);
              agree(zone, at, 'is listed', listed.has(at), canStart(offer, sees, at, now));
              // One in some: it asks for a row of every moment.
              if (bit % 7 !== 0 && !possible.has(at)) continue;
              agree(zone, at, 'has a place', placementOf(offer, at, now) !== null, possible.has(at));
              agree(zone, at, 'is not refused', refusalsOf(offer, at, now).length === 0, possible.has(at));
            }
          }
        });
        fc.assert(property, { numRuns: 2 });
      }
    }
  }, 120_000);

  it('take the time of the appointment and its buffers, whatever days it lies in', () => {
    const zones = ['Europe/Stockholm', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Havana'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones).chain((zone) => {
          const middle = ledgerDayAt(zone, specialMoments(zone)[0]!);
          return fc.tuple(anyOffer(middle.date, zone), fc.constant(middle));
        }),
        ([offer, middle]) => {
          const always = { from: -Infinity, until: Infinity };
          for (const day of [dayBefore(middle), middle]) {
            for (const start of startsOn(offer, day, nothingTaken, always)) {
              const parts = placementOf(offer, start, start - 100 * 86_400_000)!.parts.filter(isTimePart);
              const moments = parts.flatMap(({ startsAt, from, to }) =>
                Array.from({ length: to - from }, (_, i) => startsAt + (from + i) * step),
              );
              const { before, length, after } = offer.need;
              const expected = Array.from(
                { length: before + length + after },
                (_, i) => start + (i - before) * step,
              );
              expect(moments).toEqual(expected);
              for (const { key, from, to, bits } of parts) {
                expect([key.startsWith('calendar|'), from >= 0, from < to, to <= bits]).toEqual([
                  true,
                  true,
                  true,
                  true,
                ]);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of hours in another zone than the days, too, can be claimed', () => {
    fc.assert(
      fc.property(
        anyOffer('2026-03-29', 'Europe/Stockholm', 'America/St_Johns'),
        fc.integer({ min: 0, max: 2 * 288 }),
        (offer, bit) => {
          const start = moment('2026-03-28T00:00:00Z') + bit * step;
          const now = start - 40 * 86_400_000;
          const day = ledgerDayAt('Europe/Stockholm', start);
          const listed = startsOn(offer, day, nothingTaken, { from: now + 1, until: Infinity });
          expect(placementOf(offer, start, now) !== null).toBe(listed.includes(start));
          expect(refusalsOf(offer, start, now).length === 0).toBe(listed.includes(start));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ask nothing of the ledger but the day itself, unless the hours come near midnight', () => {
    const schedule = (opens: number, closes: number) => ({
      version: 1,
      dayZone: 'Europe/Stockholm',
      calendarId: null,
      rules: usualRules,
      exceptions: [],
      periods: [
        {
          validFrom: '2026-01-01',
          validUntil: null,
          windows: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes })),
        },
      ],
    });
    const need = { before: 1, length: 6, after: 2 };
    const datesOf = (opens: number, closes: number, at = '2026-11-25T12:00:00Z'): string[] =>
      readsFor(offerWith(schedule(opens, closes), need), ledgerDayAt('Europe/Stockholm', moment(at)))
        .days.map(({ day }) => day.date)
        .toSorted();
    expect(datesOf(480, 1_020)).toEqual(['2026-11-25']);
    expect(datesOf(5, 1_430)).toEqual(['2026-11-25']);
    expect(datesOf(0, 1_430)).toEqual(['2026-11-24', '2026-11-25']);
    expect(datesOf(5, 1_435)).toEqual(['2026-11-25', '2026-11-26']);
    expect(datesOf(1_320, 1_800)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
    expect(datesOf(480, 1_020, '2026-11-28T12:00:00Z')).toEqual([]);
  });
});
