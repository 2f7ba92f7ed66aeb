import type { EquipmentResolvers } from '#generated/resolvers.ts';

export const Equipment: EquipmentResolvers = {
  clinic: ({ clinicId }) => ({ id: clinicId }),
};
