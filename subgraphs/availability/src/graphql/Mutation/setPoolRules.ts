import type { MutationResolvers } from '#generated/resolvers.ts';
import { setPoolRules as setRules } from '#workflows/pools/setPoolRules.ts';

export const setPoolRules: MutationResolvers['setPoolRules'] = async (_, { input }, context) => {
  const result = await setRules(context.calendar, context.identity, input);
  return result.__typename === 'Set' ? { __typename: 'SetPoolRulesSuccess', rules: result.rules } : result;
};
