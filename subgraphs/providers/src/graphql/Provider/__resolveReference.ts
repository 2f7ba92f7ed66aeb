import type { ProviderResolvers } from '#generated/resolvers.ts';

// Another subgraph names it, so it is or was in use: it resolves whatever its listing.
export const __resolveReference: ProviderResolvers['__resolveReference'] = ({ id }, { loaders }) =>
  loaders.providers.load(id);
