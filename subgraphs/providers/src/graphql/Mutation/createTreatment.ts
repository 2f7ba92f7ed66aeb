import type { MutationResolvers } from '#generated/resolvers.ts';
import { createTreatment as create } from '#workflows/createTreatment.ts';

export const createTreatment: MutationResolvers['createTreatment'] = (_, { input }, context) =>
  create(context, input);
