import type { QueryResolvers } from '#generated/resolvers.ts';
import { listScheduleVersions } from '#workflows/schedule/listScheduleVersions.ts';

export const scheduleVersions: QueryResolvers['scheduleVersions'] = (_, asked, { calendar, identity }) =>
  listScheduleVersions(calendar, identity, asked);
