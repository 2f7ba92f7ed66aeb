import { openPayments } from '#domain/invoice.ts';
import type { StripeNews } from '#stripe/stripeNews.ts';
import type { Billing } from './billing.ts';
import { closePayments } from './closePayments.ts';
import { settlePayment } from './settlePayment.ts';

/**
 * Takes in what Stripe tells of its own accord. It is stored when this resolves.
 *
 * @throws {UnknownInvoice} where it is about an invoice that is not here: with money in it, that must not pass unseen
 */
export async function takeStripeEvent(billing: Billing, news: StripeNews): Promise<void> {
  const invoice = await settlePayment(billing, news.invoiceId, news.settlement, news.eventId);
  if (invoice.status !== 'OPEN' && openPayments(invoice).length > 0) await closePayments(billing, invoice);
}
