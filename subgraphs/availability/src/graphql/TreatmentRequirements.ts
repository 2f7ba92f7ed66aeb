import type { TreatmentRequirementsResolvers } from '#generated/resolvers.ts';

export const TreatmentRequirements: TreatmentRequirementsResolvers = {
  treatment: ({ treatmentId }) => ({ id: treatmentId }),
};
