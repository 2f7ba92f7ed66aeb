import type { ProviderResolvers } from '#generated/resolvers.ts';

export const Provider: ProviderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  slots: ({ id }, { treatmentId, from, days }, { slots }) =>
    slots.load({ providerId: id, treatmentId, from, days }),
};
