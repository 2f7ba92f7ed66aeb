import { weekdayNumber } from './weekdays.ts';
import type { SchedulePeriodInput } from '#generated/resolvers.ts';
import type { Period } from '#domain/schedule/hours.ts';
import { wallRange } from '#domain/time/wallTime.ts';

export const readPeriods = (periods: readonly SchedulePeriodInput[]): Period[] =>
  periods.map(({ validFrom, validUntil, windows }) => ({
    validFrom: validFrom.toString(),
    validUntil: validUntil?.toString() ?? null,
    windows: windows.map(({ weekday, opens, closes, treatmentIds }) => ({
      weekday: weekdayNumber(weekday),
      ...wallRange(opens, closes),
      ...(treatmentIds && { treatmentIds }),
    })),
  }));
