import type { MutationResolvers } from '#generated/resolvers.ts';
import { cancelPlan } from '#workflows/plans/cancelPlan.ts';

export const cancelSeries: NonNullable<MutationResolvers['cancelSeries']> = async (
  _,
  { input: { seriesId: id, fromPosition: from, ...input } },
  { parts, identity, bookings },
) => {
  const result = await cancelPlan(parts, identity, 'SERIES', { ...input, id, from });
  if (!('plan' in result)) return result;
  // Read before, in the same request, they would be shown as they were.
  bookings.clearAll();
  return { __typename: 'CancelSeriesSuccess', series: result.plan, cancelled: result.cancelled };
};
