import type { EquipmentRequirementResolvers } from '#generated/resolvers.ts';

export const EquipmentRequirement: EquipmentRequirementResolvers = {
  anyOf: async ({ anyOf }, _, { calendar }) => [...(await calendar.equipment.findMany(anyOf)).values()],
};
