import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { brokenRows, calendarForTests, secureWith, type TestCalendar } from '#testing/calendarForTests.ts';
import { patientNamed } from '#testing/equipmentForTests.ts';
import { sessionsOn, start } from '#testing/sessionsForTests.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { cancelSession } from './cancelSession.ts';
import { changeSession } from './changeSession.ts';
import { claimSlot } from '#workflows/claims/claimSlot.ts';
import { holdSeat } from './holdSeat.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';

// What a desk does with sessions that have seats taken, at the same moment as those who take them.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { open, create, sessionOf, book, starts, free } = sessionsOn(() => test);

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
    const input = { claimId: `${session.id}-a`, bookingId: 'booking_a', expiresAt: test.inMinutes(2) };
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
    const input = { claimId: `${session.id}-a`, bookingId: 'booking_a', expiresAt: test.inMinutes(2) };
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
          const input = { claimId, bookingId: 'booking_a', expiresAt: test.inMinutes(2) };
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
