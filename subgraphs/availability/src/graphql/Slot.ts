import type { SlotResolvers } from '#generated/resolvers.ts';

export const Slot: SlotResolvers = {
  provider: ({ providerId }) => ({ id: providerId }),
  clinic: ({ clinicId }) => ({ id: clinicId }),
  treatment: ({ treatmentId }) => ({ id: treatmentId }),
};
