import { type Invoice, type InvoiceStatus, openPayments, type Payment, requestOf, toPay } from './invoice.ts';
import type { InvoiceEvent } from './invoiceEvents.ts';

/** What a caller asks for. */
export type PaymentWish = {
  /** Of the caller's subject and idempotency key. */
  readonly key: string;
  /** The same for the same input. */
  readonly input: string;
  readonly successUrl: string;
  readonly cancelUrl: string;
};

export type StartPaymentDecision =
  /** The pay page is known. */
  | { readonly next: 'ANSWER'; readonly paymentId: string; readonly events: InvoiceEvent[] }
  /** To be opened at the payment provider, once the events are saved. */
  | { readonly next: 'OPEN_PAGE'; readonly paymentId: string; readonly events: InvoiceEvent[] }
  /** These would let the same invoice be paid twice: to be closed before another is opened. */
  | { readonly next: 'CLOSE'; readonly payments: Payment[] }
  /** The booking's time is still being claimed. */
  | { readonly next: 'WAIT' }
  | { readonly next: 'NOTHING_TO_PAY'; readonly status: InvoiceStatus; readonly late: boolean }
  | { readonly next: 'CONFLICT' }
  | { readonly next: 'TOO_MANY' };

// Stripe asks for 30 minutes at least, counted from when it opens the page. That may be a repeat some minutes later.
const pageLifetime = { minutes: 60 };
const openingMs = 300_000;
// Nobody is sent to a page that is about to close.
const leastTimeToPay = { minutes: 2 };
// A document has its limits, and nobody needs that many.
const mostPayments = 50;
const mostEvents = 500;

export function decideStartPayment(
  invoice: Invoice,
  wish: PaymentWish,
  newPaymentId: string,
  now: Temporal.Instant,
): StartPaymentDecision {
  const repeated = requestOf(invoice, wish.key);
  if (repeated && repeated.input !== wish.input) return { next: 'CONFLICT' };
  const earlier = repeated && invoice.payments.find(({ id }) => id === repeated.paymentId);
  if (earlier?.checkoutUrl) return { next: 'ANSWER', paymentId: earlier.id, events: [] };

  if (invoice.status !== 'OPEN') return { next: 'NOTHING_TO_PAY', status: invoice.status, late: false };
  if (invoice.standing === 'CLAIMING') return { next: 'WAIT' };
  if (invoice.dueBy && isBefore(invoice.dueBy, now)) {
    return { next: 'NOTHING_TO_PAY', status: invoice.status, late: true };
  }

  if (invoice.payments.length >= mostPayments || invoice.version >= mostEvents) return { next: 'TOO_MANY' };

  const open = openPayments(invoice);
  const usable = open.find((payment) => isUsable(invoice, payment, wish, now));
  const others = open.filter((payment) => payment !== usable);
  if (others.length > 0) return { next: 'CLOSE', payments: others };

  const paymentId = usable?.id ?? newPaymentId;
  const { key, input } = wish;
  const requested: InvoiceEvent = { type: 'PaymentRequested', at: now, key, input, paymentId };
  if (usable) {
    const events = repeated?.paymentId === usable.id ? [] : [requested];
    return { next: usable.checkoutUrl ? 'ANSWER' : 'OPEN_PAGE', paymentId, events };
  }
  return { next: 'OPEN_PAGE', paymentId, events: [started(invoice, wish, paymentId, now), requested] };
}

function isUsable(invoice: Invoice, payment: Payment, wish: PaymentWish, now: Temporal.Instant): boolean {
  if (payment.successUrl !== wish.successUrl || payment.cancelUrl !== wish.cancelUrl) return false;
  if (payment.amount.amount !== toPay(invoice).amount) return false;
  if (!payment.sessionId) return !wasGivenUp(payment, now);
  return isBefore(now.add(leastTimeToPay), payment.expiresAt);
}

/**
 * A page that was not opened in all this time was given up half-way. Nobody has its address. Nor is it being opened where it seems to have
 * been begun in the future, by a clock that was ahead.
 */
export const wasGivenUp = ({ sessionId, createdAt }: Payment, now: Temporal.Instant): boolean =>
  !sessionId && Math.abs(now.since(createdAt).total('milliseconds')) >= openingMs;

const started = (
  invoice: Invoice,
  wish: PaymentWish,
  paymentId: string,
  now: Temporal.Instant,
): InvoiceEvent => ({
  type: 'PaymentStarted',
  at: now,
  paymentId,
  amount: toPay(invoice),
  successUrl: wish.successUrl,
  cancelUrl: wish.cancelUrl,
  expiresAt: now.add(pageLifetime),
});

const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean =>
  Temporal.Instant.compare(one, other) < 0;
