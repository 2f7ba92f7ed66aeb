import type { MutationResolvers } from '#generated/resolvers.ts';
import { markNoShow as run } from '#workflows/booking/markNoShow.ts';

export const markNoShow: NonNullable<MutationResolvers['markNoShow']> = (_, { input }, { parts, identity }) =>
  run(parts, identity, input);
