import { idOf } from '@tidbok/kit/ids.ts';
import { bookingModel, type StoredBooking } from '../../subgraphs/bookings/src/store/bookingModel.ts';
import type { Connection } from './importedRegister.ts';

const insertedAtOnce = 1_000;
const models = 200;
const patients = 50_000;
/** How long ago the oldest of them was. */
const pastDays = 1_000;
const dayMs = 86_400_000;

/** Puts so many past bookings of other patients, with the same providers, beside those that are there, made after some of them. */
export async function growBookings(connection: Connection, count: number): Promise<void> {
  const { collection } = bookingModel(connection);
  const there = (await collection.find({}).limit(models).toArray()) as unknown as StoredBooking[];
  if (there.length === 0) throw new Error('no booking to make others after');
  for (let first = 0; first < count; first += insertedAtOnce) {
    const some = Array.from({ length: Math.min(insertedAtOnce, count - first) }, (_, n) =>
      pastOf(there[(first + n) % there.length]!, first + n),
    );
    await collection.insertMany(some as never, { ordered: false });
  }
}

function pastOf(booking: StoredBooking, index: number): StoredBooking {
  const _id = idOf('booking', 'beside', String(index));
  const patientId = `beside-${index % patients}`;
  const [start, end] = [booking.start, booking.end].map((at) => daysBefore(at, 40 + (index % pastDays)));
  const localDay = start!.toISOString().slice(0, 10);
  const owners = [patientId];
  return { ...booking, _id, patientId, owners, start: start!, end: end!, localDay, outbox: [] };
}

const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * dayMs);
