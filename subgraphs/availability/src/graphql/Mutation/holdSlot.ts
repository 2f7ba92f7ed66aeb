import { subjectOf } from '#graphql/context.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { mostHolds } from '#domain/ledger/holdLimits.ts';
import { holdSlot as hold } from '#workflows/claims/holdSlot.ts';

export const holdSlot: MutationResolvers['holdSlot'] = async (_, { input }, { calendar, identity }) => {
  const result = await hold(calendar, subjectOf(identity), input, mostHolds(identity));
  return result.__typename === 'Held' ? { __typename: 'HoldSlotSuccess', hold: result.hold } : result;
};
