import type { QueryResolvers } from '#generated/resolvers.ts';
import { listPoolSlots } from '#workflows/pools/listPoolSlots.ts';

export const poolSlots: QueryResolvers['poolSlots'] = (_, { providerIds, ...wanted }, { calendar }) =>
  listPoolSlots(calendar, { ...wanted, providerIds: providerIds ?? null });
