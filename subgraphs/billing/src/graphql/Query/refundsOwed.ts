import type { QueryResolvers } from '#generated/resolvers.ts';
import { refundsOwed as workflow } from '#workflows/refundsOwed.ts';

export const refundsOwed: QueryResolvers['refundsOwed'] = (_parent, input, { billing, identity }) =>
  workflow(billing, identity, input);
