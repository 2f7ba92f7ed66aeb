import type { PoolSlotResolvers } from '#generated/resolvers.ts';

export const PoolSlot: PoolSlotResolvers = {
  free: ({ providerIds }) => providerIds.length,
  providers: ({ providerIds }) => providerIds.map((id) => ({ id })),
};
