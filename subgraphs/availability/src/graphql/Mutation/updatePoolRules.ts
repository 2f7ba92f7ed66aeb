import { givenFields } from '@tidbok/kit/givenFields.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { updatePoolRules as updateRules } from '#workflows/pools/updatePoolRules.ts';

export const updatePoolRules: MutationResolvers['updatePoolRules'] = async (_, { input }, context) => {
  const { clinicId, expectedVersion } = input;
  const given = givenFields(input, 'policy', 'open');
  if ('__typename' in given) return given;
  const result = await updateRules(context.calendar, context.identity, {
    clinicId,
    expectedVersion,
    ...given,
  });
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'UpdatePoolRulesSuccess', rules: result.rules };
};
