import type { QueryResolvers } from '#generated/resolvers.ts';
import { readSchedule } from '#workflows/schedule/readSchedule.ts';

export const schedule: QueryResolvers['schedule'] = (_, { providerId }, { calendar, identity }) =>
  readSchedule(calendar, identity, providerId);
