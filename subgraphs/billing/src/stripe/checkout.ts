import { withSpan } from '@tidbok/kit/telemetry/spans.ts';
import { Stripe } from 'stripe';
import type { OpenedPage } from '#domain/decidePayPageOpened.ts';
import type { Invoice, Payment } from '#domain/invoice.ts';
import { type CheckoutSession, checkoutSession, goneSession } from './checkoutSession.ts';
import { toStripe } from './stripeAmount.ts';

/** Stripe does not answer, or asks us to come back later. Whether it did what it was asked is not known. */
export class StripeUnavailable extends Error {
  override readonly name = 'StripeUnavailable';
}

/** The part of Stripe that we use: pay pages. */
export type Checkout = {
  /**
   * Opens the page of a payment; the same one however often it is asked. @throws {StripeUnavailable}
   */
  open(invoice: Invoice, payment: Payment): Promise<OpenedPage>;
  /** @throws {StripeUnavailable} */
  read(sessionId: string): Promise<CheckoutSession>;
  /** Closes a page, if it is still open, and gives it as it then is. @throws {StripeUnavailable} */
  close(sessionId: string): Promise<CheckoutSession>;
};

export function stripeCheckout(config: { STRIPE_API_BASE: string; STRIPE_SECRET_KEY: string }): Checkout {
  const base = new URL(config.STRIPE_API_BASE);
  const protocol = base.protocol === 'http:' ? 'http' : 'https';
  const stripe = new Stripe(config.STRIPE_SECRET_KEY, {
    host: base.hostname,
    port: base.port || (protocol === 'http' ? 80 : 443),
    protocol,
    maxNetworkRetries: 1,
    timeout: 5_000,
    telemetry: false,
  });
  const { sessions } = stripe.checkout;
  const read = async (sessionId: string): Promise<CheckoutSession> => {
    try {
      return checkoutSession.parse(await asking('read session', () => sessions.retrieve(sessionId)));
    } catch (error) {
      if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing')
        return goneSession(sessionId);
      throw error;
    }
  };

  return {
    read,
    async open(invoice, payment) {
      const session = await asking('create session', () =>
        sessions.create(sessionParams(invoice, payment), { idempotencyKey: payment.id }),
      );
      if (!session.url) throw new Error('Stripe opened a pay page without an address');
      return { sessionId: session.id, checkoutUrl: session.url };
    },
    async close(sessionId) {
      try {
        return checkoutSession.parse(await asking('expire session', () => sessions.expire(sessionId)));
      } catch (error) {
        // It was paid or had expired before.
        if (error instanceof Stripe.errors.StripeInvalidRequestError) return await read(sessionId);
        throw error;
      }
    },
  };
}

// Nothing here may say who the patient is or what the visit is for.
function sessionParams(invoice: Invoice, payment: Payment): Stripe.Checkout.SessionCreateParams {
  const { amount, currency } = toStripe(payment.amount);
  const { successUrl, cancelUrl } = payment;
  if (!successUrl || !cancelUrl)
    throw new Error('a payment that nobody asked us for has no pay page to open');
  return {
    mode: 'payment',
    line_items: [
      {
        quantity: 1,
        price_data: { currency, unit_amount: amount, product_data: { name: `Invoice ${invoice.number}` } },
      },
    ],
    client_reference_id: invoice.id,
    metadata: { invoiceId: invoice.id, bookingId: invoice.bookingId },
    success_url: successUrl,
    cancel_url: cancelUrl,
    expires_at: Math.floor(payment.expiresAt.epochMilliseconds / 1000),
  };
}

async function asking<Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await withSpan(`stripe ${what}`, { kind: 'client' }, ask);
  } catch (error) {
    const { StripeConnectionError, StripeAPIError, StripeRateLimitError } = Stripe.errors;
    if (
      error instanceof StripeConnectionError ||
      error instanceof StripeAPIError ||
      error instanceof StripeRateLimitError
    )
      throw new StripeUnavailable('Stripe does not answer', { cause: error });
    throw error;
  }
}
