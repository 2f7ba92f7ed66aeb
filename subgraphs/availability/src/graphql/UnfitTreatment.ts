import type { UnfitTreatmentResolvers } from '#generated/resolvers.ts';

export const UnfitTreatment: UnfitTreatmentResolvers = {
  treatmentId: ({ id }) => id,
  treatment: ({ id }) => ({ id }),
};
