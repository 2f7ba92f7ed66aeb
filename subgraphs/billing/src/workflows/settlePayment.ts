import { idOf } from '@tidbok/kit/ids.ts';
import { decideSettlement, type Settlement } from '#domain/decideSettlement.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { Billing } from './billing.ts';
import { changeInvoice } from './changeInvoice.ts';

/** The payment provider speaks of an invoice that is not here. */
class UnknownInvoice extends Error {
  override readonly name = 'UnknownInvoice';
}

/**
 * Records what became of a pay page. Repeating it changes nothing.
 *
 * @param stripeEventId of the event that told us; none where we asked
 * @throws {UnknownInvoice}
 */
export async function settlePayment(
  billing: Billing,
  invoiceId: string,
  settlement: Settlement,
  stripeEventId?: string,
): Promise<Invoice> {
  const paymentId = idOf('payment', settlement.sessionId);
  const decide = (invoice: Invoice | null, now: Temporal.Instant) =>
    invoice ? decideSettlement(invoice, settlement, paymentId, now) : [];
  const invoice = await changeInvoice(billing, invoiceId, decide, stripeEventId);
  if (!invoice) throw new UnknownInvoice(`there is no invoice ${invoiceId}`);
  if (settlement.outcome === 'PAID' && settlement.amount.currency !== invoice.amount.currency)
    billing.log.error(
      { invoiceId, sessionId: settlement.sessionId },
      'paid in a currency that was not asked for',
    );
  return invoice;
}
