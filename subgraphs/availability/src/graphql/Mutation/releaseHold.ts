import { subjectOf } from '#graphql/context.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { releaseHold as release } from '#workflows/claims/releaseHold.ts';

export const releaseHold: MutationResolvers['releaseHold'] = async (_, { input }, { calendar, identity }) => {
  const result = await release(calendar, subjectOf(identity), input.holdId);
  if (result.__typename !== 'Released') return result;
  return { __typename: 'ReleaseHoldSuccess', released: result.released };
};
