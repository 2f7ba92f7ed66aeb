import { scheduleChanged } from '#graphql/scheduleChanged.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { removeScheduleException as removeException } from '#workflows/schedule/removeScheduleException.ts';

export const removeScheduleException: MutationResolvers['removeScheduleException'] = async (
  _,
  { input },
  context,
) => {
  const result = await removeException(context.calendar, context.identity, input);
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'RemoveScheduleExceptionSuccess', ...scheduleChanged(result) };
};
