import { subjectOf } from '#graphql/context.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { holdPoolSlot as hold } from '#workflows/pools/holdPoolSlot.ts';

export const holdPoolSlot: MutationResolvers['holdPoolSlot'] = async (_, { input }, context) => {
  const { calendar, identity } = context;
  const result = await hold(
    calendar,
    { identity, holder: subjectOf(identity) },
    {
      ...input,
      providerIds: input.providerIds ?? null,
      start: input.start ?? null,
      from: input.notBefore ?? null,
      policy: input.policy ?? null,
    },
  );
  if (result.__typename !== 'Held') return result;
  return { __typename: 'HoldPoolSlotSuccess', hold: result.hold, choice: result.hold };
};
