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

/** What the client has no document for. */
async function ask<Data>(query: string, variables: object = {}, token?: string): Promise<Data> {
  const authorization = `Bearer ${token ?? (await platform.token('desk'))}`;
  const response = await fetch(platform.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

test('a desk that closes a day is told which bookings it strands, whoever owns what it asks of them', async () => {
  const bookingId = await bookOne();
  const { booking } = await desk.request(BookingDocument, { id: bookingId });
  const day = Temporal.Instant.from(booking!.start)
    .toZonedDateTimeISO(booking!.timeZone)
    .toPlainDate()
    .toString();
  const { schedule } = await ask<{ schedule: { version: number } }>(
    `query ($id: ID!) { schedule(providerId: $id) { version } }`,
    { id: demoProviderId },
  );
  const stranded = `bookingId rules treatment { name } booking { status patientId } reasons { code exception { reason } }`;
  const { addScheduleException } = await ask<{
    addScheduleException: {
      stranded: { bookingId: string }[];
      schedule: { exceptions: { id: string; reason: string }[] };
    };
  }>(
    `mutation ($input: AddScheduleExceptionInput!) { addScheduleException(input: $input) {
      ... on AddScheduleExceptionSuccess { stranded { ${stranded} } schedule { exceptions { id reason } } } } }`,
    {
      input: {
        providerId: demoProviderId,
        expectedVersion: schedule.version,
        kind: 'CLOSED',
        from: day,
        until: day,
        reason: 'A course',
      },
    },
  );
  expect(addScheduleException.stranded.find((one) => one.bookingId === bookingId)).toEqual({
    bookingId,
    rules: schedule.version,
    treatment: { name: expect.any(String) as string },
    booking: { status: 'CONFIRMED', patientId: 'patient-ada' },
    reasons: [{ code: 'CLOSED', exception: { reason: 'A course' } }],
  });

  await cancel(bookingId);
  await expect
    .poll(async () =>
      (
        await ask<{ strandedBookings: { bookingId: string }[] }>(
          `query ($id: ID!) { strandedBookings(providerId: $id) { bookingId } }`,
          { id: demoProviderId },
        )
      ).strandedBookings.map((one) => one.bookingId),
    )
    .not.toContain(bookingId);
  const { id: exceptionId } = addScheduleException.schedule.exceptions.find(
    ({ reason }) => reason === 'A course',
  )!;
  await ask(
    `mutation ($input: RemoveScheduleExceptionInput!) { removeScheduleException(input: $input) { __typename } }`,
    { input: { providerId: demoProviderId, expectedVersion: schedule.version + 1, exceptionId } },
  );
});

test('a booking shows its room to its patient, and to the desk all that it has', async () => {
  const makes = (kind: string, name: string) =>
    ask<{ made: { equipment: { id: string } } }>(
      `mutation ($input: CreateEquipmentInput!) {
        made: createEquipment(input: $input) { ... on CreateEquipmentSuccess { equipment { id } } }
      }`,
      { input: { idempotencyKey: name, clinicId: demoClinicId, kind, name } },
    );
  const { made: room } = await makes('ROOM', 'Surgery 1');
  const { made: device } = await makes('DEVICE', 'Laser');
  const requirements = [
    { label: 'room', anyOf: [room.equipment.id] },
    { label: 'laser', anyOf: [device.equipment.id] },
  ];
  const treatmentId = demoTreatmentIds.FREE;
  const { set } = await ask<{ set: { __typename: string } }>(
    `mutation ($input: SetTreatmentRequirementsInput!) { set: setTreatmentRequirements(input: $input) { __typename } }`,
    { input: { clinicId: demoClinicId, treatmentId, expectedVersion: 0, requirements } },
  );
  expect(set.__typename).toBe('SetTreatmentRequirementsSuccess');
  const bookingId = await bookOne();
  const shown = `query ($id: ID!) { booking(id: $id) { equipment { kind name } } }`;
  expect(await ask(shown, { id: bookingId })).toEqual({
    booking: {
      equipment: [
        { kind: 'ROOM', name: 'Surgery 1' },
        { kind: 'DEVICE', name: 'Laser' },
      ],
    },
  });
  expect(
    await ask(shown, { id: bookingId }, await platform.token('patient', { user: 'patient-ada' })),
  ).toEqual({
    booking: { equipment: [{ kind: 'ROOM', name: 'Surgery 1' }] },
  });
  // What was booked before takes nothing.
  const earlier = await ask<{ day: { edges: { node: { equipment: unknown[] } }[] } }>(
    `query ($clinicId: ID!, $from: DateTime!, $until: DateTime!) {
      day: clinicBookings(clinicId: $clinicId, from: $from, until: $until) { edges { node { equipment { id } } } }
    }`,
    {
      clinicId: demoClinicId,
      from: Temporal.Now.instant().toString(),
      until: Temporal.Now.instant()
        .add({ hours: 20 * 24 })
        .toString(),
    },
  );
  const counts = earlier.day.edges.map(({ node }) => node.equipment.length);
  expect(counts.filter((count) => count === 2)).toHaveLength(1);
  expect(counts.filter((count) => count === 0)).toHaveLength(counts.length - 1);
});
