import type { QueryResolvers } from '#generated/resolvers.ts';
import { findTreatments } from '#workflows/findEntries.ts';

export const treatment: QueryResolvers['treatment'] = async (_, { id }, context) => {
  const [found] = await findTreatments(context, [id]);
  return found ?? null;
};
