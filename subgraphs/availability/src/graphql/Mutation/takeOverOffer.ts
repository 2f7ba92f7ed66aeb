import type { MutationResolvers } from '#generated/resolvers.ts';
import { takeOverOffer as takeOver } from '#workflows/waitlist/takeOverOffer.ts';

export const takeOverOffer: MutationResolvers['takeOverOffer'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const result = await takeOver(calendar, identity, input.offerId);
  return result.__typename === 'Changed'
    ? { __typename: 'ChangeWaitlistSuccess', entry: result.entry }
    : result;
};
