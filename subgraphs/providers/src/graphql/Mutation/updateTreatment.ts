import type { MutationResolvers } from '#generated/resolvers.ts';
import { updateTreatment as update } from '#workflows/updateTreatment.ts';

export const updateTreatment: MutationResolvers['updateTreatment'] = (_, { input }, context) =>
  update(context, input);
