import { someDay, treatments } from '../arena.ts';
import { bookAppointment, rescheduleBooking } from '../documents/bookings.ts';
import { type Deeds, type Means, note, ownHere } from '../means.ts';

const override = { reason: 'an emergency' };

/** A desk that takes a time against the rules: where it is taken, or before anybody is there. */
export function overrides(means: Means): Deeds {
  const { booker, desk, random, stage, arena } = means;
  const { subject } = booker.who;
  const isPatient = subject.startsWith('patient');

  const someStart = (): string => {
    const day = someDay(arena, random).toZonedDateTime(stage.timeZone);
    return day
      .add({ minutes: 5 * random.between(12 * 6, 12 * 21) })
      .toInstant()
      .toString();
  };

  async function bookOver(): Promise<void> {
    const time = {
      providerId: random.pick(stage.dentists),
      treatmentId: random.pick(treatments),
      start: someStart(),
    };
    const key = desk.newKey();
    const input = {
      idempotencyKey: key,
      ...time,
      patientId: isPatient ? subject : 'patient-ada',
      override,
    };
    const made = await desk.ask({ kind: 'bookOver', key }, bookAppointment, input);
    // To whom it is for it is a booking as any other.
    if (made && isPatient) note(means, made.booking, time);
  }

  async function moveOver(): Promise<void> {
    const here = ownHere(means);
    if (here.length === 0) return await bookOver();
    const { id: bookingId } = random.pick(here);
    const key = desk.newKey();
    const input = { idempotencyKey: key, bookingId, start: someStart(), override };
    await desk.ask({ kind: 'reschedule', key, bookingId }, rescheduleBooking, input);
  }

  return [
    [3, bookOver],
    [1, moveOver],
  ];
}
