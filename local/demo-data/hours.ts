import {
  type OpeningTime,
  unifyWindows,
  type Weekday,
  weekdays,
  type WeeklyWindow,
} from '../import/openingTimes.ts';
import type { Randomness } from './randomness.ts';

const workdays: readonly Weekday[] = weekdays.slice(0, 5);

const at = (days: readonly Weekday[], ...ranges: [opens: number, closes: number][]): OpeningTime[] =>
  days.flatMap((weekday) =>
    ranges.map(([opens, closes]) => ({ weekday, opens: opens * 60, closes: closes * 60 })),
  );

/** Long hours, for those whom the demo story books with. */
export const longHours: WeeklyWindow[] = unifyWindows(at(weekdays, [7, 20]));

const weeks: readonly ((random: Randomness) => OpeningTime[])[] = [
  () => at(workdays, [8, 12], [13, 17]),
  () => at(workdays, [9, 12.5], [13.5, 18]),
  // Early and late by turns.
  () => [...at(['MONDAY', 'WEDNESDAY', 'FRIDAY'], [7, 14]), ...at(['TUESDAY', 'THURSDAY'], [12, 19.5])],
  // A long evening and a Saturday.
  () => [...at(workdays.slice(0, 4), [10, 14], [15, 20]), ...at(['SATURDAY'], [9, 13])],
  // Some days of the week.
  (random) =>
    at(
      workdays.filter(() => random.chance(0.6)),
      [8.5, 16],
    ),
];

/** Somebody's week. Never without a single hour. */
export function weekOf(random: Randomness): WeeklyWindow[] {
  const week = unifyWindows(random.pick(weeks)(random));
  return week.length > 0 ? week : unifyWindows(at(['WEDNESDAY'], [8.5, 16]));
}
