import { bookingChanged } from '@tidbok/schema/events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, patient, testBookings, type TestBookings } from '../../testing/testBookings.ts';
import { republishBookings } from './republishBookings.ts';
import { bookAppointment } from '#workflows/booking/bookAppointment.ts';
import { cancelBooking } from '#workflows/booking/cancelBooking.ts';

let bookings: TestBookings;
beforeAll(async () => void (bookings = await testBookings()));
afterAll(() => bookings.close());

test('every booking sends its present state again, at the version it has, and to services alone', async () => {
  const { connection, model, parts } = bookings;
  const ids: string[] = [];
  for (const time of ['08:00', '10:00']) {
    const input = { providerId: 'provider_a', treatmentId: 'treatment_free', start: at(time) };
    const result = await bookAppointment(parts, patient, { idempotencyKey: time, ...input });
    if (!('booking' in result)) throw new Error(result.code);
    ids.push(result.booking.id);
  }
  await cancelBooking(parts, patient, { idempotencyKey: 'c', bookingId: ids[1]! });
  await model.updateMany({}, { $set: { outbox: [] } });

  const told: string[] = [];
  await republishBookings(connection, (kind, count) => told.push(`${kind} ${count}`));
  expect(told).toEqual(['bookings 2']);
  const sent = (await bookings.stored()).flatMap(({ _id, outbox }) =>
    outbox.map((event) => ({ _id, ...event })),
  );
  expect(sent).toMatchObject([
    { _id: ids[0], subject: ids[0], type: 'tidbok.booking.confirmed', version: 2, feeds: [] },
    { _id: ids[1], subject: ids[1], type: 'tidbok.booking.cancelled', version: 3, feeds: [] },
  ]);
  expect(sent.map(({ data }) => bookingChanged.parse(data).status)).toEqual(['CONFIRMED', 'CANCELLED']);
});
