import type { MutationResolvers } from '#generated/resolvers.ts';
import { bookAppointment as run } from '#workflows/booking/bookAppointment.ts';

export const bookAppointment: NonNullable<MutationResolvers['bookAppointment']> = (
  _,
  { input },
  { parts, identity },
) => run(parts, identity, input);
