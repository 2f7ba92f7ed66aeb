import type { MutationResolvers } from '#generated/resolvers.ts';
import { bookSeries as run } from '#workflows/plans/bookSeries.ts';

export const bookSeries: NonNullable<MutationResolvers['bookSeries']> = (_, { input }, { parts, identity }) =>
  run(parts, identity, input);
