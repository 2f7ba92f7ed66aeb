import type { QueryResolvers } from '#generated/resolvers.ts';
import { findClinics } from '#workflows/findEntries.ts';

export const clinic: QueryResolvers['clinic'] = async (_, { id }, context) => {
  const [found] = await findClinics(context, [id]);
  return found ?? null;
};
