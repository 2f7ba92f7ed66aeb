import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  always,
  at,
  brokenRows,
  calendarForTests,
  claimWith,
  everyDay,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { dyingAt, lives } from '#testing/dyingForTests.ts';
import { deskOf, openClinic, patientNamed, type TestClinic } from '#testing/equipmentForTests.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { cancelSession } from './cancelSession.ts';
import { changeSession } from './changeSession.ts';
import { claimSlot } from '#workflows/claims/claimSlot.ts';
import { createSession } from './createSession.ts';
import { findStranded } from '#workflows/schedule/findStranded.ts';
import { holdSeat } from './holdSeat.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { listSlots } from '#workflows/slots/listSlots.ts';
import { countFreeSeats, listSeatBookings, listSessions } from './readSessions.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { sweepSessions } from './sweepSessions.ts';
import type { Session } from '#domain/sessions/session.ts';

// Group appointments: a provider's time with seats, each its own booking.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const start = at('2026-11-23T09:00');
const open = (): Promise<TestClinic> =>
  openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_020)) });

const inMinutes = (minutes: number): Temporal.Instant => test.clock.now().add({ minutes });

const create = (clinic: TestClinic, seats: number, change: object = {}, calendar: Calendar = test.calendar) =>
  createSession(calendar, clinic.desk, {
    idempotencyKey: clinic.clinicId,
    providerId: clinic.providerId,
    treatmentId: clinic.treatmentId,
    start,
    seats,
    ...change,
  });

async function sessionOf(clinic: TestClinic, seats: number): Promise<Session> {
  const result = await create(clinic, seats);
  if (result.__typename !== 'Created') throw new Error(result.message);
  return result.session;
}

/** As bookings does. */
const book = (sessionId: string, who: string | null, claimId: string, calendar: Calendar = test.calendar) =>
  claimSlot(
    calendar,
    { claimId, bookingId: `booking_of_${claimId}`, expiresAt: inMinutes(2), onlySeatOf: who },
    { sessionId },
  );

const starts = async ({ providerId, treatmentId }: TestClinic): Promise<number[]> => {
  const from = Temporal.PlainDate.from('2026-11-23');
  const [slots] = await listSlots(test.calendar, [{ providerId, treatmentId, from, days: 1 }]);
  return slots!.map((slot) => slot.start.epochMilliseconds);
};

const free = async (session: Session): Promise<number> =>
  await countFreeSeats(test.calendar, (await test.calendar.sessions.find(session.id))!);

const namesOf = (results: { __typename: string }[]): Record<string, number> =>
  Object.fromEntries(
    Map.groupBy(results, ({ __typename }) => __typename)
      .entries()
      .map(([name, all]) => [name, all.length]),
  );

describe('a session', () => {
  it("takes the provider's time and a room, and is made once", async () => {
    const clinic = await open();
    const room = await clinic.make('ROOM');
    await clinic.require([room]);
    const made = await Promise.all(Array.from({ length: 10 }, () => create(clinic, 8)));
    expect(namesOf(made)).toEqual({ Created: 10 });
    const session = await sessionOf(clinic, 8);
    expect(session).toMatchObject({ state: 'OPEN', seats: 8, slot: { clinicId: clinic.clinicId, start } });
    expect(await starts(clinic)).not.toContain(start.epochMilliseconds);
    const days = await test.calendar.ledger.findClaimsIn([`${room.id}|2026-11-23`]);
    expect(days).toMatchObject([{ kind: 'session', until: null }]);
    expect((await create(clinic, 9)).__typename).toBe('IdempotencyConflict');
    expect((await create(clinic, 8, { idempotencyKey: 'another' })).__typename).toBe('SlotTaken');
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it.each([
    ['without seats', 0, {}, 'InvalidInput'],
    ['with too many', 501, {}, 'InvalidInput'],
    ['without a key', 5, { idempotencyKey: '' }, 'InvalidInput'],
    ['outside the hours', 5, { start: at('2026-11-23T07:00') }, 'SlotNotOffered'],
    ['of a provider who is not there', 5, { providerId: 'provider_none' }, 'NotFound'],
    ['of a treatment that is not there', 5, { treatmentId: 'treatment_none' }, 'NotFound'],
  ])('cannot be made %s', async (_, seats, change, outcome) => {
    const clinic = await open();
    expect((await create(clinic, seats, change)).__typename).toBe(outcome);
    expect(await starts(clinic)).toContain(start.epochMilliseconds);
  });

  it("is the clinic's own desk's to make, change and cancel", async () => {
    const clinic = await open();
    const session = await sessionOf(clinic, 2);
    const other = { ...clinic, desk: deskOf('clinic_other') };
    expect((await create(other, 2)).__typename).toBe('NotAllowed');
    const change = { sessionId: session.id, expectedVersion: session.version, seats: 3 };
    expect((await changeSession(test.calendar, other.desk, change)).__typename).toBe('NotAllowed');
    expect((await cancelSession(test.calendar, other.desk, change)).__typename).toBe('NotAllowed');
    await expect(listSeatBookings(test.calendar, other.desk, session)).rejects.toThrow(/own clinics/);
  });

  it('gives each of its seats to one of many, and a freed one to the next', async () => {
    const session = await sessionOf(await open(), 3);
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, n) => book(session.id, `patient-${n}`, `${session.id}-${n}`)),
    );
    expect(namesOf(results)).toEqual({ Claimed: 3, SlotTaken: 27 });
    expect(await free(session)).toBe(0);
    const won = results.find((result) => result.__typename === 'Claimed');
    if (won?.__typename !== 'Claimed') throw new Error('nobody has a seat');
    expect(won.claim).toMatchObject({ slot: session.slot, terms: { price: { amount: 50_000 } } });
    expect(await releaseClaim(test.calendar, won.claim.id)).toBe(true);
    expect(await free(session)).toBe(1);
    expect((await book(session.id, 'late', `${session.id}-late`)).__typename).toBe('Claimed');
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('gives a patient one seat, whatever races, and a desk as many as it likes', async () => {
    const session = await sessionOf(await open(), 5);
    const same = await Promise.all(
      Array.from({ length: 10 }, (_, n) => book(session.id, 'anna', `${session.id}-${n}`)),
    );
    expect(namesOf(same)).toEqual({ Claimed: 1, NotAllowed: 9 });
    expect(
      (await holdSeat(test.calendar, patientNamed('anna'), { idempotencyKey: 'k', sessionId: session.id }))
        .__typename,
    ).toBe('NotAllowed');
    for (const n of [1, 2])
      expect((await book(session.id, null, `${session.id}-desk-${n}`)).__typename).toBe('Claimed');
    expect(await free(session)).toBe(2);
    const other = await sessionOf(await open(), 5);
    expect((await book(other.id, 'anna', `${other.id}-1`)).__typename).toBe('Claimed');
  });

  it('has seats that are held, booked from the hold, and free again when it expires', async () => {
    const clinic = await open();
    const session = await sessionOf(clinic, 1);
    const hold = (who: string, key = 'k') =>
      holdSeat(test.calendar, patientNamed(who), { idempotencyKey: key, sessionId: session.id });
    const held = await hold('anna');
    if (held.__typename !== 'Held') throw new Error(held.message);
    expect(await hold('anna')).toEqual(held);
    expect((await hold('ben')).__typename).toBe('SlotTaken');
    expect(await free(session)).toBe(0);
    test.clock.advance({ minutes: 6 });
    expect(await free(session)).toBe(1);
    const ben = await hold('ben');
    if (ben.__typename !== 'Held') throw new Error(ben.message);
    const convert = (onlySeatOf: string | null) =>
      claimSlot(
        test.calendar,
        { claimId: `${session.id}-b`, bookingId: 'b', expiresAt: inMinutes(2), onlySeatOf },
        { holdId: ben.hold.id, heldBy: 'ben' },
      );
    expect((await convert('another')).__typename).toBe('NotAllowed');
    expect((await convert('ben')).__typename).toBe('Claimed');
    expect((await secureWith(test.calendar, `${session.id}-b`)).__typename).toBe('Secured');
    test.clock.advance({ minutes: 60 });
    expect(await free(session)).toBe(0);
    expect(await listSeatBookings(test.calendar, clinic.desk, session)).toEqual([{ id: 'b' }]);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('is held for others by those who may, and under a key that nothing else has', async () => {
    const clinic = await open();
    const session = await sessionOf(clinic, 5);
    const seat = { idempotencyKey: 'k', sessionId: session.id, patientId: 'cleo' };
    expect((await holdSeat(test.calendar, patientNamed('mia'), seat)).__typename).toBe('NotAllowed');
    const partner = { ...patientNamed('partner'), roles: ['ANYONE', 'PARTNER'] as const };
    expect((await holdSeat(test.calendar, partner, seat)).__typename).toBe('Held');
    const again = { ...seat, idempotencyKey: 'k2' };
    expect((await holdSeat(test.calendar, partner, again)).__typename).toBe('NotAllowed');
    expect((await holdSeat(test.calendar, clinic.desk, again)).__typename).toBe('Held');
    const time = {
      providerId: clinic.providerId,
      treatmentId: clinic.treatmentId,
      start,
      idempotencyKey: 'k',
    };
    expect((await holdSlot(test.calendar, 'partner', time)).__typename).toBe('IdempotencyConflict');
  });

  it('costs the same however many seats are taken', async () => {
    const session = await sessionOf(await open(), 40);
    const commands: string[][] = [];
    for (let n = 0; n < 20; n += 1) {
      const seat = () => book(session.id, `patient-${n}`, `${session.id}-${n}`);
      commands.push(
        (await test.commandsOf(seat)).map((name) => (name === 'find' ? name : 'write')).toSorted(),
      );
    }
    for (const each of commands) expect(each).toEqual([...Array<string>(5).fill('find'), 'write', 'write']);
  });

  it('is stranded with its seats where the hours change', async () => {
    const clinic = await open();
    const session = await sessionOf(clinic, 3);
    await book(session.id, 'anna', `${session.id}-a`);
    const { schedule } = (await test.calendar.resources.find(clinic.providerId))!;
    const shown = { providerId: clinic.providerId, timeZone: 'Europe/Stockholm', schedule: schedule! };
    expect(await findStranded(test.calendar, shown)).toEqual([]);
    const narrower = { ...schedule!, periods: always(...everyDay(840, 1_020)) };
    expect(await findStranded(test.calendar, { ...shown, schedule: narrower })).toMatchObject([
      { bookingId: `booking_of_${session.id}-a`, claim: { rules: 1 }, refusals: [{ code: 'CLOSED' }] },
    ]);
  });

  it('gives no seats once it has begun', async () => {
    const clinic = await open();
    const soon = test.clock.now().toZonedDateTimeISO('Europe/Stockholm').add({ days: 1 });
    const result = await create(clinic, 3, {
      start: soon.with({ hour: 9, minute: 0, second: 0, millisecond: 0 }).toInstant(),
    });
    if (result.__typename !== 'Created') throw new Error(result.message);
    const others = await test.another({ now: () => result.session.slot.start });
    expect(await book(result.session.id, 'anna', 'too-late', others)).toMatchObject({
      code: 'INVALID_INPUT',
    });
    const input = {
      claimId: 'too-late',
      bookingId: 'b',
      expiresAt: result.session.slot.start.add({ minutes: 2 }),
    };
    expect((await claimSlot(others, input, { sessionId: result.session.id })).__typename).toBe(
      'SlotNotOffered',
    );
  });

  it('is listed until it is cancelled, page by page', async () => {
    const clinic = await open();
    const made: Session[] = [];
    for (const wall of ['09:00', '11:00', '14:00']) {
      const result = await create(clinic, 4, {
        idempotencyKey: `${clinic.clinicId} ${wall}`,
        start: at(`2026-11-23T${wall}`),
      });
      if (result.__typename !== 'Created') throw new Error(result.message);
      made.push(result.session);
    }
    const range = { from: at('2026-11-23T00:00'), until: at('2026-11-24T00:00') };
    const list = async (asked: object): Promise<string[]> =>
      (await listSessions(test.calendar, { ...range, first: 10, ...asked })).edges.map(({ node }) => node.id);
    const ids = made.map(({ id }) => id);
    expect(await list({ clinicId: clinic.clinicId })).toEqual(ids);
    const first = await listSessions(test.calendar, { ...range, first: 2, providerId: clinic.providerId });
    expect(first.edges.map(({ node }) => node.id)).toEqual(ids.slice(0, 2));
    expect(await list({ providerId: clinic.providerId, after: first.pageInfo.endCursor })).toEqual(
      ids.slice(2),
    );
    await cancelSession(test.calendar, clinic.desk, {
      sessionId: ids[1]!,
      expectedVersion: made[1]!.version,
    });
    expect(await list({ clinicId: clinic.clinicId })).toEqual([ids[0], ids[2]]);
    for (const asked of [
      {},
      { clinicId: 'a', providerId: 'b' },
      { clinicId: 'a', until: range.from },
      { clinicId: 'a', until: at('2027-11-24T00:00') },
    ])
      await expect(list(asked)).rejects.toThrow(/Name|end|62/);
  });
});

describe('a desk', () => {
  it('cancels a session that nobody has a seat in, and frees its time', async () => {
    const clinic = await open();
    const room = await clinic.make('ROOM');
    await clinic.require([room]);
    const before = await starts(clinic);
    const session = await sessionOf(clinic, 3);
    const input = { sessionId: session.id, expectedVersion: session.version };
    await book(session.id, 'anna', `${session.id}-a`);
    await secureWith(test.calendar, `${session.id}-a`);
    await holdSeat(test.calendar, patientNamed('ben-of-it'), { idempotencyKey: 'k', sessionId: session.id });
    expect(await cancelSession(test.calendar, clinic.desk, input)).toMatchObject({
      __typename: 'SessionInUse',
      bookingIds: [`booking_of_${session.id}-a`],
      heldSeats: 1,
    });
    await releaseClaim(test.calendar, `${session.id}-a`);
    test.clock.advance({ minutes: 6 });
    expect(await cancelSession(test.calendar, clinic.desk, { ...input, expectedVersion: 1 })).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: session.version,
    });
    expect((await cancelSession(test.calendar, clinic.desk, input)).__typename).toBe('Cancelled');
    expect((await cancelSession(test.calendar, clinic.desk, input)).__typename).toBe('Cancelled');
    expect(await starts(clinic)).toEqual(before);
    expect((await book(session.id, 'cleo', `${session.id}-c`)).__typename).toBe('SlotNotOffered');
    expect((await create(clinic, 3)).__typename).toBe('Created');
    expect(await starts(clinic)).toEqual(before);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('and those who take a seat at the same moment: one of them gives way', async () => {
    for (let round = 0; round < 15; round += 1) {
      const clinic = await open();
      const session = await sessionOf(clinic, 3);
      const input = { sessionId: session.id, expectedVersion: session.version };
      const [cancelled, ...seats] = await Promise.all([
        cancelSession(test.calendar, clinic.desk, input),
        ...[1, 2].map((n) => book(session.id, `p${n}`, `${session.id}-${n}`)),
      ]);
      const claimed = seats.filter(({ __typename }) => __typename === 'Claimed').length;
      const now = await test.calendar.sessions.find(session.id);
      expect([cancelled.__typename, now!.state, claimed > 0]).toSatisfy(([answer, state, some]) =>
        answer === 'Cancelled'
          ? state === 'CANCELLED' && !some
          : answer === 'SessionInUse' && state === 'OPEN',
      );
      expect((await starts(clinic)).includes(start.epochMilliseconds)).toBe(now!.state === 'CANCELLED');
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('gives no seat to a call that is repeated after the session was cancelled, where the first died before it looked', async () => {
    const session = await sessionOf(await open(), 2);
    let looks = 0;
    const dies = {
      ...test.calendar,
      sessions: {
        ...test.calendar.sessions,
        find: async (id: string) => {
          looks += 1;
          if (looks > 1) throw new Error('killed');
          const found = await test.calendar.sessions.find(id);
          // The desk is quicker: it closes the session, and sees no seat yet.
          await test.connection
            .collection('sessions')
            .updateOne({ _id: id as never }, { $set: { state: 'CANCELLED' } });
          return found;
        },
      },
    };
    await expect(book(session.id, 'anna', `seat-${session.id}`, dies)).rejects.toThrow('killed');
    expect((await book(session.id, 'anna', `seat-${session.id}`)).__typename).not.toBe('Claimed');
    expect(await test.calendar.ledger.findClaim(`seat-${session.id}`)).toBeNull();
  });

  it('sees the seat that was taken between its look and its write', async () => {
    const clinic = await open();
    const session = await sessionOf(clinic, 3);
    let first = true;
    const late: Calendar = {
      ...test.calendar,
      sessions: {
        ...test.calendar.sessions,
        async replace(...given) {
          if (first) expect((await book(session.id, 'anna', `${session.id}-a`)).__typename).toBe('Claimed');
          first = false;
          return await test.calendar.sessions.replace(...given);
        },
      },
    };
    const input = { sessionId: session.id, expectedVersion: session.version };
    expect(await cancelSession(late, clinic.desk, input)).toMatchObject({
      bookingIds: [`booking_of_${session.id}-a`],
    });
    const { version, state } = (await test.calendar.sessions.find(session.id))!;
    expect(state).toBe('OPEN');
    await book(session.id, 'ben', `${session.id}-b`);
    await releaseClaim(test.calendar, `${session.id}-a`);
    first = true;
    const change = { sessionId: session.id, expectedVersion: version, seats: 1 };
    expect(await changeSession(late, clinic.desk, change)).toMatchObject({ taken: 2 });
    expect((await test.calendar.sessions.find(session.id))!.seats).toBe(3);
  });

  it('gives more seats or fewer, never fewer than are taken', async () => {
    const clinic = await open();
    const session = await sessionOf(clinic, 1);
    const change = async (seats: number) => {
      const { version } = (await test.calendar.sessions.find(session.id))!;
      return await changeSession(test.calendar, clinic.desk, {
        sessionId: session.id,
        expectedVersion: version,
        seats,
      });
    };
    await book(session.id, 'a', `${session.id}-a`);
    expect((await book(session.id, 'b', `${session.id}-b`)).__typename).toBe('SlotTaken');
    expect(await change(3)).toMatchObject({ session: { seats: 3 } });
    expect((await book(session.id, 'b', `${session.id}-b`)).__typename).toBe('Claimed');
    expect(await change(1)).toMatchObject({ __typename: 'SeatsTaken', taken: 2 });
    expect(await change(2)).toMatchObject({ session: { seats: 2 } });
    expect((await book(session.id, 'c', `${session.id}-c`)).__typename).toBe('SlotTaken');
    expect(await change(0)).toMatchObject({ __typename: 'InvalidInput' });
    const stale = { sessionId: session.id, expectedVersion: 1, seats: 9 };
    expect((await changeSession(test.calendar, clinic.desk, stale)).__typename).toBe('StaleVersion');
  });

  it('gives no seat that is held once it has begun', async () => {
    const session = await sessionOf(await open(), 3);
    const before = test.clock.now();
    onTestFinished(() => test.clock.set(before.toString()));
    test.clock.set(start.subtract({ minutes: 3 }).toString());
    const ada = patientNamed('ada');
    const held = await holdSeat(test.calendar, ada, { idempotencyKey: 'b', sessionId: session.id });
    if (held.__typename !== 'Held') throw new Error(held.message);
    test.clock.set(start.toString());
    const input = { claimId: `${session.id}-a`, bookingId: 'booking_a', expiresAt: inMinutes(2) };
    const from = { holdId: held.hold.id, heldBy: ada.subject! };
    expect(await claimSlot(test.calendar, input, from)).toMatchObject({
      __typename: 'SlotNotOffered',
      message: expect.stringMatching(/begun/),
    });
  });

  it('keeps what is held where there is a seat for it still', async () => {
    const clinic = await open();
    const session = await sessionOf(clinic, 3);
    const ada = patientNamed('ada');
    const held = await holdSeat(test.calendar, ada, { idempotencyKey: 'k', sessionId: session.id });
    if (held.__typename !== 'Held') throw new Error(held.message);
    const fewer = { sessionId: session.id, expectedVersion: session.version, seats: 1 };
    expect(await changeSession(test.calendar, clinic.desk, fewer)).toMatchObject({ session: { seats: 1 } });
    const input = { claimId: `${session.id}-a`, bookingId: 'booking_a', expiresAt: inMinutes(2) };
    const from = { holdId: held.hold.id, heldBy: ada.subject! };
    expect((await claimSlot(test.calendar, input, from)).__typename).toBe('Claimed');
    expect(await free((await test.calendar.sessions.find(session.id))!)).toBe(0);
  });

  it('keeps what is held from a desk that cancels, or takes seats away, and gives way', async () => {
    const clinic = await open();
    const session = await sessionOf(clinic, 2);
    const ada = patientNamed('ada');
    let booking: Promise<{ __typename: string }> | undefined;
    /** Held after the desk's first look; booked as soon as its write is there. */
    const meanwhile = (idempotencyKey: string): Calendar => ({
      ...test.calendar,
      sessions: {
        ...test.calendar.sessions,
        async replace(...given) {
          if (booking) return await test.calendar.sessions.replace(...given);
          const held = await holdSeat(test.calendar, ada, { idempotencyKey, sessionId: session.id });
          if (held.__typename !== 'Held') throw new Error(held.message);
          const replaced = await test.calendar.sessions.replace(...given);
          const claimId = `${session.id}-${idempotencyKey}`;
          const input = { claimId, bookingId: 'booking_a', expiresAt: inMinutes(2) };
          booking = claimSlot(test.calendar, input, { holdId: held.hold.id, heldBy: ada.subject! });
          await Promise.race([booking, new Promise((resolve) => setTimeout(resolve, 50))]);
          return replaced;
        },
      },
    });
    const { version } = session;
    const cancelled = await cancelSession(meanwhile('a'), clinic.desk, {
      sessionId: session.id,
      expectedVersion: version,
    });
    expect(cancelled.__typename).toBe('SessionInUse');
    expect((await booking!).__typename).toBe('Claimed');

    await releaseClaim(test.calendar, `${session.id}-a`);
    await book(session.id, 'ben', `${session.id}-b`);
    booking = undefined;
    const fewer = { sessionId: session.id, expectedVersion: version + 2, seats: 1 };
    expect(await changeSession(meanwhile('c'), clinic.desk, fewer)).toMatchObject({ taken: 2 });
    expect((await booking!).__typename).toBe('Claimed');
  });

  it('never has more seats taken than there are, whoever takes some away meanwhile', async () => {
    for (let round = 0; round < 10; round += 1) {
      const clinic = await open();
      const session = await sessionOf(clinic, 6);
      const input = { sessionId: session.id, expectedVersion: session.version, seats: 2 };
      await Promise.all([
        changeSession(test.calendar, clinic.desk, input),
        ...Array.from({ length: 6 }, (_, n) => book(session.id, `p${n}`, `${session.id}-${n}`)),
      ]);
      const after = (await test.calendar.sessions.find(session.id))!;
      const taken = await test.calendar.busy.countOf(`${session.id}|seats`, test.clock.now());
      expect(taken).toBeLessThanOrEqual(after.seats);
    }
  });
});

describe('a process that is killed', () => {
  it('while it makes a session, leaves none or one, and the repeated call finishes it', async () => {
    for (let n = 0; ; n += 1) {
      const clinic = await open();
      await clinic.require([await clinic.make('ROOM')]);
      const before = await starts(clinic);
      const alive = await lives(() => create(clinic, 3, {}, dyingAt(test.calendar, n)));
      // What is not made whole is not shown.
      const shown = await listSessions(test.calendar, {
        clinicId: clinic.clinicId,
        from: start,
        until: start.add({ minutes: 1 }),
        first: 5,
      });
      expect(shown.edges.length).toBe(alive ? 1 : 0);
      if (n % 2 === 0) {
        test.clock.advance({ minutes: 3 });
        await sweepSessions(test.calendar);
        const after = await listSessions(test.calendar, {
          clinicId: clinic.clinicId,
          from: start,
          until: start.add({ minutes: 1 }),
          first: 5,
        });
        expect(await starts(clinic)).toEqual(after.edges.length === 1 ? await starts(clinic) : before);
        expect((await starts(clinic)).includes(start.epochMilliseconds)).toBe(after.edges.length === 0);
      }
      expect((await create(clinic, 3)).__typename).toBe('Created');
      expect(await starts(clinic)).not.toContain(start.epochMilliseconds);
      expect(await brokenRows(test.connection)).toEqual([]);
      if (alive) return;
    }
  });

  it('while it cancels one, leaves it open, or cancelled once the sweeper comes by', async () => {
    for (let n = 0; ; n += 1) {
      const clinic = await open();
      const before = await starts(clinic);
      const session = await sessionOf(clinic, 3);
      const input = { sessionId: session.id, expectedVersion: session.version };
      const alive = await lives(() => cancelSession(dyingAt(test.calendar, n), clinic.desk, input));
      test.clock.advance({ minutes: 3 });
      await sweepSessions(test.calendar);
      const { state } = (await test.calendar.sessions.find(session.id))!;
      expect(state).toBe(n === 0 ? 'OPEN' : 'CANCELLED');
      expect((await starts(clinic)).length === before.length).toBe(state === 'CANCELLED');
      expect(await brokenRows(test.connection)).toEqual([]);
      if (alive) return;
    }
  });

  it('while it books a seat, leaves one that is free again', async () => {
    for (let n = 0; ; n += 1) {
      const session = await sessionOf(await open(), 1);
      const alive = await lives(() => book(session.id, 'anna', `${session.id}-a`, dyingAt(test.calendar, n)));
      test.clock.advance({ minutes: 3 });
      expect(await free(session)).toBe(1);
      expect((await book(session.id, 'ben', `${session.id}-b`)).__typename).toBe('Claimed');
      expect(
        (await claimWith(test.calendar, `${session.id}-a`, { sessionId: session.id }, inMinutes(2)))
          .__typename,
      ).not.toBe('Claimed');
      expect(await brokenRows(test.connection)).toEqual([]);
      if (alive) return;
    }
  });
});
