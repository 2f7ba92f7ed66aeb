import type { Money, Standing } from './invoice.ts';
import type { BookingTerms } from './invoiceEvents.ts';

/** What an event of a booking says, as far as an invoice minds. Each event says all of it. */
export type BookingNews = {
  readonly bookingId: string;
  readonly version: number;
  /** The time was no longer to be had when the payment came. */
  readonly refused: boolean;
  readonly status:
    | 'PENDING'
    | 'PAYMENT_PENDING'
    | 'CONFIRMED'
    | 'IN_PROGRESS'
    | 'COMPLETED'
    | 'CANCELLED'
    | 'EXPIRED'
    | 'NO_SHOW';
  /** The subjects whose booking it is. */
  readonly owners: readonly string[];
  readonly clinicId: string;
  readonly timeZone: string;
  readonly payment: 'FREE' | 'ON_SITE' | 'PREPAID';
  readonly price: Money;
  readonly paymentDueBy: Temporal.Instant | null;
};

/** Whether nothing is ever due on it: the terms of a booking stay those that it was booked under. */
export const isFree = ({ payment, price }: Pick<BookingNews, 'payment' | 'price'>): boolean =>
  payment === 'FREE' || price.amount === 0;

export function bookingTerms(news: BookingNews): BookingTerms {
  const { version, owners, clinicId, price, status, paymentDueBy } = news;
  return {
    bookingVersion: version,
    standing: standingOf(news),
    owners,
    clinicId,
    amount: price,
    dueBy: status === 'PAYMENT_PENDING' ? paymentDueBy : null,
  };
}

function standingOf({ refused, status, payment }: BookingNews): Standing {
  if (refused) return 'ENDED';
  switch (status) {
    case 'PENDING':
      return 'CLAIMING';
    case 'PAYMENT_PENDING':
      return 'DUE';
    case 'CONFIRMED':
    case 'IN_PROGRESS':
    case 'COMPLETED':
    // The price of a visit that was not kept stays due; a clinic that waives it says so with the fees to come.
    case 'NO_SHOW':
      // What is prepaid is confirmed by its payment, or by a desk for the reason that nothing is left to pay.
      return payment === 'PREPAID' ? 'SETTLED' : 'DUE';
    case 'EXPIRED':
      return 'LAPSED';
    case 'CANCELLED':
      return 'ENDED';
  }
}
