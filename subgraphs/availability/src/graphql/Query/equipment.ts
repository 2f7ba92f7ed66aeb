import type { QueryResolvers } from '#generated/resolvers.ts';
import { listEquipment } from '#workflows/equipment/readEquipment.ts';

export const equipment: QueryResolvers['equipment'] = (_, { clinicId }, { calendar, identity }) =>
  listEquipment(calendar, identity, clinicId);
