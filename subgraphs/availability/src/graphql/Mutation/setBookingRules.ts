import { scheduleChanged } from '#graphql/scheduleChanged.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { setBookingRules as setRules } from '#workflows/schedule/setBookingRules.ts';

export const setBookingRules: MutationResolvers['setBookingRules'] = async (_, { input }, context) => {
  const { calendar, identity } = context;
  const { providerId, expectedVersion, rules } = input;
  const result = await setRules(calendar, identity, {
    providerId,
    expectedVersion,
    rules: {
      ...rules,
      horizonDays: rules.horizonDays ?? null,
      limits: rules.limits.map((limit) => ({ ...limit, treatmentIds: limit.treatmentIds ?? null })),
    },
  });
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'SetBookingRulesSuccess', ...scheduleChanged(result) };
};
