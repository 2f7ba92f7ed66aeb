import {
  type Failure,
  idempotencyConflict,
  type invalidInput,
  notAllowed,
  notFound,
  temporarilyUnavailable,
} from '@tidbok/kit/failures.ts';
import { isId, newId } from '@tidbok/kit/ids.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { checkIdempotencyKey, fingerprint } from '@tidbok/kit/idempotency.ts';
import {
  decideStartPayment,
  type PaymentWish,
  type StartPaymentDecision,
} from '#domain/decideStartPayment.ts';
import type { Invoice, InvoiceStatus, Payment } from '#domain/invoice.ts';
import { mayUseInvoice } from '#domain/visibility.ts';
import { StripeUnavailable } from '#stripe/checkout.ts';
import { awaitInvoice } from './awaitInvoice.ts';
import type { Billing } from './billing.ts';
import { changeInvoice, InvoiceBusy } from './changeInvoice.ts';
import { closePayments } from './closePayments.ts';
import { openPayPage } from './openPayPage.ts';

export type StartPaymentInput = {
  readonly idempotencyKey: string;
  readonly bookingId: string;
  readonly successUrl: string;
  readonly cancelUrl: string;
};

export type StartedPayment = {
  readonly __typename: 'StartPaymentSuccess';
  readonly invoice: Invoice;
  readonly payment: Payment;
  readonly checkoutUrl: string;
};

type NothingToPay = Failure<'NothingToPay'> & { readonly status: InvoiceStatus };

export type StartPaymentResult =
  | StartedPayment
  | NothingToPay
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>
  | ReturnType<typeof idempotencyConflict>
  | ReturnType<typeof temporarilyUnavailable>;

// Closing a page that was in the way, or losing one to a sweeper, each cost a round.
const mostRounds = 4;

/** Opens a pay page for a booking's invoice, or answers with the one that is open. */
export async function startPayment(
  billing: Billing,
  identity: Identity,
  input: StartPaymentInput,
): Promise<StartPaymentResult> {
  const { idempotencyKey, bookingId } = input;
  if (!identity.subject) return notAllowed('Only someone who is known can pay.');
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey) return badKey;
  if (!isId('booking', bookingId)) return notFound('booking', bookingId);
  const wish = wishOf(identity.subject, input);

  const keyed = await billing.invoices.byRequestKey(wish.key);
  if (keyed && keyed.bookingId !== bookingId) return idempotencyConflict();
  const payable = await awaitInvoice(billing, bookingId);
  if (!payable) return temporarilyUnavailable('The invoice of this booking');
  if (!mayUseInvoice(identity, 'free' in payable ? payable.free : payable.invoice))
    return notFound('booking', bookingId);
  if ('free' in payable) return nothingToPay('PAID', false);
  const { invoice } = payable;

  try {
    for (let round = 0; round < mostRounds; round += 1) {
      const result = await attempt(billing, invoice.id, wish);
      if (result) return result;
    }
    return temporarilyUnavailable('The payment provider');
  } catch (error) {
    if (error instanceof StripeUnavailable) return temporarilyUnavailable('The payment provider');
    if (error instanceof InvoiceBusy) return temporarilyUnavailable('Billing');
    throw error;
  }
}

/** Null where something was in the way that is not any more. */
async function attempt(
  billing: Billing,
  invoiceId: string,
  wish: PaymentWish,
): Promise<StartPaymentResult | null> {
  const newPaymentId = newId('payment');
  let decision = { next: 'CONFLICT' } as StartPaymentDecision;
  const invoice = await changeInvoice(billing, invoiceId, async (current, now) => {
    // Another invoice may have taken the key since we looked.
    const keyed = await billing.invoices.byRequestKey(wish.key);
    const elsewhere = keyed !== null && keyed.id !== invoiceId;
    decision =
      !current || elsewhere ? { next: 'CONFLICT' } : decideStartPayment(current, wish, newPaymentId, now);
    return 'events' in decision ? decision.events : [];
  });
  if (!invoice) return null;

  switch (decision.next) {
    case 'ANSWER':
      return success(invoice, decision.paymentId);
    case 'OPEN_PAGE': {
      const opened = await openPayPage(billing, invoice, decision.paymentId);
      return opened && success(opened, decision.paymentId);
    }
    case 'CLOSE':
      if (await closePayments(billing, invoice, decision.payments)) return null;
      return temporarilyUnavailable('The payment provider');
    case 'WAIT':
      return temporarilyUnavailable('The invoice of this booking');
    case 'NOTHING_TO_PAY':
      return nothingToPay(decision.status, decision.late);
    case 'CONFLICT':
      return idempotencyConflict();
    case 'TOO_MANY':
      return notAllowed('Too many payments were begun for this booking. Pay at the clinic.');
  }
}

function success(invoice: Invoice, paymentId: string): StartedPayment | null {
  const payment = invoice.payments.find(({ id }) => id === paymentId);
  if (!payment?.checkoutUrl) return null;
  return { __typename: 'StartPaymentSuccess', invoice, payment, checkoutUrl: payment.checkoutUrl };
}

const nothingToPay = (status: InvoiceStatus, late: boolean): NothingToPay => ({
  __typename: 'NothingToPay',
  code: 'NOTHING_TO_PAY',
  message: late ? 'The time to pay for this booking is over.' : reasons[status],
  status,
});

const reasons: Record<InvoiceStatus, string> = {
  OPEN: 'There is nothing to pay.',
  PAID: 'There is nothing left to pay.',
  VOID: 'There is nothing to pay: the booking came to nothing, or the clinic has settled it.',
  REFUND_OWED: 'The booking came to nothing, and what was paid is owed back.',
};

function wishOf(
  subject: string,
  { idempotencyKey, bookingId, successUrl, cancelUrl }: StartPaymentInput,
): PaymentWish {
  // Hashed: whose key it is stands nowhere, and a key that has a separator in it meets no other.
  return {
    key: fingerprint([subject, idempotencyKey]),
    input: fingerprint([bookingId, successUrl, cancelUrl]),
    successUrl,
    cancelUrl,
  };
}
