import type { Time } from '../arena.ts';
import { book as bookWith, type Call } from '../book.ts';
import {
  bookAppointment,
  cancelBooking,
  checkIn,
  confirmBooking,
  holdSlot,
  releaseHold,
  rescheduleBooking,
} from '../documents/bookings.ts';
import { type Deeds, isElsewhere, type Means, note, type Own, ownHere, someTime } from '../means.ts';

/** Single appointments, with or without a room and a device: held, booked, paid, moved, cancelled, quarrelled over. */
export function appointments(means: Means): Deeds {
  const { booker, desk, random, own, stage, board } = means;
  const { ask, newKey } = booker;
  let last: Call | undefined;

  const book = async (what: object, time: Time, holdId?: string): Promise<void> => {
    const onCall = (call: Call): void => void (last = call);
    await bookWith(means, what, time, { ...(holdId !== undefined && { holdId }), onCall });
  };

  async function hold(): Promise<void> {
    const fate = random.next();
    const time = await someTime(means);
    if (!time) return;
    const key = newKey();
    const held = await ask({ kind: 'hold', key }, holdSlot, { idempotencyKey: key, ...time });
    if (!held) return;
    const { id } = held.hold;
    if (fate < 0.55) await book({ holdId: id }, time, id);
    else if (fate < 0.9) await ask({ kind: 'release', key: id, holdId: id }, releaseHold, { holdId: id });
    // The rest expire.
  }

  async function bookDirectly(): Promise<void> {
    const time = await someTime(means);
    if (time) await book(time, time);
  }

  /** Two at the same moment for one time. */
  async function race(): Promise<void> {
    const time = await someTime(means);
    if (time) await Promise.all([book(time, time), book(time, time)]);
  }

  async function repeatLast(): Promise<void> {
    if (!last) return;
    const { key, input, wanted } = last;
    const again = await ask({ kind: 'book', key }, bookAppointment, input);
    if (again) note(means, again.booking, wanted);
  }

  async function move(booking: Own): Promise<void> {
    const how = random.next();
    // A little later: the new time overlaps the booking's own.
    if (how < 0.25) return await moveTo({ ...booking, start: quarterAfter(booking.start) }, booking);
    // To what another has: only where they have given it up is it to be had.
    const staysThere = isElsewhere(booking.providerId, stage);
    const taken = board.taken.filter(
      ({ start, providerId }) => start !== booking.start && isElsewhere(providerId, stage) === staysThere,
    );
    if (how < 0.5 && taken.length > 0) return await moveTo(random.pick(taken), booking);
    const { treatmentId } = booking;
    const other = stage.dentists.find((id) => id !== booking.providerId)!;
    const time = await someTime(means, {
      treatmentId,
      providerId: how < 0.65 && !staysThere ? other : booking.providerId,
    });
    if (time) await moveTo(time, booking);
  }

  async function moveTo(
    { start, providerId }: Pick<Time, 'start' | 'providerId'>,
    booking: Own,
  ): Promise<void> {
    const { id: bookingId } = booking;
    const key = newKey();
    const input = { idempotencyKey: key, bookingId, start, providerId };
    const moved = await ask({ kind: 'reschedule', key, bookingId }, rescheduleBooking, input);
    if (!moved) return;
    booking.start = moved.booking.start;
    booking.providerId = providerId;
  }

  async function cancel({ id: bookingId }: Own): Promise<void> {
    const key = newKey();
    await ask({ kind: 'cancel', key, bookingId }, cancelBooking, { idempotencyKey: key, bookingId });
  }

  /** Several changes at the same moment, of which some come too late. */
  async function quarrel(booking: Own): Promise<void> {
    const { providerId, treatmentId } = booking;
    const time = await someTime(means, { providerId, treatmentId });
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

  const withOne =
    (bookings: () => Own[], deed: (booking: Own) => Promise<void>) => async (): Promise<void> => {
      const some = bookings();
      await (some.length === 0 ? bookDirectly() : deed(random.pick(some)));
    };
  const withOwn = (deed: (booking: Own) => Promise<void>) => withOne(() => own, deed);
  const atDesk = (deed: (booking: Own) => Promise<void>) => withOne(() => ownHere(means), deed);
  return [
    [30, hold],
    [20, bookDirectly],
    [6, race],
    [4, repeatLast],
    [16, withOwn(move)],
    [12, withOwn(cancel)],
    [5, withOwn(quarrel)],
    [4, atDesk(confirmAtDesk)],
    [3, atDesk(receive)],
  ];
}

const quarterAfter = (start: string): string => Temporal.Instant.from(start).add({ minutes: 15 }).toString();
