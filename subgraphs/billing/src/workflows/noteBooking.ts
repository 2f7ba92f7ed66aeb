import { type BookingNews, isFree } from '#domain/bookingTerms.ts';
import { decideBookingNews, decideIssue } from '#domain/decideBookingNews.ts';
import type { Billing } from './billing.ts';
import { changeInvoice } from './changeInvoice.ts';
import { closePayments } from './closePayments.ts';
import { invoiceIdOf } from './invoiceOfBooking.ts';

/**
 * Takes in what an event of a booking says: issues its invoice, or changes its terms. News that is older than what we know changes
 * nothing. A booking that is free of charge gets no invoice: that it is free is noted, and nothing that becomes of it matters here.
 */
export async function noteBooking(billing: Billing, news: BookingNews): Promise<void> {
  // At each of its events: which one comes first, and which one never comes, is open.
  if (isFree(news)) return await billing.free.note(news);
  const id = invoiceIdOf(news.bookingId);
  let number: string | undefined;
  const invoice = await changeInvoice(billing, id, async (known, now) => {
    if (known) return decideBookingNews(known, news, now);
    const { year } = now.toZonedDateTimeISO(news.timeZone);
    number ??= await billing.invoices.nextNumber(news.clinicId, year);
    return decideIssue(news, { id, number }, now);
  });
  if (invoice && invoice.status !== 'OPEN') await closePayments(billing, invoice);
}
