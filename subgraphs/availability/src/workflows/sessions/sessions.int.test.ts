import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  always,
  at,
  brokenRows,
  calendarForTests,
  everyDay,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { deskOf, patientNamed } from '#testing/equipmentForTests.ts';
import { namesOf, sessionsOn, start } from '#testing/sessionsForTests.ts';
import { cancelSession } from './cancelSession.ts';
import { changeSession } from './changeSession.ts';
import { claimSlot } from '#workflows/claims/claimSlot.ts';
import { findStranded } from '#workflows/schedule/findStranded.ts';
import { holdSeat } from './holdSeat.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { listSeatBookings, listSessions } from './readSessions.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import type { Session } from '#domain/sessions/session.ts';

// Group appointments: a provider's time with seats, each its own booking.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { open, create, sessionOf, book, starts, free } = sessionsOn(() => test);

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
        { claimId: `${session.id}-b`, bookingId: 'b', expiresAt: test.inMinutes(2), onlySeatOf },
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

  it('is held for as many as a desk serves at the same time, which are more than a patient may hold', async () => {
    const clinic = await open();
    const session = await sessionOf(clinic, 20);
    const hold = (n: number, who = clinic.desk) =>
      holdSeat(test.calendar, who, { idempotencyKey: `seat ${n}`, sessionId: session.id });
    for (let n = 0; n < 6; n += 1) expect((await hold(n)).__typename).toBe('Held');
    const mia = patientNamed('mia-who-holds-much');
    for (const day of [24, 25, 26, 27, 30]) {
      const start = at(`2026-11-${day}T09:00`);
      const time = { providerId: clinic.providerId, treatmentId: clinic.treatmentId, start };
      const held = await holdSlot(test.calendar, mia.subject!, { ...time, idempotencyKey: `${day}` });
      expect(held.__typename).toBe('Held');
    }
    expect(await hold(0, mia)).toMatchObject({ __typename: 'TooManyHolds', limit: 5 });
  });

  it('costs the same however many seats are taken', async () => {
    const session = await sessionOf(await open(), 40);
    const commands: string[][] = [];
    await test.calendar.candidates.refresh();
    await free(session);
    for (let n = 0; n < 20; n += 1) {
      const seat = () => book(session.id, `patient-${n}`, `${session.id}-${n}`);
      commands.push(
        (await test.commandsOf(seat)).map((name) => (name === 'find' ? name : 'write')).toSorted(),
      );
    }
    for (const each of commands) expect(each).toEqual([...Array<string>(7).fill('find'), 'write', 'write']);
  });

  it('is stranded with its seats where the hours change', async () => {
    const clinic = await open();
    const session = await sessionOf(clinic, 3);
    await book(session.id, 'anna', `${session.id}-a`);
    const { schedule } = (await test.calendar.resources.find(clinic.providerId))!;
    const shown = { providerId: clinic.providerId, timeZone: 'Europe/Stockholm', schedule: schedule! };
    expect(await findStranded(test.calendar, shown)).toEqual({ stranded: [], strandedSessions: [] });
    const narrower = { ...schedule!, periods: always(...everyDay(840, 1_020)) };
    expect(await findStranded(test.calendar, { ...shown, schedule: narrower })).toMatchObject({
      stranded: [
        { bookingId: `booking_of_${session.id}-a`, claim: { rules: 1 }, refusals: [{ code: 'CLOSED' }] },
      ],
      strandedSessions: [{ id: session.id }],
    });
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
