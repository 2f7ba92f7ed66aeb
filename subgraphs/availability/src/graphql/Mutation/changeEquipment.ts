import { readHours } from '#graphql/readHours.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { changeEquipment as change } from '#workflows/equipment/changeEquipment.ts';

export const changeEquipment: MutationResolvers['changeEquipment'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const hours = readHours(input.hours);
  if (hours && '__typename' in hours) return hours;
  const result = await change(calendar, identity, { ...input, hours });
  if (result.__typename !== 'Changed') return result;
  const { equipment } = result;
  const stranded = result.stranded.map((use) => ({ ...use, equipmentId: equipment.id }));
  return { __typename: 'ChangeEquipmentSuccess', equipment, stranded };
};
