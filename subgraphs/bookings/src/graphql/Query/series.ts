import type { QueryResolvers } from '#generated/resolvers.ts';
import { readPlan } from '#workflows/plans/readPlan.ts';

export const series: NonNullable<QueryResolvers['series']> = (_, { id }, { parts, identity }) =>
  readPlan(parts, identity, 'SERIES', id);
