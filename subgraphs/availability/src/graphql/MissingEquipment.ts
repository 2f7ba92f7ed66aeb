import type { MissingEquipmentResolvers } from '#generated/resolvers.ts';

export const MissingEquipment: MissingEquipmentResolvers = {
  equipmentId: ({ equipment }) => equipment.id,
  name: ({ equipment }) => equipment.name,
};
