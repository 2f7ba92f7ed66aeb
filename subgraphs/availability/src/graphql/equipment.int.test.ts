import { readFile } from 'node:fs/promises';
import { buildSchema, type ExecutionArgs, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executeForTests } from '@tidbok/kit/graphql/executeForTests.ts';
import { subgraph } from '@tidbok/kit/graphql/subgraph.ts';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import { serviceIdentity } from '@tidbok/kit/identity/signedIdentity.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import { resolvers } from './resolvers.ts';
import { always, calendarForTests, everyDay, type TestCalendar } from '#testing/calendarForTests.ts';
import { deskOf, openClinic, patientNamed, type TestClinic } from '#testing/equipmentForTests.ts';
import { slotsLoader } from '#workflows/slots/slotsLoader.ts';

let test: TestCalendar;
let clinic: TestClinic;
let other: TestClinic;
beforeAll(async () => {
  test = await calendarForTests();
  clinic = await openClinic(test, { providers: 2, periods: always(...everyDay(480, 1_020)) });
  other = await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_020)) });
});
afterAll(() => test.close());

const bookings = serviceIdentity('bookings');
const anna = patientNamed('anna');

type Answer = { data: Record<string, unknown> | null; errors?: { extensions: unknown }[] };

async function ask(who: Identity, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const served = subgraph({
    sdl: subgraphSdl('availability'),
    resolvers,
    verify: async () => who,
    context: (identity) => ({ identity, calendar: test.calendar, slots: slotsLoader(test.calendar) }),
    log: createLogger({ service: 'test', level: 'silent' }),
  });
  const prepared = await served.prepare({ query, variables }, 'signed');
  const answer = Array.isArray(prepared)
    ? { data: null, errors: prepared as unknown }
    : await executeForTests(prepared as ExecutionArgs);
  return JSON.parse(JSON.stringify(answer)) as Answer;
}

/** What the one field of a mutation or query answers. */
async function answerOf(who: Identity, query: string, input?: object): Promise<Record<string, unknown>> {
  const { data, errors } = await ask(who, query, { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Record<string, unknown>;
}

const failure = `... on Failure { code ... on InvalidInput { field } ... on NotFound { id } ... on StaleVersion { currentVersion } }`;
const equipment = `{ id version kind name inService clinic { id } hours { periods { validFrom windows { weekday opens closes } } exceptions { kind from opens closes } } }`;
const createEquipment = `mutation ($input: CreateEquipmentInput!) { createEquipment(input: $input) { __typename ${failure} ... on CreateEquipmentSuccess { equipment ${equipment} } } }`;
const use = `{ equipmentId kind from until slot { start providerId } booking { id } session { id seats } }`;
const updateEquipment = `mutation ($input: UpdateEquipmentInput!) { updateEquipment(input: $input) { __typename ${failure} ... on UpdateEquipmentSuccess { equipment ${equipment} stranded ${use} } } }`;
const requirements = `{ treatment { id } version requirements { label anyOf { id } } }`;
const setRequirements = `mutation ($input: SetTreatmentRequirementsInput!) { setTreatmentRequirements(input: $input) { __typename ${failure} ... on SetTreatmentRequirementsSuccess { requirements ${requirements} } } }`;
const claimSlot = `mutation ($input: ClaimSlotInput!) { claimSlot(input: $input) { __typename ${failure} ... on ClaimSlotSuccess { claim { token sessionId price { amount } slot { start } } } } }`;
const slots = (providerId: string) =>
  `{ slots(providerId: "${providerId}", treatmentId: "${clinic.treatmentId}", from: "2026-11-23", days: 1) { start } }`;

const windows = [{ weekday: 'MONDAY', opens: '08:00', closes: '12:00' }];
const hours = { periods: [{ validFrom: '2026-01-01', windows }], exceptions: [] };

async function make(
  kind: 'ROOM' | 'DEVICE',
  name: string,
  of = clinic,
): Promise<{ id: string; version: number }> {
  const input = { idempotencyKey: name, clinicId: of.clinicId, kind, name };
  return (await answerOf(of.desk, createEquipment, input))['equipment'] as { id: string; version: number };
}

describe("a clinic's desk", () => {
  it('makes rooms and devices, and says what a treatment takes of them', async () => {
    const input = { idempotencyKey: 'k', clinicId: clinic.clinicId, kind: 'ROOM', name: 'Surgery', hours };
    const surgery = {
      version: 1,
      kind: 'ROOM',
      name: 'Surgery',
      inService: true,
      clinic: { id: clinic.clinicId },
      hours,
    };
    const made = await answerOf(clinic.desk, createEquipment, input);
    expect(made).toMatchObject({ equipment: surgery });
    expect(await answerOf(clinic.desk, createEquipment, input)).toEqual(made);
    expect(await answerOf(clinic.desk, createEquipment, { ...input, name: 'Else' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await answerOf(other.desk, createEquipment, { ...input, idempotencyKey: 'x' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect((await ask(anna, createEquipment, { input })).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    const half = [{ kind: 'CLOSED', from: '2026-12-24', until: '2026-12-24', opens: '08:00' }];
    const wrong = { ...input, idempotencyKey: 'x', hours: { ...hours, exceptions: half } };
    expect(await answerOf(clinic.desk, createEquipment, wrong)).toMatchObject({
      field: 'hours.exceptions[0].opens',
    });

    const laser = await make('DEVICE', 'Laser');
    const strange = await make('ROOM', 'Of another', other);
    const { id } = made['equipment'] as { id: string };
    const set = (expectedVersion: number, ...pools: string[][]) =>
      answerOf(clinic.desk, setRequirements, {
        clinicId: clinic.clinicId,
        treatmentId: clinic.treatmentId,
        expectedVersion,
        requirements: pools.map((anyOf, n) => ({ label: `${n}`, anyOf })),
      });
    expect(await set(0, [id, strange.id])).toMatchObject({ code: 'NOT_FOUND', id: strange.id });
    expect(await set(0, [id], [laser.id, id])).toMatchObject({ field: 'requirements[1].anyOf[1]' });
    expect(await set(0, [id], [id], [id], [id], [id])).toMatchObject({ field: 'requirements' });
    const expected = {
      treatment: { id: clinic.treatmentId },
      version: 1,
      requirements: [
        { label: '0', anyOf: [{ id }] },
        { label: '1', anyOf: [{ id: laser.id }] },
      ],
    };
    expect(await set(0, [id], [laser.id])).toMatchObject({ requirements: expected });
    expect(await set(0, [id])).toMatchObject({ code: 'STALE_VERSION', currentVersion: 1 });
    const shown = `{ treatmentRequirements(clinicId: "${clinic.clinicId}") ${requirements} equipment(clinicId: "${clinic.clinicId}") { name } }`;
    expect((await ask(clinic.desk, shown)).data).toEqual({
      treatmentRequirements: [expected],
      equipment: [{ name: 'Surgery' }, { name: 'Laser' }],
    });
    expect((await ask(other.desk, shown)).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });

    // The surgery closes at noon.
    const listed = (await ask(anonymous, slots(clinic.providerId))).data!['slots'] as { start: string }[];
    expect([listed[0], listed.at(-1)]).toEqual([
      { start: '2026-11-23T07:00:00.000Z' },
      { start: '2026-11-23T10:30:00.000Z' },
    ]);
    const slot = {
      providerId: clinic.providerId,
      treatmentId: clinic.treatmentId,
      start: '2026-11-23T08:00:00Z',
    };
    const claim = { claimId: 'booking_1:c', bookingId: 'booking_1', slot, expiresAt: '2026-11-20T12:10:00Z' };
    expect(await answerOf(bookings, claimSlot, claim)).toMatchObject({ claim: { sessionId: null } });
    const day = `{ equipmentDay(equipmentId: "${laser.id}", day: "2026-11-23") ${use} }`;
    const taken = {
      equipmentId: laser.id,
      kind: 'BOOKING',
      from: '2026-11-23T07:55:00.000Z',
      until: '2026-11-23T08:40:00.000Z',
      slot: { start: '2026-11-23T08:00:00.000Z', providerId: clinic.providerId },
      booking: { id: 'booking_1' },
      session: null,
    };
    expect((await ask(clinic.desk, day)).data).toEqual({ equipmentDay: [taken] });
    // As the gateway asks, which has the patient from `bookings`, where the caller may see the booking.
    const ofBooking = (fields: string, patientId = ', patientId: "anna"') =>
      `{ _entities(representations: [{ __typename: "Booking", id: "booking_1"${patientId} }]) { ... on Booking { equipment { ${fields} } } } }`;
    expect((await ask(clinic.desk, ofBooking('kind name inService'))).data!['_entities']).toEqual([
      {
        equipment: [
          { kind: 'ROOM', name: 'Surgery', inService: true },
          { kind: 'DEVICE', name: 'Laser', inService: true },
        ],
      },
    ]);
    expect((await ask(anna, ofBooking('name clinic { id }'))).data!['_entities']).toEqual([
      { equipment: [{ name: 'Surgery', clinic: { id: clinic.clinicId } }] },
    ]);
    expect((await ask(anna, ofBooking('inService'))).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await ask(anna, ofBooking('name', ''))).data!['_entities']).toEqual([{ equipment: null }]);
    expect((await ask(other.desk, day)).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });

    const kept = { equipmentId: id, expectedVersion: 1 };
    expect(await answerOf(clinic.desk, updateEquipment, { ...kept, name: 'Surgery 1' })).toMatchObject({
      equipment: { ...surgery, name: 'Surgery 1', version: 2 },
    });
    expect(
      await answerOf(clinic.desk, updateEquipment, { ...kept, expectedVersion: 2, hours: null }),
    ).toMatchObject({ equipment: { name: 'Surgery 1', inService: true, hours: null, version: 3 } });
    expect(await answerOf(clinic.desk, updateEquipment, { ...kept, inService: null })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'inService',
    });
    const change = { equipmentId: laser.id, expectedVersion: 1, name: 'Old laser', inService: false };
    expect(await answerOf(other.desk, updateEquipment, change)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await answerOf(clinic.desk, updateEquipment, change)).toMatchObject({
      equipment: { name: 'Old laser', inService: false, version: 2, hours: null },
      stranded: [taken],
    });
    expect(await answerOf(clinic.desk, updateEquipment, change)).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
    expect((await ask(anonymous, slots(clinic.providerId))).data).toEqual({ slots: [] });
    expect(await set(1)).toMatchObject({ requirements: { version: 2, requirements: [] } });
    expect((await ask(anonymous, slots(clinic.providerIds[1]!))).data!['slots']).toHaveLength(35);
  });

  it('makes a session, whose seats are listed, held and booked one by one', async () => {
    const session = `{ id version state seats freeSeats start provider { id } treatment { id } }`;
    const create = `mutation ($input: CreateSessionInput!) { createSession(input: $input) { __typename ${failure} ... on CreateSessionSuccess { session ${session} } } }`;
    const input = {
      idempotencyKey: 'k',
      providerId: other.providerId,
      treatmentId: other.treatmentId,
      start: '2026-11-23T09:00:00Z',
      seats: 2,
    };
    expect(await answerOf(clinic.desk, create, input)).toMatchObject({ code: 'NOT_ALLOWED' });
    const made = (await answerOf(other.desk, create, input))['session'] as { id: string; version: number };
    expect(made).toMatchObject({ state: 'OPEN', seats: 2, freeSeats: 2, start: '2026-11-23T09:00:00.000Z' });

    const hold = `mutation ($input: HoldSeatInput!) { holdSeat(input: $input) { __typename ${failure} ... on HoldSlotSuccess { hold { id slot { start } } } } }`;
    const held = await answerOf(anna, hold, { idempotencyKey: 'k', sessionId: made.id });
    expect(held).toMatchObject({ hold: { slot: { start: '2026-11-23T09:00:00.000Z' } } });
    const { id: holdId } = held['hold'] as { id: string };
    const expiresAt = '2026-11-20T12:10:00Z';
    const booked = {
      claimId: 's1',
      bookingId: 'booking_s1',
      holdId,
      heldBy: 'anna',
      onlySeatOf: 'anna',
      expiresAt,
    };
    expect(await answerOf(bookings, claimSlot, booked)).toMatchObject({
      claim: { sessionId: made.id, price: { amount: 50_000 } },
    });
    const again = {
      claimId: 's2',
      bookingId: 'booking_s2',
      sessionId: made.id,
      onlySeatOf: 'anna',
      expiresAt,
    };
    expect(await answerOf(bookings, claimSlot, again)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await answerOf(bookings, claimSlot, { ...again, holdId, heldBy: 'anna' })).toMatchObject({
      field: 'holdId',
    });
    expect(await answerOf(bookings, claimSlot, { ...again, onlySeatOf: 'ben' })).toMatchObject({
      claim: { sessionId: made.id },
    });
    expect(
      await answerOf(bookings, claimSlot, { ...again, claimId: 's3', onlySeatOf: 'cleo' }),
    ).toMatchObject({
      code: 'SLOT_TAKEN',
    });

    const range = 'from: "2026-11-23T00:00:00Z", until: "2026-11-24T00:00:00Z"';
    const list = `{ sessions(clinicId: "${other.clinicId}", ${range}) { edges { node { id freeSeats } } pageInfo { hasNextPage } } }`;
    expect((await ask(anonymous, list)).data).toEqual({
      sessions: { edges: [{ node: { id: made.id, freeSeats: 0 } }], pageInfo: { hasNextPage: false } },
    });
    const who = `{ _entities(representations: [{ __typename: "Session", id: "${made.id}" }]) { ... on Session { seats bookings { id } } } }`;
    expect((await ask(other.desk, who)).data!['_entities']).toMatchObject([{ seats: 2, bookings: [{}, {}] }]);
    expect((await ask(clinic.desk, who)).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await ask(anonymous, who)).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });

    const change = `mutation ($input: UpdateSessionInput!) { updateSession(input: $input) { __typename ${failure} ... on SeatsTaken { taken } ... on UpdateSessionSuccess { session { seats version } } } }`;
    const version = { sessionId: made.id, expectedVersion: made.version };
    expect(await answerOf(other.desk, change, { ...version, seats: 1 })).toMatchObject({ taken: 2 });
    const cancel = `mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { __typename ${failure} ... on SessionInUse { bookings { id } heldSeats } ... on CancelSessionSuccess { session { state } } } }`;
    expect(await answerOf(other.desk, cancel, version)).toMatchObject({
      code: 'SESSION_IN_USE',
      bookings: expect.arrayContaining([{ id: 'booking_s1' }, { id: 'booking_s2' }]) as unknown,
      heldSeats: 0,
    });
    for (const claimId of ['s1', 's2'])
      await answerOf(bookings, `mutation { releaseClaim(input: { claimId: "${claimId}" }) { released } }`);
    expect(await answerOf(other.desk, cancel, version)).toMatchObject({ session: { state: 'CANCELLED' } });
  });

  it('can follow docs/guides/rooms-and-sessions.md to the letter', async () => {
    const guided = await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_200)) });
    const [one, two] = [await make('ROOM', 'One', guided), await make('ROOM', 'Two', guided)];
    const [laser, drill] = [await make('DEVICE', 'A laser', guided), await make('DEVICE', 'A drill', guided)];
    const root = new URL('../../../../', import.meta.url);
    const guide = await readFile(new URL('docs/guides/rooms-and-sessions.md', root), 'utf8');
    const api = buildSchema(await readFile(new URL('schema/api.graphql', root), 'utf8'));
    const answers: string[] = [];
    for (const [, example] of guide.matchAll(/```graphql\n([^`]+)```/g)) {
      const query = example!
        .replace('ROOM_1', one.id)
        .replace('ROOM_2', two.id)
        .replace('DEVICE_1', laser.id)
        .replace('DEVICE_2', drill.id)
        .replaceAll('PROVIDER', guided.providerId)
        .replaceAll('TREATMENT', guided.treatmentId)
        .replaceAll('CLINIC', guided.clinicId);
      expect(validate(api, parse(query))).toEqual([]);
      answers.push(...Object.keys(await answerOf(guided.desk, query)));
    }
    expect(answers).toEqual(['equipment', 'requirements', 'session']);
  });

  it('asks for the free seats of many sessions at once', async () => {
    const third = await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_020)) });
    for (const hour of [8, 10, 12, 14]) {
      await answerOf(
        deskOf(third.clinicId),
        `mutation ($input: CreateSessionInput!) { createSession(input: $input) { __typename } }`,
        {
          idempotencyKey: `${hour}`,
          providerId: third.providerId,
          treatmentId: third.treatmentId,
          start: `2026-11-23T${String(hour).padStart(2, '0')}:00:00Z`,
          seats: 3,
        },
      );
    }
    const range = 'from: "2026-11-23T00:00:00Z", until: "2026-11-24T00:00:00Z"';
    const list = `{ sessions(providerId: "${third.providerId}", ${range}) { edges { node { freeSeats } } } }`;
    let answer: Answer | undefined;
    const commands = await test.commandsOf(async () => (answer = await ask(anonymous, list)));
    expect((answer!.data!['sessions'] as { edges: unknown[] }).edges).toHaveLength(4);
    expect(commands).toEqual(['find', 'find']);
  });
});
