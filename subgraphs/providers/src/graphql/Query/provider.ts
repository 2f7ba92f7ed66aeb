import type { QueryResolvers } from '#generated/resolvers.ts';
import { findProviders } from '#workflows/findEntries.ts';

export const provider: QueryResolvers['provider'] = async (_, { id }, context) => {
  const [found] = await findProviders(context, [id]);
  return found ?? null;
};
