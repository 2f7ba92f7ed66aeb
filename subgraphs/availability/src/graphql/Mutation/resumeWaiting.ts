import type { MutationResolvers } from '#generated/resolvers.ts';
import { resumeWaiting as resume } from '#workflows/waitlist/resumeWaiting.ts';

export const resumeWaiting: MutationResolvers['resumeWaiting'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const result = await resume(calendar, identity, input.entryId);
  return result.__typename === 'Changed'
    ? { __typename: 'ChangeWaitlistSuccess', entry: result.entry }
    : result;
};
