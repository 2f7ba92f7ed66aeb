import { expect, test } from 'vitest';
import { problemOfWish } from './checkWish.ts';
import type { Wish } from './waitlistEntry.ts';
import { wishFor } from './waitlistForTests.ts';

const pathOf = (change: Partial<Wish>) => problemOfWish(wishFor(change), '2026-11-20')?.path ?? null;

test('a wish that makes sense has no problem', () => {
  expect(pathOf({})).toBeNull();
  expect(pathOf({ from: '2026-11-20', until: '2027-02-19' })).toBeNull();
  // It began before, and goes on.
  expect(pathOf({ from: '2026-11-01', until: '2026-11-20' })).toBeNull();
  expect(
    pathOf({ from: '2026-11-23', until: '2026-11-23', weekdays: [1], earliest: 600, latest: 600 }),
  ).toBeNull();
});

test.each<[Partial<Wish>, string]>([
  [{ until: '2026-11-22' }, 'until'],
  [{ from: '2026-11-01', until: '2026-11-19' }, 'until'],
  [{ from: '2026-11-20', until: '2027-02-20' }, 'until'],
  [{ from: '2027-11-01', until: '2027-12-01' }, 'until'],
  [{ earliest: 1_440 }, 'earliestTime'],
  [{ earliest: 600, latest: 540 }, 'latestTime'],
  [{ weekdays: [] }, 'weekdays'],
  [{ from: '2026-11-23', until: '2026-11-24', weekdays: [3, 7] }, 'weekdays'],
])('%j is wrong at %s', (change, path) => {
  expect(pathOf(change)).toBe(path);
});
