import type { QueryResolvers } from '#generated/resolvers.ts';

export const poolRules: QueryResolvers['poolRules'] = (_, { clinicId }, { calendar }) =>
  calendar.pools.findRules(clinicId);
