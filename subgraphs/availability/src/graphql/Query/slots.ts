import type { QueryResolvers } from '#generated/resolvers.ts';

export const slots: QueryResolvers['slots'] = (_, { providerId, treatmentId, from, days }, context) =>
  context.slots.load({ providerId, treatmentId, from, days });
