import type { MutationResolvers } from '#generated/resolvers.ts';
import { cancelPlan } from '#workflows/plans/cancelPlan.ts';

export const cancelVisit: NonNullable<MutationResolvers['cancelVisit']> = async (
  _,
  { input: { visitId: id, ...input } },
  { parts, identity, bookings },
) => {
  const result = await cancelPlan(parts, identity, 'VISIT', { ...input, id, from: 1 });
  if (!('plan' in result)) return result;
  // Read before, in the same request, they would be shown as they were.
  bookings.clearAll();
  return { __typename: 'CancelVisitSuccess', visit: result.plan, cancelled: result.cancelled };
};
