import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '@tidbok/kit/identity/identity.ts';
import { serviceIdentity } from '@tidbok/kit/identity/signedIdentity.ts';
import { always, calendarForTests, everyDay, type TestCalendar } from '#testing/calendarForTests.ts';
import { deskOf, openClinic, patientNamed, type TestClinic } from '#testing/equipmentForTests.ts';
import { type Answer, askingOn, claimSlot, failure } from './askForTests.ts';

// Sessions as a desk makes, changes and cancels them, and as their seats are held and booked.

let test: TestCalendar;
let clinic: TestClinic;
let other: TestClinic;
beforeAll(async () => {
  test = await calendarForTests();
  clinic = await openClinic(test, { providers: 2, periods: always(...everyDay(480, 1_020)) });
  other = await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_020)) });
});
afterAll(() => test.close());

const { ask, answerOf } = askingOn(() => test);
const bookings = serviceIdentity('bookings');
const anna = patientNamed('anna');

describe("a clinic's desk", () => {
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
    // As of a process that has seen them: then it looks only whether they have changed.
    await test.calendar.candidates.refresh();
    const commands = await test.commandsOf(async () => (answer = await ask(anonymous, list)));
    const edges = Array.from({ length: 4 }, () => ({ node: { freeSeats: 3 } }));
    expect(answer!.data!['sessions']).toEqual({ edges });
    expect(commands).toEqual(['find', 'find', 'find', 'find']);
  });
});
