import { showPeriods } from './showPeriods.ts';
import type { ScheduleResolvers } from '#generated/resolvers.ts';

export const Schedule: ScheduleResolvers = {
  provider: ({ providerId }) => ({ id: providerId }),
  version: ({ schedule }) => schedule.version,
  calendarId: ({ providerId, schedule }) => schedule.calendarId ?? providerId,
  rules: ({ schedule }) => schedule.rules,
  exceptions: ({ schedule }) => schedule.exceptions,
  periods: ({ schedule }) => showPeriods(schedule.periods),
};
