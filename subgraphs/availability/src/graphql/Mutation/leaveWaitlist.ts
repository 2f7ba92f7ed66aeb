import type { MutationResolvers } from '#generated/resolvers.ts';
import { leaveWaitlist as leave } from '#workflows/waitlist/leaveWaitlist.ts';

export const leaveWaitlist: MutationResolvers['leaveWaitlist'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const result = await leave(calendar, identity, input.entryId);
  return result.__typename === 'Changed'
    ? { __typename: 'ChangeWaitlistSuccess', entry: result.entry }
    : result;
};
