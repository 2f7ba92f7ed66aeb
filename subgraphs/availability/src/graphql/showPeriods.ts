import { weekdayName } from './weekdays.ts';
import type { Period } from '#domain/schedule/hours.ts';
import { wallTime } from '#domain/time/wallTime.ts';

export const showPeriods = (periods: readonly Period[]) =>
  periods.map(({ validFrom, validUntil, windows }) => ({
    validFrom: Temporal.PlainDate.from(validFrom),
    validUntil: validUntil === null ? null : Temporal.PlainDate.from(validUntil),
    windows: windows.map(({ weekday, opens, closes, treatmentIds }) => ({
      weekday: weekdayName(weekday),
      opens: wallTime(opens),
      closes: wallTime(closes),
      treatmentIds,
    })),
  }));
