import type { QueryResolvers } from '#generated/resolvers.ts';
import { readPlan } from '#workflows/plans/readPlan.ts';

export const visit: NonNullable<QueryResolvers['visit']> = (_, { id }, { parts, identity }) =>
  readPlan(parts, identity, 'VISIT', id);
