import type { QueryResolvers } from '#generated/resolvers.ts';
import { listRequirements } from '#workflows/equipment/readEquipment.ts';

export const treatmentRequirements: QueryResolvers['treatmentRequirements'] = (
  _,
  { clinicId },
  { calendar, identity },
) => listRequirements(calendar, identity, clinicId);
