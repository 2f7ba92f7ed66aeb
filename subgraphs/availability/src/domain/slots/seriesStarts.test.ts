import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesStarts } from './seriesStarts.ts';
import { zones } from '#domain/time/zonesForTests.ts';

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

describe('a series', () => {
  it('comes at the same time on the wall, so many weeks apart, or where the clock skips it says so', () => {
    // Every five minutes of three years, which have each zone's transitions.
    const first = fc
      .integer({ min: 0, max: 3 * 366 * 288 })
      .map((bit) => instant('2025-01-01T00:00:00Z').add({ minutes: bit * 5 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        first,
        fc.integer({ min: 1, max: 52 }),
        fc.integer({ min: 2, max: 52 }),
        (zone, first, everyWeeks, count) => {
          const wall = first.toZonedDateTimeISO(zone).toPlainDateTime();
          const starts = seriesStarts(first, zone, { everyWeeks, count });
          expect(starts).toHaveLength(count);
          expect(starts[0]).toEqual({ start: first, skipped: false });
          for (const [n, { start, skipped }] of starts.entries()) {
            const at = start.toZonedDateTimeISO(zone);
            const wanted = wall.add({ weeks: n * everyWeeks });
            expect(at.toPlainDateTime().equals(wanted)).toBe(!skipped);
            const gone = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' }).toPlainDateTime();
            expect(skipped).toBe(n > 0 && !gone.equals(wanted));
          }
        },
      ),
    );
  });

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
