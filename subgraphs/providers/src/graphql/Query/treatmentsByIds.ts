import type { QueryResolvers } from '#generated/resolvers.ts';
import { findTreatments } from '#workflows/findEntries.ts';

export const treatmentsByIds: QueryResolvers['treatmentsByIds'] = (_, { ids }, context) =>
  findTreatments(context, ids);
