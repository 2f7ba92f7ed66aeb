import type { MutationResolvers } from '#generated/resolvers.ts';
import { checkIn as run } from '#workflows/booking/checkIn.ts';

export const checkIn: NonNullable<MutationResolvers['checkIn']> = (_, { input }, { parts, identity }) =>
  run(parts, identity, input);
