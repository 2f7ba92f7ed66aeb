import { weekdayName } from './weekdays.ts';
import type { ScheduleResolvers } from '#generated/resolvers.ts';
import { wallTime } from '#domain/wallTime.ts';

export const Schedule: ScheduleResolvers = {
  provider: ({ providerId }) => ({ id: providerId }),
  version: ({ schedule }) => schedule.version,
  periods: ({ schedule }) =>
    schedule.periods.map(({ validFrom, validUntil, windows }) => ({
      validFrom: Temporal.PlainDate.from(validFrom),
      validUntil: validUntil === null ? null : Temporal.PlainDate.from(validUntil),
      windows: windows.map(({ weekday, opens, closes }) => ({
        weekday: weekdayName(weekday),
        opens: wallTime(opens),
        closes: wallTime(closes),
      })),
    })),
  exceptions: ({ schedule }) =>
    schedule.exceptions.map(({ id, kind, from, until, part, reason }) => ({
      id,
      kind,
      from: Temporal.PlainDate.from(from),
      until: Temporal.PlainDate.from(until),
      opens: part && wallTime(part.opens),
      closes: part && wallTime(part.closes),
      reason,
    })),
};
