import { expect, it } from 'vitest';
import { readWeek, storedWeek } from './storedWeek.ts';

it('keeps weekly windows as text and reads them back', () => {
  const windows = [
    { weekday: 1, opens: 0, closes: 725 },
    { weekday: 7, opens: 780, closes: 1_440 },
  ];
  expect(storedWeek(windows)).toBe('1 00:00-12:05,7 13:00-24:00');
  expect(readWeek('1 00:00-12:05,7 13:00-24:00')).toEqual(windows);
  expect(readWeek(storedWeek([]))).toEqual([]);
});
