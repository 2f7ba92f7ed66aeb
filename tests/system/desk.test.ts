import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  BookAppointmentDocument,
  BookingDocument,
  type BookingsChangedSubscription,
  CancelBookingDocument,
  ClinicBookingsDocument,
  CreateEquipmentDocument,
  EquipmentDayDocument,
  EquipmentDocument,
  PatientBookingsDocument,
  PoolRulesDocument,
  PoolSlotsDocument,
  ProviderDayDocument,
  ScheduleDocument,
  ScheduleVersionsDocument,
  SessionsDocument,
  SetTreatmentRequirementsDocument,
  SlotReasonsDocument,
  SlotsDocument,
  StrandedDocument,
  StrandedUsesDocument,
  type TidbokClient,
  TreatmentRequirementsDocument,
  UpdateBookingRulesDocument,
  UpdateEquipmentDocument,
  VisitSlotsDocument,
  WaitlistDocument,
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
async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(platform.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await platform.token('desk')}` },
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
  const makes = async (kind: 'ROOM' | 'DEVICE', name: string): Promise<string> => {
    const input = { idempotencyKey: name, clinicId: demoClinicId, kind, name };
    const { createEquipment } = await desk.request(CreateEquipmentDocument, { input });
    if (createEquipment.__typename !== 'CreateEquipmentSuccess') throw new Error(createEquipment.message);
    return createEquipment.equipment.id;
  };
  const requirements = [
    { label: 'room', anyOf: [await makes('ROOM', 'Surgery 1')] },
    { label: 'laser', anyOf: [await makes('DEVICE', 'Laser')] },
  ];
  const { setTreatmentRequirements } = await desk.request(SetTreatmentRequirementsDocument, {
    input: {
      clinicId: demoClinicId,
      treatmentId: demoTreatmentIds.FREE,
      expectedVersion: 0,
      requirements,
    },
  });
  expect(setTreatmentRequirements.__typename).toBe('SetTreatmentRequirementsSuccess');
  const id = await bookOne();
  const room = { kind: 'ROOM', name: 'Surgery 1' };
  expect((await desk.request(BookingDocument, { id })).booking?.equipment).toMatchObject([
    room,
    { kind: 'DEVICE', name: 'Laser' },
  ]);
  expect((await ada.request(BookingDocument, { id })).booking?.equipment).toMatchObject([room]);
  // What was booked before takes nothing.
  const now = Temporal.Now.instant();
  const { clinicBookings } = await desk.request(ClinicBookingsDocument, {
    clinicId: demoClinicId,
    from: now.toString(),
    until: now.add({ hours: 20 * 24 }).toString(),
  });
  const counts = clinicBookings.edges.map(({ node }) => node.equipment?.length);
  expect(counts.filter((count) => count === 2)).toHaveLength(1);
  expect(counts.filter((count) => count === 0)).toHaveLength(counts.length - 1);
});

test("a desk's documents are let through, each as it is", async () => {
  const [clinicId, providerId, treatmentId] = [demoClinicId, demoProviderId, demoTreatmentIds.FREE];
  const day = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 1 }).toString();
  const [from, until] = [`${day}T00:00:00Z`, `${day}T23:00:00Z`];
  const { equipment } = await desk.request(EquipmentDocument, { clinicId });
  expect(equipment.map(({ name }) => name)).toEqual(['Surgery 1', 'Laser']);
  const equipmentId = equipment[0]!.id;
  await desk.request(EquipmentDayDocument, { equipmentId, day });
  await desk.request(StrandedUsesDocument, { equipmentId });
  const { treatmentRequirements } = await desk.request(TreatmentRequirementsDocument, { clinicId });
  expect(treatmentRequirements).toMatchObject([{ version: 1, treatment: { id: treatmentId } }]);
  expect((await desk.request(PoolRulesDocument, { clinicId })).poolRules.version).toBe(0);
  await desk.request(PoolSlotsDocument, { clinicId, treatmentId, from: day });
  await desk.request(SlotReasonsDocument, { providerId, treatmentId, start: from });
  await desk.request(VisitSlotsDocument, {
    input: { clinicId, steps: [{ treatmentId }], from: day, first: 3 },
  });
  await desk.request(SessionsDocument, { clinicId, from, until });
  await desk.request(WaitlistDocument, { clinicId });
  await desk.request(PatientBookingsDocument, { patientId: 'patient-ada' });
  await desk.request(ProviderDayDocument, { providerId, day });
  await desk.request(StrandedDocument, { providerId });
  const { schedule } = await desk.request(ScheduleDocument, { providerId });
  const { scheduleVersions } = await desk.request(ScheduleVersionsDocument, { providerId });
  expect(scheduleVersions.edges[0]?.node.version).toBe(schedule?.version);

  const { updateBookingRules } = await desk.request(UpdateBookingRulesDocument, {
    input: { providerId, expectedVersion: schedule!.version + 1, noticeMinutes: 5 },
  });
  expect(updateBookingRules).toMatchObject({
    __typename: 'StaleSchedule',
    current: { version: schedule!.version },
  });
  const { updateEquipment } = await desk.request(UpdateEquipmentDocument, {
    input: { equipmentId, expectedVersion: 1, name: '' },
  });
  expect(updateEquipment).toMatchObject({ __typename: 'InvalidInput', field: 'name' });
});
