import type { Wanted } from './arena.ts';
import { bookAppointment, type Booking } from './documents/bookings.ts';
import { type Means, note } from './means.ts';
import { pay } from './pay.ts';

export type Call = { readonly key: string; readonly input: object; readonly wanted: Wanted };

/**
 * Books, and pays where that is asked for, or not. Now and then the same call twice at the same moment, as when a button is pressed twice.
 *
 * @param what a hold, a session or a time
 */
export async function book(
  means: Means,
  what: object,
  wanted: Wanted,
  { holdId, onCall }: { holdId?: string; onCall?: (call: Call) => void } = {},
): Promise<Booking | null> {
  const { booker, random } = means;
  const key = booker.newKey();
  const input = { idempotencyKey: key, ...what };
  onCall?.({ key, input, wanted });
  const wish = { kind: 'book', key, ...(holdId && { holdId }) } as const;
  const times = random.chance(0.15) ? 2 : 1;
  const willPay = random.chance(0.65);
  const answers = await Promise.all(
    Array.from({ length: times }, () => booker.ask(wish, bookAppointment, input)),
  );
  const booking = answers.find((answer) => answer !== null)?.booking ?? null;
  if (booking) note(means, booking, wanted);
  if (booking?.status === 'PAYMENT_PENDING' && willPay) await pay(booker, booking.id);
  return booking;
}
