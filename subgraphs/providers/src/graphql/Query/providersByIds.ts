import type { QueryResolvers } from '#generated/resolvers.ts';
import { findProviders } from '#workflows/findEntries.ts';

export const providersByIds: QueryResolvers['providersByIds'] = (_, { ids }, context) =>
  findProviders(context, ids);
