import type { MutationResolvers } from '#generated/resolvers.ts';
import { declineOffer as decline } from '#workflows/waitlist/declineOffer.ts';

export const declineOffer: MutationResolvers['declineOffer'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const result = await decline(calendar, identity, input.offerId);
  return result.__typename === 'Changed'
    ? { __typename: 'ChangeWaitlistSuccess', entry: result.entry }
    : result;
};
