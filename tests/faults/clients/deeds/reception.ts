import { bookAppointment, checkIn, completeBooking, markNoShow } from '../documents/bookings.ts';
import { type Deeds, type Means, type Own, ownHere } from '../means.ts';
import { freeTreatmentId } from '../stage.ts';

const everyMinutes = 5;

/** A desk that receives those who come, and notes who did not. */
export function reception(means: Means): Deeds {
  const { desk, random, stage } = means;
  /** Appointments of today, which begin while the run goes on. */
  const today: Pick<Own, 'id' | 'start'>[] = [];

  async function change(
    kind: 'checkIn' | 'complete' | 'noShow',
    document: typeof checkIn,
    { id: bookingId }: Pick<Own, 'id'>,
  ): Promise<boolean> {
    const key = desk.newKey();
    const input = { idempotencyKey: key, bookingId };
    return (await desk.ask({ kind, key, bookingId }, document, input)) !== null;
  }

  /** From the door to the end of the appointment, of today's; now and then the end alone, which is too early. */
  async function attend(): Promise<void> {
    const some = today.length > 0 ? random.pick(today) : null;
    if (!some) return await squeezeIn();
    today.splice(today.indexOf(some), 1);
    if (random.chance(0.8)) await change('checkIn', checkIn, some);
    await change('complete', completeBooking, some);
  }

  /** As soon as can be, over whatever is booked then. */
  async function squeezeIn(): Promise<void> {
    const key = desk.newKey();
    const input = {
      idempotencyKey: key,
      providerId: random.pick(stage.dentists),
      treatmentId: freeTreatmentId,
      start: soon(),
      patientId: `walk-in-${key}`,
      override: { reason: 'in pain' },
    };
    const made = await desk.ask({ kind: 'bookOver', key }, bookAppointment, input);
    if (made) today.push(made.booking);
  }

  /** Whoever has not come to what has begun; of the others it cannot be said yet. */
  async function miss(): Promise<void> {
    const begun = today.findIndex(
      ({ start }) => Temporal.Instant.compare(start, Temporal.Now.instant()) <= 0,
    );
    const [missed] = begun === -1 ? [] : today.splice(begun, 1);
    const here = ownHere(means);
    const some = missed ?? (here.length > 0 ? random.pick(here) : null);
    if (some) await change('noShow', markNoShow, some);
  }

  return [
    [4, attend],
    [2, squeezeIn],
    [2, miss],
  ];
}

/** The next moment at which an appointment can begin. */
const soon = (): string =>
  Temporal.Now.instant()
    .round({ smallestUnit: 'minute', roundingIncrement: everyMinutes, roundingMode: 'ceil' })
    .toString();
