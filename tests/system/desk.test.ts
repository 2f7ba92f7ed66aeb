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

/** The changes after a cursor (without one, of what happens from now on) until enough were seen. */
async function follow(enough: (seen: Change[]) => boolean, after?: string): Promise<Change[]> {
  const seen: Change[] = [];
  for await (const { bookingsChanged } of watchBookings(desk, { clinicId: demoClinicId, after })) {
    seen.push(bookingsChanged);
    if (enough(seen)) break;
  }
  return seen;
}

const cancelledIn = (changes: Change[]): string[] =>
  changes.filter(({ type }) => type === 'CANCELLED').map(({ booking }) => booking.id);

test('a desk sees every change of its clinic once and in order, also what came while it was away', async () => {
  const first = await bookOne();
  const live = follow((seen) => seen.length === 2);
  const [second = ''] = await bookUntil(live);
  const before = await live;
  expect(before.at(-1)?.booking).toMatchObject({
    provider: { id: demoProviderId },
    clinic: { id: demoClinicId },
  });

  await cancel(first);
  await cancel(second);
  const missed = await follow((seen) => cancelledIn(seen).length === 2, before.at(-1)?.cursor);
  expect(cancelledIn(missed)).toEqual([first, second]);
  const all = [...before, ...missed];
  expect(new Set(all.map(({ booking, version }) => `${booking.id} ${version}`)).size).toBe(all.length);
  for (const changes of Map.groupBy(all, ({ booking }) => booking.id).values()) {
    const versions = changes.map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, index) => (versions[0] ?? 0) + index));
  }
});

/** Books until the live stream has begun: when a subscription is listening, nothing tells its client. */
async function bookUntil(live: Promise<unknown>): Promise<string[]> {
  const booked: string[] = [];
  const begun = live.then(() => true);
  for (let tries = 0; tries < 20; tries += 1) {
    booked.push(await bookOne());
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
