import { givenFields } from '@tidbok/kit/givenFields.ts';
import { scheduleChanged } from '#graphql/scheduleChanged.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { updateBookingRules as updateRules } from '#workflows/schedule/updateBookingRules.ts';

export const updateBookingRules: MutationResolvers['updateBookingRules'] = async (_, { input }, context) => {
  const { calendar, identity } = context;
  const { providerId, expectedVersion, horizonDays } = input;
  const given = givenFields(input, 'alignMinutes', 'offsetMinutes', 'noticeMinutes', 'limits');
  if ('__typename' in given) return given;
  const { limits, ...rest } = given;
  const rules = {
    ...rest,
    ...(horizonDays !== undefined && { horizonDays }),
    ...(limits && {
      limits: limits.map((limit) => ({ ...limit, treatmentIds: limit.treatmentIds ?? null })),
    }),
  };
  const result = await updateRules(calendar, identity, { providerId, expectedVersion, rules });
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'UpdateBookingRulesSuccess', ...scheduleChanged(result) };
};
