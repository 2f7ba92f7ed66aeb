import { isId } from '@tidbok/kit/ids.ts';
import { Stripe } from 'stripe';
import { z } from 'zod';
import type { Settlement } from '#domain/decideSettlement.ts';
import { checkoutSession, settlementOf } from './checkoutSession.ts';

/** What an event of Stripe means for one of our invoices. */
export type StripeNews = {
  readonly eventId: string;
  readonly invoiceId: string;
  readonly settlement: Settlement;
};

/** What came to the webhook is not signed with our secret, is too old, or is no event. */
export class UntrustedEvent extends Error {
  override readonly name = 'UntrustedEvent';
}

// Stripe's own libraries use the same.
const toleranceSeconds = 300;

const event = z.object({
  id: z.string(),
  type: z.string(),
  created: z.int(),
  data: z.object({ object: z.unknown() }),
});

/**
 * Reads a webhook's request. Null for what is no concern of ours: another type of event, another one's session, a session that
 * a bank is still at.
 *
 * @param body as it came: the signature is over its bytes
 * @throws {UntrustedEvent}
 */
export function stripeNews(
  body: Buffer,
  signature: string,
  secret: string,
  now: Temporal.Instant,
): StripeNews | null {
  const { id: eventId, type, created, data } = event.parse(trusted(body, signature, secret, now));
  if (!type.startsWith('checkout.session.')) return null;
  const session = checkoutSession.parse(data.object);
  const invoiceId = session.client_reference_id;
  if (!invoiceId || !isId('invoice', invoiceId)) return null;
  const settlement: Settlement | null =
    type === 'checkout.session.async_payment_failed'
      ? { outcome: 'EXPIRED', sessionId: session.id }
      : settlementOf(session, Temporal.Instant.fromEpochMilliseconds(created * 1000));
  return settlement && { eventId, invoiceId, settlement };
}

function trusted(body: Buffer, signature: string, secret: string, now: Temporal.Instant): unknown {
  try {
    const receivedAt = now.epochMilliseconds;
    return Stripe.webhooks.constructEvent(body, signature, secret, toleranceSeconds, undefined, receivedAt);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError)
      throw new UntrustedEvent('not an event of ours', { cause: error });
    throw error;
  }
}
