import type { QueryResolvers } from '#generated/resolvers.ts';
import { readEquipmentDay } from '#workflows/equipment/readEquipment.ts';

export const equipmentDay: QueryResolvers['equipmentDay'] = async (
  _,
  { equipmentId, day },
  { calendar, identity },
) => {
  const uses = await readEquipmentDay(calendar, identity, equipmentId, day);
  return uses.map((use) => ({ ...use, equipmentId }));
};
