import type { MutationResolvers } from '#generated/resolvers.ts';
import { createProvider as create } from '#workflows/createProvider.ts';

export const createProvider: MutationResolvers['createProvider'] = (_, { input }, context) =>
  create(context, input);
