import type { TreatmentResolvers } from '#generated/resolvers.ts';

// Another subgraph names it, so it is or was in use: it resolves whatever its listing.
export const __resolveReference: TreatmentResolvers['__resolveReference'] = ({ id }, { loaders }) =>
  loaders.treatments.load(id);
