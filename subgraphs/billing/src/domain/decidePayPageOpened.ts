import { type Invoice, paymentOfSession } from './invoice.ts';
import type { InvoiceEvent } from './invoiceEvents.ts';

export type OpenedPage = { readonly sessionId: string; readonly checkoutUrl: string };

/**
 * Notes the page that the payment provider opened for a payment. Nothing where it is noted already, or where the payment was
 * closed in the meantime: then the page is to be closed again, and its address given to nobody.
 */
export function decidePayPageOpened(
  invoice: Invoice,
  paymentId: string,
  page: OpenedPage,
  now: Temporal.Instant,
): InvoiceEvent[] {
  const payment = invoice.payments.find(({ id }) => id === paymentId);
  if (payment?.status !== 'OPEN' || payment.sessionId) return [];
  // Paid before we had noted whose page it is: recorded then as a payment of its own.
  if (paymentOfSession(invoice, page.sessionId)) return [{ type: 'PaymentExpired', at: now, paymentId }];
  return [{ type: 'PayPageOpened', at: now, paymentId, ...page }];
}
