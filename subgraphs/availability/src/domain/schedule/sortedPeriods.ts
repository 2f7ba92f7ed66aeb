import type { Period } from './hours.ts';

/** In the order of the calendar, however they were given: the same hours are then always the same. */
export const sortedPeriods = (periods: readonly Period[]): Period[] =>
  periods
    .map((period) => ({
      ...period,
      windows: period.windows.toSorted((a, b) => a.weekday - b.weekday || a.opens - b.opens),
    }))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
