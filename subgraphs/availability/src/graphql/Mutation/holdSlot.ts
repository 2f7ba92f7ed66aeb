import { subjectOf } from '#graphql/context.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { holdSlot as hold } from '#workflows/claims/holdSlot.ts';

export const holdSlot: MutationResolvers['holdSlot'] = async (_, { input }, { calendar, identity }) => {
  const result = await hold(calendar, subjectOf(identity), input);
  return result.__typename === 'Held' ? { __typename: 'HoldSlotSuccess', hold: result.hold } : result;
};
