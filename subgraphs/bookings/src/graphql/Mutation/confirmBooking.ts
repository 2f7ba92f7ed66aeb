import type { MutationResolvers } from '#generated/resolvers.ts';
import { confirmBooking as run } from '#workflows/booking/confirmBooking.ts';

export const confirmBooking: NonNullable<MutationResolvers['confirmBooking']> = (
  _,
  { input },
  { parts, identity },
) => run(parts, identity, input);
