import type { MutationResolvers } from '#generated/resolvers.ts';
import { createClinic as create } from '#workflows/createClinic.ts';

export const createClinic: MutationResolvers['createClinic'] = (_, { input }, context) =>
  create(context, input);
