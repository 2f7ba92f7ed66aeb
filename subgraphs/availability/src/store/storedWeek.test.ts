import { expect, it } from 'vitest';
import { readWeek, storedWeek } from './storedWeek.ts';

it('keeps weekly windows as text and reads them back', () => {
  const windows = [
    { weekday: 1, opens: 0, closes: 725 },
    { weekday: 2, opens: 1_320, closes: 1_800, treatmentIds: ['treatment_a', 'treatment_b'] },
    { weekday: 3, opens: 540, closes: 1_980 },
    { weekday: 7, opens: 780, closes: 1_440 },
  ];
  const text = '1 00:00-12:05,2 22:00-06:00 treatment_a treatment_b,3 09:00-09:00,7 13:00-24:00';
  expect(storedWeek(windows)).toBe(text);
  expect(readWeek(text)).toEqual(windows);
  expect(readWeek(storedWeek([]))).toEqual([]);
});
