import type { QueryResolvers } from '#generated/resolvers.ts';
import { findVisitSlots } from '#workflows/visits/findVisitSlots.ts';

export const visitSlots: QueryResolvers['visitSlots'] = async (_, { input }, { calendar }) => {
  const { visits, searchedUntil } = await findVisitSlots(calendar, {
    ...input,
    notBefore: input.notBefore ?? null,
    steps: input.steps.map((step) => ({ ...step, providerId: step.providerId ?? null })),
  });
  return {
    visits: visits.map((slots) => ({ start: slots[0]!.start, end: slots.at(-1)!.end, slots })),
    searchedUntil,
  };
};
