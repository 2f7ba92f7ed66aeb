import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  BookAppointmentDocument,
  BookingDocument,
  type BookingsChangedSubscription,
  CancelBookingDocument,
  SlotsDocument,
  type TidbokClient,
  watchBookings,
} from '../../client/src/index.ts';
import { demoClinicId, demoProviderId, demoTreatmentIds } from '../../local/demo-data/wellKnown.ts';
import { startTestPlatform, type TestPlatform } from './testPlatform.ts';

// A clinic's desk follows all bookings of its clinic, live.

let platform: TestPlatform;
let ada: TidbokClient;
let desk: TidbokClient;

beforeAll(async () => {
  platform = await startTestPlatform();
  ada = platform.client('patient', 'patient-ada');
  desk = platform.client('desk');
});
afterAll(() => platform?.end());

async function bookOne(): Promise<string> {
  const from = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 1 }).toString();
  const wanted = { providerId: demoProviderId, treatmentId: demoTreatmentIds.FREE };
  const { slots } = await ada.request(SlotsDocument, { ...wanted, from, days: 14 });
  const [slot] = slots;
  if (!slot) throw new Error('no free time');
  const { bookAppointment } = await ada.request(BookAppointmentDocument, {
    input: { idempotencyKey: randomUUID(), ...wanted, start: slot.start },
  });
  if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
  return bookAppointment.booking.id;
}

const cancel = (bookingId: string) =>
  ada.request(CancelBookingDocument, { input: { idempotencyKey: randomUUID(), bookingId } });

type Change = BookingsChangedSubscription['bookingsChanged'];

/** The next changes, `count` of them, after a cursor; without one, of what happens from now on. */
async function next(count: number, after?: string): Promise<Change[]> {
  const seen: Change[] = [];
  for await (const { bookingsChanged } of watchBookings(desk, { clinicId: demoClinicId, after })) {
    seen.push(bookingsChanged);
    if (seen.length === count) break;
  }
  return seen;
}

test('a desk sees every change of its clinic once and in order, also what came while it was away', async () => {
  const first = await bookOne();
  const live = next(2);
  const second = await retryUntilSeen(live, bookOne);
  const [requested, confirmed] = await live;
  expect([requested?.type, confirmed?.type]).toEqual(['REQUESTED', 'CONFIRMED']);
  expect(confirmed?.booking).toMatchObject({
    provider: { id: demoProviderId },
    clinic: { id: demoClinicId },
  });

  await cancel(first);
  await cancel(second[0] ?? '');
  const missed = await next(2 + 2 * (second.length - 1), confirmed?.cursor);
  expect(missed.filter(({ type }) => type === 'CANCELLED').map(({ booking }) => booking.id)).toEqual([
    first,
    second[0],
  ]);
  expect(new Set(missed.map(({ booking, version }) => `${booking.id} ${version}`)).size).toBe(missed.length);
});

/** Books until the live stream has begun: when a subscription is listening, nothing tells its client. */
async function retryUntilSeen(live: Promise<unknown>, book: () => Promise<string>): Promise<string[]> {
  const booked: string[] = [];
  const begun = live.then(() => true);
  for (let tries = 0; tries < 20; tries += 1) {
    booked.push(await book());
    if (await Promise.race([begun, delay(500, false)])) break;
  }
  return booked;
}

test('a desk reads the bookings of its clinic, and may not follow another', async () => {
  const bookingId = await bookOne();
  expect((await desk.request(BookingDocument, { id: bookingId })).booking?.patientId).toBe('patient-ada');
  const elsewhere = watchBookings(desk, { clinicId: 'clinic_01h455vb4pex5vsknk084sn02q' }).next();
  await expect(elsewhere).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
