import type { QueryResolvers } from '#generated/resolvers.ts';
import { findSoonestSlots } from '#workflows/slots/findSoonestSlots.ts';

export const soonestSlots: QueryResolvers['soonestSlots'] = (_, { input }, { calendar }) =>
  findSoonestSlots(calendar, {
    ...input,
    from: input.notBefore ?? undefined,
    language: input.language ?? undefined,
  });
