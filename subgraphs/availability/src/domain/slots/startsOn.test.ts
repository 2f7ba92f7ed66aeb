import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookableSpan } from './bookableSpan.ts';
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
import { limitParts } from '#domain/ledger/limits.ts';
import type { Offer } from './offer.ts';
import { anyOffer, mine, offerWith, others } from './offersForTests.ts';
import { isTimePart } from '#domain/ledger/part.ts';
import { placementOf } from './placement.ts';
import { refusalsOf } from './refusals.ts';
import { isOpen, remembered, slowWall, step } from '#domain/schedule/slowHoursForTests.ts';
import { type Booked, canStart } from './slowStartsForTests.ts';
import { readsFor, startsOn } from './startsOn.ts';
import { nothingTaken, type Taken } from '#domain/ledger/taken.ts';
import { everyJump, everyZone, jumpsOf } from '#domain/time/zonesForTests.ts';

const moment = (text: string): Millis => Temporal.Instant.from(text).epochMilliseconds;

/** A week of two years, for the zones whose clocks do not jump. */
const newYear = moment('2026-12-31T12:00:00Z');

/** What has been taken, in steps from the beginning of the day before the one in the middle. */
type Case = {
  offer: Offer;
  busy: [number, number][];
  booked: { at: number; treatmentId: string }[];
  now: number;
};

const anyCase = (date: string, zone: string, timeZone = zone): fc.Arbitrary<Case> =>
  fc.record({
    offer: anyOffer(date, zone, timeZone),
    busy: fc.array(fc.tuple(fc.nat(1_000), fc.integer({ min: 1, max: 60 })), { maxLength: 8 }),
    booked: fc.array(
      fc.record({
        at: fc.oneof(fc.nat(863), fc.integer({ min: -2_000, max: 2_900 })),
        treatmentId: fc.constantFrom(mine, mine, others),
      }),
      { maxLength: 4 },
    ),
    now: fc.oneof(fc.integer({ min: -2_000, max: 600 }), fc.integer({ min: -300, max: 300 })),
  });

/** How many places of the offer's limits these have taken. */
function placesOf(booked: readonly Booked[], offer: Offer): Taken['count'] {
  const keys = booked.flatMap(({ start, treatmentId }) =>
    limitParts({ ...offer, treatmentId }, ledgerDayAt(offer.schedule.dayZone, start)).map(({ key }) => key),
  );
  return (key) => keys.filter((one) => one === key).length;
}

/** Only what may be asked for: whoever lists reads no more. */
function takenIn(
  isTaken: (at: Millis) => boolean,
  count: Taken['count'],
  offer: Offer,
  days: readonly LedgerDay[],
): Taken {
  const reads = days.map((day) => readsFor(offer, day));
  const read = new Set(reads.flatMap((one) => one.days.map(({ day }) => day.date)));
  const counted = new Set(reads.flatMap((one) => one.counted));
  return {
    count(key) {
      if (!counted.has(key)) throw new Error(`${key} was not read`);
      return count(key);
    },
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

/** How often a rule was the only one against a time: of what never was, the property says nothing. */
type Seen = Record<string, number>;

type Walls = Record<'wall' | 'dayWall', (at: Millis) => ReturnType<typeof slowWall>>;

const wallsOf = (timeZone: string, dayZone: string): Walls => {
  const wall = remembered((at) => slowWall(timeZone, at));
  return { wall, dayWall: timeZone === dayZone ? wall : remembered((at) => slowWall(dayZone, at)) };
};

/** That the times of three days are listed exactly where a slow look finds them, and are those that can be claimed. */
function holds({ offer, busy, booked: places, now: ago }: Case, middle: LedgerDay, walls: Walls, seen: Seen) {
  const days = [dayBefore(middle), middle, dayAfter(middle)];
  const began = days[0]!.startsAt;
  const now = began + ago * step;
  const busyAt = new Set(
    busy.flatMap(([from, size]) => Array.from({ length: size }, (_, i) => began + (from + i) * step)),
  );
  const isTaken = (at: Millis): boolean => busyAt.has(at);
  const booked = places.map(({ at, treatmentId }) => ({ start: began + at * step, treatmentId }));
  const count = placesOf(booked, offer);
  const taken = takenIn(isTaken, count, offer, days);
  const open = remembered((at) => isOpen(offer.schedule, walls.wall(at), offer.treatmentId));
  const sees = { ...walls, open, taken: isTaken, booked };
  const span = bookableSpan(offer, now);
  const startsWith = (of: Taken): Set<Millis> =>
    new Set(days.flatMap((day) => startsOn(offer, day, of, span)));
  const listed = startsWith(taken);
  const placed = startsWith({ ...taken, of: () => undefined });
  const possible = startsWith(nothingTaken);
  const claimable = (at: Millis): boolean => {
    const parts = placementOf(offer, at, now)?.parts ?? null;
    agree(offer.timeZone, at, 'has a place', parts !== null, possible.has(at));
    return !!parts?.every((part) => {
      if (!isTimePart(part)) return count(part.key) < part.most;
      for (let bit = part.from; bit < part.to; bit += 1)
        if (isTaken(part.startsAt + bit * step)) return false;
      return true;
    });
  };
  const note = (rule: string): void => void (seen[rule] = (seen[rule] ?? 0) + 1);
  if (listed.size > 0) note('listed');
  for (const day of days) {
    for (let bit = 0; bit < day.bits; bit += 1) {
      const at = bitStart(day, bit);
      agree(offer.timeZone, at, 'is listed', listed.has(at), canStart(offer, sees, at, now));
      // One in some: it asks for a row of every moment.
      if (bit % 7 !== 0 && !possible.has(at)) continue;
      agree(offer.timeZone, at, 'can be claimed', claimable(at), listed.has(at));
      const against = refusalsOf(offer, at, now, { count });
      agree(offer.timeZone, at, 'is not refused', against.length === 0, placed.has(at));
      if (against.length === 1) note(against[0]!.code);
    }
  }
}

describe('starts', () => {
  it('are where a slow look at the clock on the wall finds them, and can be claimed: in every zone, over both jumps', () => {
    const seen: Seen = {};
    for (const zone of everyZone) {
      const walls = wallsOf(zone, zone);
      const jumps = jumpsOf(zone);
      for (const special of jumps.length > 0 ? jumps : [newYear]) {
        const middle = ledgerDayAt(zone, special);
        const property = fc.property(anyCase(middle.date, zone), (one) => holds(one, middle, walls, seen));
        fc.assert(property, { numRuns: jumps.length > 0 ? 3 : 1 });
      }
    }
    expect(seen['listed']).toBeGreaterThan(100);
    const rules = ['PAST', 'NOTICE', 'HORIZON', 'NOT_ALIGNED', 'LIMIT', 'CLOSED', 'TOO_LONG'];
    for (const rule of [...rules, 'TREATMENT_NOT_THEN']) expect(seen[rule], rule).toBeGreaterThan(0);
  }, 120_000);

  it('take the time of the appointment and its buffers, whatever days it lies in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyJump).chain(({ zone, at }) => {
          const middle = ledgerDayAt(zone, at);
          return fc.tuple(anyOffer(middle.date, zone), fc.constant(middle));
        }),
        ([offer, middle]) => {
          const always = { from: -Infinity, until: Infinity };
          const { schedule } = offer;
          const anyAhead = {
            ...offer,
            schedule: { ...schedule, rules: { ...schedule.rules, horizonDays: null } },
          };
          for (const day of [dayBefore(middle), middle]) {
            for (const start of startsOn(offer, day, nothingTaken, always)) {
              const parts = placementOf(anyAhead, start, start - 100 * 86_400_000)!.parts.filter(isTimePart);
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
      { numRuns: 100 },
    );
  }, 60_000);

  it('are so, too, of hours in another zone than the days', () => {
    const anyPair = fc
      .tuple(fc.constantFrom(...everyJump), fc.constantFrom(...everyZone), fc.boolean())
      .map(([{ zone, at }, other, swapped]) =>
        swapped ? { at, dayZone: other, timeZone: zone } : { at, dayZone: zone, timeZone: other },
      );
    const anyOne = anyPair.chain(({ at, dayZone, timeZone }) => {
      const middle = ledgerDayAt(dayZone, at);
      return fc.tuple(anyCase(middle.date, dayZone, timeZone), fc.constant(middle));
    });
    const seen: Seen = {};
    fc.assert(
      fc.property(anyOne, ([one, middle]) =>
        holds(one, middle, wallsOf(one.offer.timeZone, middle.zone), seen),
      ),
      { numRuns: 150 },
    );
    expect(seen['listed']).toBeGreaterThan(10);
  }, 60_000);

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
