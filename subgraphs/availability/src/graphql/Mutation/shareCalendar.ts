import { scheduleChanged } from '#graphql/scheduleChanged.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { shareCalendar as share } from '#workflows/schedule/shareCalendar.ts';

export const shareCalendar: MutationResolvers['shareCalendar'] = async (_, { input }, context) => {
  const { calendar, identity } = context;
  const result = await share(calendar, identity, { ...input, withProviderId: input.withProviderId ?? null });
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'ShareCalendarSuccess', ...scheduleChanged(result) };
};
