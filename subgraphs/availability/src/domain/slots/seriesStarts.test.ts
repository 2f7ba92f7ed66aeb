import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesStarts } from './seriesStarts.ts';
import { everyJump, everyZone } from '#domain/time/zonesForTests.ts';

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** By how many minutes the clock is put forward over a time on the wall; 0 where it shows it. */
function minutesSkipped(wanted: Temporal.PlainDateTime, zone: string): number {
  const before = wanted.subtract({ days: 2 }).toZonedDateTime('UTC').withTimeZone(zone);
  const jump = before.getTimeZoneTransition('next');
  if (!jump) return 0;
  const until = jump.toPlainDateTime();
  const minutes = (jump.offsetNanoseconds - before.offsetNanoseconds) / 60_000_000_000;
  const from = until.subtract({ minutes });
  const isSkipped =
    Temporal.PlainDateTime.compare(from, wanted) <= 0 && Temporal.PlainDateTime.compare(wanted, until) < 0;
  return isSkipped ? minutes : 0;
}

describe('a series', () => {
  it('comes at the same time on the wall, so many weeks apart, or where the clock skips it says so', () => {
    // Every five minutes of three years, which have each zone's transitions.
    const anywhere = fc.record({
      zone: fc.constantFrom(...everyZone),
      first: fc
        .integer({ min: 0, max: 3 * 366 * 288 })
        .map((bit) => instant('2025-01-01T00:00:00Z').add({ minutes: bit * 5 })),
      everyWeeks: fc.integer({ min: 1, max: 52 }),
      count: fc.integer({ min: 2, max: 52 }),
    });
    // Some weeks before a jump, at most two hours from it: that is where the clock skips a time, and shows one twice.
    const overJump = fc
      .record({
        jump: fc.constantFrom(...everyJump),
        minutes: fc.integer({ min: -24, max: 24 }).map((bits) => bits * 5),
        weeks: fc.integer({ min: 0, max: 20 }),
        everyWeeks: fc.integer({ min: 1, max: 4 }),
        count: fc.integer({ min: 2, max: 30 }),
      })
      .map(({ jump: { zone, at }, minutes, weeks, ...rest }) => {
        const jump = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        return { zone, first: jump.subtract({ weeks }).add({ minutes }).toInstant(), ...rest };
      });
    const seen = { skipped: 0, twice: 0 };
    fc.assert(
      fc.property(fc.oneof(anywhere, overJump), ({ zone, first, everyWeeks, count }) => {
        const wall = first.toZonedDateTimeISO(zone).toPlainDateTime();
        const starts = seriesStarts(first, zone, { everyWeeks, count });
        expect(starts).toHaveLength(count);
        expect(starts[0]).toEqual({ start: first, skipped: false });
        for (const [n, { start, skipped }] of starts.entries()) {
          if (n === 0) continue;
          const wanted = wall.add({ weeks: n * everyWeeks });
          const shown = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDateTime();
          const skips = minutesSkipped(wanted, zone);
          expect(skipped).toBe(skips !== 0);
          expect(shown(start).toString()).toBe(wanted.add({ minutes: skips }).toString());
          // Of two the first. Clocks are put back by half an hour, or up to four of them.
          const isShownAgain = (sign: 1 | -1): boolean =>
            [30, 60, 90, 120].some((minutes) =>
              shown(start.add({ minutes: sign * minutes })).equals(shown(start)),
            );
          expect(isShownAgain(-1)).toBe(false);
          seen.skipped += Number(skipped);
          seen.twice += Number(isShownAgain(1));
        }
      }),
      { numRuns: 600 },
    );
    expect(seen.skipped).toBeGreaterThan(0);
    expect(seen.twice).toBeGreaterThan(0);
  }, 60_000);

  it('of a Tuesday at nine in Stockholm stays at nine when the clock is put back', () => {
    const starts = seriesStarts(instant('2026-10-20T07:00:00Z'), 'Europe/Stockholm', {
      everyWeeks: 1,
      count: 3,
    });
    expect(starts.map(({ start }) => start.toString())).toEqual([
      '2026-10-20T07:00:00Z',
      '2026-10-27T08:00:00Z',
      '2026-11-03T08:00:00Z',
    ]);
  });
});
