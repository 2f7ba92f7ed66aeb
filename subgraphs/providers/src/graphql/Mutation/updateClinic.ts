import type { MutationResolvers } from '#generated/resolvers.ts';
import { updateClinic as update } from '#workflows/updateClinic.ts';

export const updateClinic: MutationResolvers['updateClinic'] = (_, { input }, context) =>
  update(context, input);
