import type { MutationResolvers } from '#generated/resolvers.ts';
import { setTreatmentRequirements as set } from '#workflows/equipment/setTreatmentRequirements.ts';

export const setTreatmentRequirements: MutationResolvers['setTreatmentRequirements'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const result = await set(calendar, identity, input);
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'SetTreatmentRequirementsSuccess', requirements: result.requirements };
};
