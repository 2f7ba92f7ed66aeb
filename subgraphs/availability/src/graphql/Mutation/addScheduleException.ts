import { scheduleChanged } from '#graphql/scheduleChanged.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { addScheduleException as addException } from '#workflows/schedule/addScheduleException.ts';

export const addScheduleException: MutationResolvers['addScheduleException'] = async (
  _,
  { input },
  context,
) => {
  const { calendar, identity } = context;
  const { providerId, expectedVersion, kind, from, until, opens, closes, treatmentIds, reason } = input;
  const exception = {
    kind,
    from: from.toString(),
    until: until.toString(),
    opens: opens ?? null,
    closes: closes ?? null,
    ...(treatmentIds && { treatmentIds }),
    reason: reason ?? null,
  };
  const result = await addException(calendar, identity, { providerId, expectedVersion, exception });
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'AddScheduleExceptionSuccess', ...scheduleChanged(result) };
};
