import type { MutationResolvers } from '#generated/resolvers.ts';
import { importDirectory as take } from '#workflows/importDirectory.ts';

export const importDirectory: MutationResolvers['importDirectory'] = (_, { input }, context) =>
  take(context, input);
