import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingTimeOf, type OpeningTime, unifyWindows, weekdays } from './openingTimes.ts';

const row = (weekday: string, opens: string, closes: string) => ({ practiceId: '1', weekday, opens, closes });

test.each([
  [row('Monday', '09:30', '13:00'), { weekday: 'MONDAY', opens: 570, closes: 780 }],
  [row('sunday', '0:00', '24:00'), { weekday: 'SUNDAY', opens: 0, closes: 1440 }],
  // To within what is said, in steps of five minutes.
  [row('Friday', '13:01', '17:04'), { weekday: 'FRIDAY', opens: 785, closes: 1020 }],
])('%j', (given, expected) => expect(openingTimeOf(given)).toEqual(expected));

test.each([
  [row('Mon', '09:00', '10:00'), /no weekday/],
  [row('Monday', '9', '10:00'), /not both times/],
  [row('Monday', '09:60', '10:00'), /not both times/],
  [row('Monday', '09:00', '24:05'), /not both times/],
  [row('Monday', '10:00', '10:00'), /not after it opens/],
  [row('Monday', '17:00', '09:00'), /not after it opens/],
  [row('Monday', '09:01', '09:04'), /less than 5 minutes/],
])('%j is bad', (given, reason) => expect(openingTimeOf(given)).toMatch(reason));

// A coarse grid, so that windows often touch.
const minute = fc.integer({ min: 0, max: 16 }).map((steps) => steps * 90);
const time: fc.Arbitrary<OpeningTime> = fc
  .tuple(fc.constantFrom(...weekdays), minute, minute)
  .filter(([, a, b]) => a !== b)
  .map(([weekday, a, b]) => ({ weekday, opens: Math.min(a, b), closes: Math.max(a, b) }));

const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

test('unified windows cover exactly the same minutes, in order, and never touch', () => {
  fc.assert(
    fc.property(fc.array(time, { maxLength: 40 }), (times) => {
      const covered = new Set(times.flatMap(({ weekday, opens, closes }) => steps(weekday, opens, closes)));
      const unified = unifyWindows(times).map(({ weekday, opens, closes }) => ({
        weekday,
        opens: minutesOf(opens),
        closes: minutesOf(closes),
      }));
      const after = unified.flatMap(({ weekday, opens, closes }) => steps(weekday, opens, closes));
      expect(new Set(after)).toEqual(covered);
      expect(after).toHaveLength(covered.size);
      for (const [index, window] of unified.entries()) {
        const next = unified[index + 1];
        if (next?.weekday === window.weekday) expect(next.opens).toBeGreaterThan(window.closes);
        else if (next)
          expect(weekdays.indexOf(next.weekday)).toBeGreaterThan(weekdays.indexOf(window.weekday));
      }
    }),
  );
});

function steps(weekday: string, opens: number, closes: number): string[] {
  return Array.from({ length: (closes - opens) / 5 }, (_, n) => `${weekday} ${opens + n * 5}`);
}
