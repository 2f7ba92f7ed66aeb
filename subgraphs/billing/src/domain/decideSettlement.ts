import { type Invoice, type Money, paymentOfSession } from './invoice.ts';
import type { InvoiceEvent } from './invoiceEvents.ts';

/** What the payment provider says became of a pay page, whether it told us or was asked. */
export type Settlement =
  | {
      readonly outcome: 'PAID';
      readonly sessionId: string;
      readonly amount: Money;
      readonly paidAt: Temporal.Instant;
    }
  | { readonly outcome: 'EXPIRED'; readonly sessionId: string };

/**
 * @param unknownPaymentId the id to record a payment under whose pay page the invoice does not remember; of the session's making, so
 *   that it is recorded once
 */
export function decideSettlement(
  invoice: Invoice,
  settlement: Settlement,
  unknownPaymentId: string,
  now: Temporal.Instant,
): InvoiceEvent[] {
  const { sessionId } = settlement;
  const payment = paymentOfSession(invoice, sessionId);
  if (settlement.outcome === 'EXPIRED') {
    return payment?.status === 'OPEN' ? [{ type: 'PaymentExpired', at: now, paymentId: payment.id }] : [];
  }
  // Also after we had it down as expired: what was paid is paid.
  if (payment?.status === 'SUCCEEDED') return [];
  const { amount, paidAt } = settlement;
  return [
    {
      type: 'PaymentSucceeded',
      at: now,
      paymentId: payment?.id ?? unknownPaymentId,
      sessionId,
      amount,
      paidAt,
    },
  ];
}
