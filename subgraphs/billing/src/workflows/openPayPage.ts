import { decidePayPageOpened } from '#domain/decidePayPageOpened.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { Billing } from './billing.ts';
import { changeInvoice } from './changeInvoice.ts';

/**
 * Opens the pay page of a payment at Stripe and notes its address. However often and by however many it is called, there is one
 * page: the payment's id is Stripe's idempotency key.
 *
 * @returns the invoice with the page noted; null where the payment was closed in the meantime, and the page with it
 * @throws {StripeUnavailable}
 */
export async function openPayPage(
  billing: Billing,
  invoice: Invoice,
  paymentId: string,
): Promise<Invoice | null> {
  const payment = invoice.payments.find(({ id }) => id === paymentId);
  if (!payment) return null;
  const page = await billing.checkout.open(invoice, payment);
  const noted = await changeInvoice(billing, invoice.id, (current, now) =>
    current ? decidePayPageOpened(current, paymentId, page, now) : [],
  );
  if (noted?.payments.some(({ id, sessionId }) => id === paymentId && sessionId === page.sessionId))
    return noted;
  await billing.checkout.close(page.sessionId);
  return null;
}
