import type { Booker } from './booker.ts';
import { startPayment } from './documents/bookings.ts';
import { persist } from './persist.ts';

const page = 'https://clinic.example/';

/** Opens the pay page of a booking and pays. What came of it, the payment provider and the booking know. */
export async function pay({ ask, newKey }: Booker, bookingId: string): Promise<void> {
  const key = newKey();
  const input = { idempotencyKey: key, bookingId, successUrl: page, cancelUrl: page };
  const started = await ask({ kind: 'pay', key, bookingId }, startPayment, input);
  if (!started) return;
  await persist((signal) => fetch(started.checkoutUrl, { method: 'POST', redirect: 'manual', signal }));
}
