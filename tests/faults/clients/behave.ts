import type { Randomness } from '../../../local/demo-data/randomness.ts';
import { type Arena, pickTime, type Time } from './arena.ts';
import type { Booker } from './booker.ts';
import {
  bookAppointment,
  type Booking,
  type BookingAnswer,
  cancelBooking,
  checkIn,
  confirmBooking,
  holdSlot,
  releaseHold,
  rescheduleBooking,
} from './documents.ts';
import { pay } from './pay.ts';

export type Surroundings = {
  readonly arena: Arena;
  readonly random: Randomness;
  /** One who may do what a clinic's desk may. */
  readonly desk: Booker;
  /** Told of each new booking. */
  readonly onBooked: (booking: Booking) => void;
};

type Own = { readonly id: string; readonly treatmentId: string; start: string };

/** What one client of a run does next, at random. It remembers its bookings. */
export function behave(booker: Booker, { arena, random, desk, onBooked }: Surroundings): () => Promise<void> {
  const { ask, newKey, who } = booker;
  const own: Own[] = [];
  let lastBooked: { key: string; input: object; treatmentId: string } | undefined;

  function note(answer: BookingAnswer | null, treatmentId: string): Booking | null {
    if (!answer || 'code' in answer) return null;
    const { booking } = answer;
    if (!own.some(({ id }) => id === booking.id)) {
      own.push({ id: booking.id, treatmentId, start: booking.start });
      onBooked(booking);
    }
    return booking;
  }

  async function book(what: object, treatmentId: string, holdId?: string): Promise<void> {
    const key = newKey();
    const input = { idempotencyKey: key, ...what };
    lastBooked = { key, input, treatmentId };
    const wish = { kind: 'book', key, ...(holdId && { holdId }) } as const;
    const times = random.chance(0.15) ? 2 : 1;
    const willPay = random.chance(0.65);
    // Now and then the same call twice at the same moment, as when a button is pressed twice.
    const answers = await Promise.all(Array.from({ length: times }, () => ask(wish, bookAppointment, input)));
    const booking = answers.map((answer) => note(answer, treatmentId)).find(Boolean);
    if (booking?.status === 'PAYMENT_PENDING' && willPay) await pay(booker, booking.id);
  }

  async function hold(): Promise<void> {
    const fate = random.next();
    const time = await pickTime(arena, who, random);
    if (!time) return;
    const key = newKey();
    const held = await ask({ kind: 'hold', key }, holdSlot, { idempotencyKey: key, ...time });
    if (!held || 'code' in held) return;
    const holdId = held.hold.id;
    if (fate < 0.55) await book({ holdId }, time.treatmentId, holdId);
    else if (fate < 0.9) await ask({ kind: 'release', key: holdId, holdId }, releaseHold, { holdId });
    // The rest expire.
  }

  async function bookDirectly(): Promise<void> {
    const time = await pickTime(arena, who, random);
    if (time) await book(time, time.treatmentId);
  }

  /** Two at the same moment for one time. */
  async function race(): Promise<void> {
    const time = await pickTime(arena, who, random);
    if (time) await Promise.all([book(time, time.treatmentId), book(time, time.treatmentId)]);
  }

  async function move(booking: Own): Promise<void> {
    // A little later: the new time overlaps the booking's own.
    if (random.chance(0.3)) return await moveTo({ start: quarterAfter(booking.start) }, booking);
    const time = await pickTime(arena, who, random, booking.treatmentId);
    if (time) await moveTo(time, booking);
  }

  async function moveTo({ start }: Pick<Time, 'start'>, booking: Own): Promise<void> {
    const { id: bookingId } = booking;
    const key = newKey();
    const input = { idempotencyKey: key, bookingId, start };
    const moved = await ask({ kind: 'reschedule', key, bookingId }, rescheduleBooking, input);
    if (moved && 'booking' in moved) booking.start = moved.booking.start;
  }

  async function cancel({ id: bookingId }: Own): Promise<void> {
    const key = newKey();
    await ask({ kind: 'cancel', key, bookingId }, cancelBooking, { idempotencyKey: key, bookingId });
  }

  /** Several changes at the same moment, of which some come too late. */
  async function quarrel(booking: Own): Promise<void> {
    const time = await pickTime(arena, who, random, booking.treatmentId);
    const moves = time ? [moveTo(time, booking)] : [];
    await Promise.all([...moves, cancel(booking), cancel(booking)]);
  }

  async function confirmAtDesk({ id: bookingId }: Own): Promise<void> {
    const key = newKey();
    const input = { idempotencyKey: key, bookingId, reason: 'paid in the clinic' };
    await desk.ask({ kind: 'confirm', key, bookingId }, confirmBooking, input);
  }

  async function receive({ id: bookingId }: Own): Promise<void> {
    const key = newKey();
    await desk.ask({ kind: 'checkIn', key, bookingId }, checkIn, { idempotencyKey: key, bookingId });
  }

  async function repeatLast(): Promise<void> {
    if (!lastBooked) return;
    const { key, input, treatmentId } = lastBooked;
    note(await ask({ kind: 'book', key }, bookAppointment, input), treatmentId);
  }

  return async () => {
    const what = random.next();
    const booking = own.length > 0 ? random.pick(own) : undefined;
    if (what < 0.3) return await hold();
    if (what < 0.5) return await bookDirectly();
    if (what < 0.56) return await race();
    if (what < 0.6) return await repeatLast();
    if (!booking) return await bookDirectly();
    if (what < 0.76) return await move(booking);
    if (what < 0.88) return await cancel(booking);
    if (what < 0.93) return await quarrel(booking);
    if (what < 0.97) return await confirmAtDesk(booking);
    return await receive(booking);
  };
}

const quarterAfter = (start: string): string => Temporal.Instant.from(start).add({ minutes: 15 }).toString();
