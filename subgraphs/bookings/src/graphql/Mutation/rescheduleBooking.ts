import type { MutationResolvers } from '#generated/resolvers.ts';
import { rescheduleBooking as run } from '#workflows/booking/rescheduleBooking.ts';

export const rescheduleBooking: NonNullable<MutationResolvers['rescheduleBooking']> = (
  _,
  { input },
  { parts, identity },
) => run(parts, identity, input);
