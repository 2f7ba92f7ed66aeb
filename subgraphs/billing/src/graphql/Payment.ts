import type { PaymentResolvers } from '#generated/resolvers.ts';

export const Payment: PaymentResolvers = {
  checkoutUrl: ({ status, checkoutUrl }) => (status === 'OPEN' ? checkoutUrl : null),
};
