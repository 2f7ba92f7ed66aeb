import type { MutationResolvers } from '#generated/resolvers.ts';
import { bookVisit as run } from '#workflows/plans/bookVisit.ts';

export const bookVisit: NonNullable<MutationResolvers['bookVisit']> = (_, { input }, { parts, identity }) =>
  run(parts, identity, input);
