import { z } from 'zod';
import type { Settlement } from '#domain/decideSettlement.ts';
import { fromStripe } from './stripeAmount.ts';

/** What we read of a Checkout Session, whether Stripe sent it to us or we asked. */
export const checkoutSession = z.object({
  id: z.string(),
  client_reference_id: z.string().nullable(),
  status: z.string().nullable(),
  payment_status: z.string(),
  amount_total: z.int().nullable(),
  currency: z.string().nullable(),
});

export type CheckoutSession = z.infer<typeof checkoutSession>;

/** What became of a session; null while that is open, or while a bank is still at it. */
export function settlementOf(session: CheckoutSession, seenAt: Temporal.Instant): Settlement | null {
  const { id: sessionId, amount_total: amount, currency } = session;
  if (session.status === 'complete' && session.payment_status === 'paid') {
    if (amount === null || currency === null) throw new Error('a paid session without an amount');
    return { outcome: 'PAID', sessionId, amount: fromStripe({ amount, currency }), paidAt: seenAt };
  }
  return session.status === 'expired' ? { outcome: 'EXPIRED', sessionId } : null;
}

/** A session that Stripe has no more, as of a sandbox that was emptied: nobody can pay it. */
export const goneSession = (id: string): CheckoutSession => ({
  id,
  client_reference_id: null,
  status: 'expired',
  payment_status: 'unpaid',
  amount_total: null,
  currency: null,
});
