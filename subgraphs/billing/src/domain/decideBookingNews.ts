import { type BookingNews, bookingTerms } from './bookingTerms.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceEvent } from './invoiceEvents.ts';

/** The first news of a booking, whichever it is, issues its invoice. */
export const decideIssue = (
  news: BookingNews,
  invoice: { id: string; number: string },
  now: Temporal.Instant,
): InvoiceEvent[] => [
  {
    type: 'InvoiceIssued',
    at: now,
    invoiceId: invoice.id,
    number: invoice.number,
    bookingId: news.bookingId,
    terms: bookingTerms(news),
  },
];

/** Later news changes its terms, unless newer news was here before. */
export function decideBookingNews(
  invoice: Invoice,
  news: BookingNews,
  now: Temporal.Instant,
): InvoiceEvent[] {
  if (news.version <= invoice.bookingVersion) return [];
  return [{ type: 'TermsChanged', at: now, terms: bookingTerms(news) }];
}
