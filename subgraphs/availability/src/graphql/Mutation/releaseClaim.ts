import type { MutationResolvers } from '#generated/resolvers.ts';
import { releaseClaim as release } from '#workflows/claims/releaseClaim.ts';

export const releaseClaim: MutationResolvers['releaseClaim'] = async (_, { input }, { calendar }) => ({
  released: await release(calendar, input.claimId),
});
