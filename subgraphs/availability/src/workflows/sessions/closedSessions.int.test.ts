import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, calendarForTests, providerAt, type TestCalendar } from '#testing/calendarForTests.ts';
import { patientNamed, type TestClinic } from '#testing/equipmentForTests.ts';
import { fullSession, joinFor, lookAfterSeats, seatClaim, seatsTaken } from '#testing/seatsForTests.ts';
import { sessionsOn } from '#testing/sessionsForTests.ts';
import { cancelSession } from './cancelSession.ts';
import { countFreeSeats, givesSeats } from './readSessions.ts';
import { holdSeat } from './holdSeat.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { claimSlot } from '#workflows/claims/claimSlot.ts';
import { addScheduleException } from '#workflows/schedule/addScheduleException.ts';
import { removeScheduleException } from '#workflows/schedule/removeScheduleException.ts';
import { findStranded } from '#workflows/schedule/findStranded.ts';
import { shownSchedule } from '#workflows/schedule/changeSchedule.ts';
import type { Session } from '#domain/sessions/session.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());
const { open, sessionOf, book } = sessionsOn(() => test);

const day = '2026-11-23';

const shownOf = async ({ providerId }: TestClinic) =>
  shownSchedule((await test.calendar.resources.find(providerId))!)!;

async function closeDay(clinic: TestClinic): Promise<string> {
  const { schedule } = await shownOf(clinic);
  const exception = {
    kind: 'CLOSED',
    from: day,
    until: day,
    opens: null,
    closes: null,
    reason: 'Flu',
  } as const;
  const input = { providerId: clinic.providerId, expectedVersion: schedule.version, exception };
  expect((await addScheduleException(test.calendar, clinic.desk, input)).__typename).toBe('Changed');
  return (await shownOf(clinic)).schedule.exceptions[0]!.id;
}

async function openDay(clinic: TestClinic, exceptionId: string): Promise<void> {
  const { schedule } = await shownOf(clinic);
  const input = { providerId: clinic.providerId, expectedVersion: schedule.version, exceptionId };
  expect((await removeScheduleException(test.calendar, clinic.desk, input)).__typename).toBe('Changed');
}

const hold = (session: Session, who: string) =>
  holdSeat(test.calendar, patientNamed(who), { idempotencyKey: who, sessionId: session.id });

const given = async (session: Session) => [
  await givesSeats(test.calendar, session),
  await countFreeSeats(test.calendar, session),
];

const strandedOf = async (clinic: TestClinic) => {
  const { stranded, strandedSessions } = await findStranded(test.calendar, await shownOf(clinic));
  return { bookings: stranded.length, sessions: strandedSessions.map(({ id }) => id) };
};

it('gives no seats on a day that was closed afterwards, to patients or a desk, until it is open again', async () => {
  const clinic = await open();
  const session = await sessionOf(clinic, 5);
  expect(await given(session)).toEqual([true, 5]);
  const exceptionId = await closeDay(clinic);
  expect(await given(session)).toEqual([false, 0]);
  expect(await hold(session, 'ada')).toMatchObject({ __typename: 'SlotNotOffered' });
  const byDesk = { idempotencyKey: 'k', sessionId: session.id };
  expect(await holdSeat(test.calendar, clinic.desk, byDesk)).toMatchObject({ __typename: 'SlotNotOffered' });
  expect(await book(session.id, 'ada', 'closed-claim')).toMatchObject({ __typename: 'SlotNotOffered' });
  await openDay(clinic, exceptionId);
  expect(await given(session)).toEqual([true, 5]);
  expect(await hold(session, 'ada')).toMatchObject({ __typename: 'Held' });
});

it('leaves those their seats who have or hold one, and names them to the desk', async () => {
  const clinic = await open();
  const session = await sessionOf(clinic, 5);
  expect(await book(session.id, 'bo', 'kept-claim')).toMatchObject({ __typename: 'Claimed' });
  const held = await hold(session, 'cleo');
  if (held.__typename !== 'Held') throw new Error(held.__typename);
  await closeDay(clinic);
  const claim = { claimId: 'converted', bookingId: 'b', expiresAt: test.clock.now().add({ minutes: 2 }) };
  const source = { holdId: held.hold.id, heldBy: 'cleo' };
  expect(await claimSlot(test.calendar, claim, source)).toMatchObject({ __typename: 'Claimed' });
  expect(await strandedOf(clinic)).toEqual({ bookings: 2, sessions: [session.id] });
  expect(await given(session)).toEqual([false, 0]);
});

it('is named to the desk though nobody has a seat, until it is cancelled or the day is open again', async () => {
  const clinic = await open();
  const [one, two] = [
    await sessionOf(clinic, 5),
    await sessionOf(clinic, 5, { idempotencyKey: 'two', start: at(`${day}T14:00`) }),
  ];
  expect(await strandedOf(clinic)).toEqual({ bookings: 0, sessions: [] });
  const exceptionId = await closeDay(clinic);
  expect(await strandedOf(clinic)).toEqual({ bookings: 0, sessions: [one.id, two.id] });
  const cancelled = await cancelSession(test.calendar, clinic.desk, {
    sessionId: one.id,
    expectedVersion: one.version,
  });
  expect(cancelled.__typename).toBe('Cancelled');
  expect(await strandedOf(clinic)).toEqual({ bookings: 0, sessions: [two.id] });
  await openDay(clinic, exceptionId);
  expect(await strandedOf(clinic)).toEqual({ bookings: 0, sessions: [] });
});

it('offers no seat to who waits while the day is closed, and one once it is open again', async () => {
  const { calendar } = test;
  const seated = await fullSession(test, 1, { day: 23 });
  const { clinic, session } = seated;
  await joinFor(calendar, seated, 'waiting-for-it');
  const exceptionId = await closeDay(clinic);
  await releaseClaim(calendar, seatClaim(session, 'seated0'));
  await lookAfterSeats(calendar, seated);
  expect(await seatsTaken(calendar, seated)).toBe(0);
  await openDay(clinic, exceptionId);
  await lookAfterSeats(calendar, seated);
  expect(await seatsTaken(calendar, seated)).toBe(1);
});

it('gives none of a provider who has moved to another clinic, or is not listed', async () => {
  const [clinic, other] = [await open(), await open()];
  const session = await sessionOf(clinic, 5);
  const save = (clinicId: string, version: number, listed: boolean) =>
    test.calendar.directory.saveProvider(
      clinic.providerId,
      providerAt(clinicId, { treatmentIds: [clinic.treatmentId], version, listed }),
    );
  await save(other.clinicId, 2, true);
  expect(await given(session)).toEqual([false, 0]);
  await save(clinic.clinicId, 3, true);
  expect(await given(session)).toEqual([true, 5]);
  await save(clinic.clinicId, 4, false);
  expect(await given(session)).toEqual([false, 0]);
});

it('gives none of a treatment that is not listed any more', async () => {
  const clinic = await open();
  const session = await sessionOf(clinic, 5);
  await test.calendar.directory.saveTreatment({ ...clinic.treatment, version: 2, listed: false });
  await test.calendar.candidates.refresh();
  expect(await given(session)).toEqual([false, 0]);
  expect(await hold(session, 'dora')).toMatchObject({ __typename: 'SlotNotOffered' });
});
