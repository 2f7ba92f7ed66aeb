import type { MutationResolvers } from '#generated/resolvers.ts';
import { secureClaim as secure } from '#workflows/claims/secureClaim.ts';

export const secureClaim: MutationResolvers['secureClaim'] = async (_, { input }, { calendar }) => {
  const result = await secure(calendar, input.claimId, input.token);
  return result.__typename === 'Secured'
    ? { __typename: 'SecureClaimSuccess', claimId: result.claimId }
    : result;
};
