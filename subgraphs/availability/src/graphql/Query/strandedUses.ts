import type { QueryResolvers } from '#generated/resolvers.ts';
import { readStrandedUses } from '#workflows/equipment/readEquipment.ts';

export const strandedUses: QueryResolvers['strandedUses'] = async (
  _,
  { equipmentId },
  { calendar, identity },
) => {
  const uses = await readStrandedUses(calendar, identity, equipmentId);
  return uses.map((use) => ({ ...use, equipmentId }));
};
