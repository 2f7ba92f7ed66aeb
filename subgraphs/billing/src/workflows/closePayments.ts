import { type Invoice, openPayments, type Payment } from '#domain/invoice.ts';
import { settlementOf } from '#stripe/checkoutSession.ts';
import type { Billing } from './billing.ts';
import { changeInvoice } from './changeInvoice.ts';
import { settlePayment } from './settlePayment.ts';

/**
 * Closes the pay pages of an invoice that are still open, so that nobody pays what is not due, or pays twice. Where one turns out to
 * be paid, that is recorded. What cannot be closed now stays open here as well, and the sweeper closes it later.
 *
 * @returns whether all are closed
 */
export async function closePayments(
  billing: Billing,
  invoice: Invoice,
  payments = openPayments(invoice),
): Promise<boolean> {
  for (const payment of payments) {
    try {
      await closePayment(billing, invoice.id, payment);
    } catch (error) {
      billing.log.warn({ err: error, invoiceId: invoice.id }, 'a pay page could not be closed yet');
      return false;
    }
  }
  return true;
}

async function closePayment(billing: Billing, invoiceId: string, payment: Payment): Promise<void> {
  const { id, sessionId } = payment;
  if (sessionId) {
    const session = await billing.checkout.close(sessionId);
    const settlement = settlementOf(session, billing.clock.now());
    if (settlement) await settlePayment(billing, invoiceId, settlement);
    return;
  }
  // Its page was never opened, or is just being opened by someone who will find it closed.
  await changeInvoice(billing, invoiceId, (invoice, now) => {
    const current = invoice?.payments.find((each) => each.id === id);
    return current?.status === 'OPEN' && !current.sessionId
      ? [{ type: 'PaymentExpired', at: now, paymentId: id }]
      : [];
  });
}
