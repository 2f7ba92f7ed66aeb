import type { MutationResolvers } from '#generated/resolvers.ts';
import { updateProvider as update } from '#workflows/updateProvider.ts';

export const updateProvider: MutationResolvers['updateProvider'] = (_, { input }, context) =>
  update(context, input);
