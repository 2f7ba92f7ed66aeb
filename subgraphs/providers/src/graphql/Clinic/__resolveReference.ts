import type { ClinicResolvers } from '#generated/resolvers.ts';

// Another subgraph names it, so it is or was in use: it resolves whatever its listing.
export const __resolveReference: ClinicResolvers['__resolveReference'] = ({ id }, { loaders }) =>
  loaders.clinics.load(id);
