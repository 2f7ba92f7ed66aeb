import type { MutationResolvers } from '#generated/resolvers.ts';
import { startPayment as workflow } from '#workflows/startPayment.ts';

export const startPayment: MutationResolvers['startPayment'] = (_parent, { input }, { billing, identity }) =>
  workflow(billing, identity, input);
