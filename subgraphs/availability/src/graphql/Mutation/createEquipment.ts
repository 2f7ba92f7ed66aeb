import { readHours } from '#graphql/readHours.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { createEquipment as create } from '#workflows/equipment/createEquipment.ts';

export const createEquipment: MutationResolvers['createEquipment'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const hours = readHours(input.hours);
  if (hours && '__typename' in hours) return hours;
  const result = await create(calendar, identity, { ...input, hours });
  if (result.__typename !== 'Created') return result;
  return { __typename: 'CreateEquipmentSuccess', equipment: result.equipment };
};
