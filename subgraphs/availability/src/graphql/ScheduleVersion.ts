import type { ScheduleVersionResolvers } from '#generated/resolvers.ts';

export const ScheduleVersion: ScheduleVersionResolvers = {
  version: ({ shown }) => shown.schedule.version,
  schedule: ({ shown }) => shown,
};
