import { wasGivenUp } from '#domain/decideStartPayment.ts';
import { type Invoice, openPayments } from '#domain/invoice.ts';
import { beyondAnyLook, nextLook } from '#domain/nextLook.ts';
import { StripeUnavailable } from '#stripe/checkout.ts';
import { settlementOf } from '#stripe/checkoutSession.ts';
import type { Billing } from './billing.ts';
import { closePayments } from './closePayments.ts';
import { settlePayment } from './settlePayment.ts';

const mostAtOnce = 50;
// How long an invoice is kept from other lookers while one is at it.
const taken = { minutes: 1 };

/**
 * Looks at payments of which nothing was heard for long: a webhook may have been lost, a page left half-opened by a crash, or not closed
 * when its invoice was. Any number may look at once; each invoice is taken by one.
 *
 * @param stopping once it is aborted no other invoice is taken
 * @returns how many invoices were looked at
 */
export async function lookAtPayments(billing: Billing, stopping?: AbortSignal): Promise<number> {
  const began = billing.clock.now();
  const due = { by: began, orAfter: began.add(beyondAnyLook) };
  for (let looked = 0; looked < mostAtOnce; looked += 1) {
    const invoice = stopping?.aborted ? null : await billing.invoices.takeDue(due, began.add(taken));
    if (!invoice) return looked;
    try {
      await lookAt(billing, invoice);
    } catch (error) {
      billing.log.warn({ err: error, invoiceId: invoice.id }, 'payments under way could not be looked at');
      if (error instanceof StripeUnavailable) return looked;
    }
  }
  return mostAtOnce;
}

async function lookAt(billing: Billing, invoice: Invoice): Promise<void> {
  const now = billing.clock.now();
  const open = openPayments(invoice);
  const toClose = invoice.status === 'OPEN' ? open.filter((payment) => wasGivenUp(payment, now)) : open;
  await closePayments(billing, invoice, toClose);
  for (const payment of open) {
    if (payment.sessionId && !toClose.includes(payment))
      await readBack(billing, invoice.id, payment.sessionId);
  }
  const after = await billing.invoices.byId(invoice.id);
  if (after) await billing.invoices.setLook(after, nextLook(after, now));
}

async function readBack(billing: Billing, invoiceId: string, sessionId: string): Promise<void> {
  const settlement = settlementOf(await billing.checkout.read(sessionId), billing.clock.now());
  if (settlement) await settlePayment(billing, invoiceId, settlement);
}
