import type { MutationResolvers } from '#generated/resolvers.ts';
import { cancelBooking as run } from '#workflows/booking/cancelBooking.ts';

export const cancelBooking: NonNullable<MutationResolvers['cancelBooking']> = (
  _,
  { input },
  { parts, identity },
) => run(parts, identity, input);
