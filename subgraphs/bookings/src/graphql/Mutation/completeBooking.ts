import type { MutationResolvers } from '#generated/resolvers.ts';
import { completeBooking as run } from '#workflows/booking/completeBooking.ts';

export const completeBooking: NonNullable<MutationResolvers['completeBooking']> = (
  _,
  { input },
  { parts, identity },
) => run(parts, identity, input);
