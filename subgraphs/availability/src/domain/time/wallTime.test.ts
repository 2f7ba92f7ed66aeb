import { expect, it } from 'vitest';
import { wallMinutes, wallRange, wallTime } from './wallTime.ts';

it('reads times as the clock shows them, and writes them so', () => {
  expect([wallMinutes('00:00'), wallMinutes('08:05'), wallMinutes('24:00')]).toEqual([0, 485, 1_440]);
  expect([0, 485, 1_440, 1_445, 1_980].map(wallTime)).toEqual(['00:00', '08:05', '24:00', '00:05', '09:00']);
});

it('takes a range that would end before it begins past midnight', () => {
  expect(wallRange('08:00', '17:00')).toEqual({ opens: 480, closes: 1_020 });
  expect(wallRange('08:00', '24:00')).toEqual({ opens: 480, closes: 1_440 });
  expect(wallRange('08:00', '00:00')).toEqual({ opens: 480, closes: 1_440 });
  expect(wallRange('22:00', '06:00')).toEqual({ opens: 1_320, closes: 1_800 });
  expect(wallRange('09:00', '09:00')).toEqual({ opens: 540, closes: 1_980 });
});
