import { Booking } from './Booking.ts';
import { Invoice } from './Invoice.ts';
import { startPayment } from './Mutation/startPayment.ts';
import { Payment } from './Payment.ts';
import { invoice } from './Query/invoice.ts';
import { refundsOwed } from './Query/refundsOwed.ts';
import type { Resolvers } from '#generated/resolvers.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Booking' | 'Invoice' | 'Payment'> = {
  Query: { invoice, refundsOwed },
  Mutation: { startPayment },
  Booking,
  Invoice,
  Payment,
};
