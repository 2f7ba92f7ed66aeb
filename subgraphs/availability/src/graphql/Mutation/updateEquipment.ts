import { givenFields } from '@tidbok/kit/givenFields.ts';
import { readHours } from '#graphql/readHours.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { updateEquipment as update } from '#workflows/equipment/updateEquipment.ts';

export const updateEquipment: MutationResolvers['updateEquipment'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const { equipmentId, expectedVersion } = input;
  const given = givenFields(input, 'name', 'inService');
  if ('__typename' in given) return given;
  const hours = readHours(input.hours);
  if (hours && '__typename' in hours) return hours;
  const change = { ...given, ...(input.hours !== undefined && { hours }) };
  const result = await update(calendar, identity, { equipmentId, expectedVersion, ...change });
  if (result.__typename !== 'Changed') return result;
  const { equipment } = result;
  const stranded = result.stranded.map((use) => ({ ...use, equipmentId: equipment.id }));
  return { __typename: 'UpdateEquipmentSuccess', equipment, stranded };
};
