import type { ScheduleExceptionResolvers } from '#generated/resolvers.ts';
import { wallTime } from '#domain/time/wallTime.ts';

export const ScheduleException: ScheduleExceptionResolvers = {
  from: ({ from }) => Temporal.PlainDate.from(from),
  until: ({ until }) => Temporal.PlainDate.from(until),
  opens: ({ part }) => part && wallTime(part.opens),
  closes: ({ part }) => part && wallTime(part.closes),
};
