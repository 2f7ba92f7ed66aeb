import type { MutationResolvers } from '#generated/resolvers.ts';
import { cancelSession as cancel } from '#workflows/sessions/cancelSession.ts';

export const cancelSession: MutationResolvers['cancelSession'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const result = await cancel(calendar, identity, input);
  if (result.__typename === 'Cancelled')
    return { __typename: 'CancelSessionSuccess', session: result.session };
  if (result.__typename !== 'SessionInUse') return result;
  const { bookingIds, ...failure } = result;
  return { ...failure, bookings: bookingIds.map((id) => ({ id })) };
};
