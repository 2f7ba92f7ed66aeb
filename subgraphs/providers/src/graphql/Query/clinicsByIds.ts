import type { QueryResolvers } from '#generated/resolvers.ts';
import { findClinics } from '#workflows/findEntries.ts';

export const clinicsByIds: QueryResolvers['clinicsByIds'] = (_, { ids }, context) =>
  findClinics(context, ids);
