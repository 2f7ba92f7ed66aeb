import { readPeriods } from '#graphql/readPeriods.ts';
import { scheduleChanged } from '#graphql/scheduleChanged.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { setWeeklySchedule as setSchedule } from '#workflows/schedule/setWeeklySchedule.ts';

export const setWeeklySchedule: MutationResolvers['setWeeklySchedule'] = async (_, { input }, context) => {
  const { calendar, identity } = context;
  const result = await setSchedule(calendar, identity, { ...input, periods: readPeriods(input.periods) });
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'SetWeeklyScheduleSuccess', ...scheduleChanged(result) };
};
