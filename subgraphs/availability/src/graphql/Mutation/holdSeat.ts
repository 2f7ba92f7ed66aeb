import type { MutationResolvers } from '#generated/resolvers.ts';
import { holdSeat as hold } from '#workflows/sessions/holdSeat.ts';

export const holdSeat: MutationResolvers['holdSeat'] = async (_, { input }, { calendar, identity }) => {
  const result = await hold(calendar, identity, input);
  return result.__typename === 'Held' ? { __typename: 'HoldSlotSuccess', hold: result.hold } : result;
};
