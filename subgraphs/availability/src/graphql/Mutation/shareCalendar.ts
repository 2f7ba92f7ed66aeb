import { invalidInput } from '@tidbok/kit/failures.ts';
import { scheduleChanged } from '#graphql/scheduleChanged.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { shareCalendar as share } from '#workflows/schedule/shareCalendar.ts';

export const shareCalendar: MutationResolvers['shareCalendar'] = async (_, { input }, context) => {
  const { calendar, identity } = context;
  const { providerId, expectedVersion, withProviderId } = input;
  if (withProviderId === undefined)
    return invalidInput('withProviderId', 'Name a provider, or null for their own calendar again.');
  const result = await share(calendar, identity, { providerId, expectedVersion, withProviderId });
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'ShareCalendarSuccess', ...scheduleChanged(result) };
};
