import { always, at, everyDay, secureWith, type TestCalendar } from './calendarForTests.ts';
import { openClinic, type TestClinic } from './equipmentForTests.ts';
import { anyWish, who } from './queueForTests.ts';
import { groupId, type WaitlistEntry, type WaitlistOffer } from '#domain/waitlist/waitlistEntry.ts';
import { seatsKey, type Session } from '#domain/sessions/session.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { claimSlot } from '#workflows/claims/claimSlot.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { cancelSession } from '#workflows/sessions/cancelSession.ts';
import { changeSession } from '#workflows/sessions/changeSession.ts';
import { createSession } from '#workflows/sessions/createSession.ts';
import { joinWaitlist, type JoinWaitlistInput } from '#workflows/waitlist/joinWaitlist.ts';
import { lookAfterGroup } from '#workflows/waitlist/lookAfterGroup.ts';

// Sessions whose seats are taken, and who waits for one. For tests.

export type TestSession = { readonly clinic: TestClinic; readonly session: Session };

/** A session at nine on a day of November, all of whose seats are booked. */
export async function fullSession(
  test: Pick<TestCalendar, 'calendar'>,
  seats: number,
  { clinic, day = 24 }: { clinic?: TestClinic; day?: number } = {},
): Promise<TestSession> {
  const at9 = clinic ?? (await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_020)) }));
  const session = await sessionAt(test.calendar, at9, seats, day);
  for (let n = 0; n < seats; n += 1) await bookSeat(test.calendar, session, `seated${n}`);
  return { clinic: at9, session };
}

async function sessionAt(
  calendar: Calendar,
  { clinicId, providerId, treatmentId, desk }: TestClinic,
  seats: number,
  day: number,
): Promise<Session> {
  const made = await createSession(calendar, desk, {
    idempotencyKey: `${clinicId} ${day}`,
    providerId,
    treatmentId,
    start: at(`2026-11-${day}T09:00`),
    seats,
  });
  if (made.__typename !== 'Created') throw new Error(made.message);
  return made.session;
}

export const seatClaim = (session: Session, patient: string): string => `${session.id} ${patient}`;

/** As bookings does. */
export async function bookSeat(calendar: Calendar, session: Session, patient: string): Promise<boolean> {
  const claimId = seatClaim(session, patient);
  const input = {
    claimId,
    bookingId: `booking of ${claimId}`,
    expiresAt: calendar.clock.now().add({ minutes: 3 }),
    onlySeatOf: patient,
  };
  const claimed = await claimSlot(calendar, input, { sessionId: session.id });
  if (claimed.__typename === 'Claimed') await secureWith(calendar, claimId);
  return claimed.__typename === 'Claimed';
}

/** Waits for a seat of this session, or, where something else is said, for that at its clinic. */
export async function joinFor(
  calendar: Calendar,
  { session, clinic }: TestSession,
  caller: string | Identity,
  wish?: Partial<JoinWaitlistInput>,
): Promise<WaitlistEntry> {
  const { clinicId, treatmentId } = clinic;
  const asked = wish ? { ...anyWish, clinicId, treatmentId, ...wish } : seatOf(session);
  const result = await joinWaitlist(calendar, typeof caller === 'string' ? who(caller) : caller, {
    ...asked,
    idempotencyKey: `${session.id} ${wish ? 'treatment' : 'seat'}`,
  });
  if (result.__typename !== 'Joined') throw new Error(JSON.stringify(result));
  return result.entry;
}

export const seatOf = ({ id }: Session): JoinWaitlistInput => ({
  ...anyWish,
  providerId: null,
  from: null,
  until: null,
  treatmentId: null,
  sessionId: id,
});

/** As the matcher does, once. */
export async function lookAfterSeats(calendar: Calendar, { clinic }: TestSession): Promise<void> {
  for (const due of await calendar.waitlistGroups.findTouched([groupId(clinic)])) {
    await lookAfterGroup(calendar, due);
  }
}

export const seatsTaken = (calendar: Calendar, { session }: TestSession): Promise<number> =>
  calendar.busy.countOf(seatsKey(session.id), calendar.clock.now());

/** @param get the calendar, once the tests run */
export function seatsOn(get: () => TestCalendar) {
  const free = (of: TestSession, patient: string, calendar: Calendar = get().calendar) =>
    releaseClaim(calendar, seatClaim(of.session, patient));
  const look = (of: TestSession) => lookAfterSeats(get().calendar, of);
  const statusesOf = async (...entries: WaitlistEntry[]) =>
    await Promise.all(entries.map(async ({ id }) => (await get().calendar.waitlist.find(id))!.status));
  /** As bookings does for a patient with the hold of an offer. */
  const acceptSeat = (
    { id }: WaitlistOffer,
    patient: string | null,
    heldBy = patient!,
    calendar: Calendar = get().calendar,
  ) =>
    claimSlot(
      calendar,
      {
        claimId: `claim of ${id}`,
        bookingId: `booking of ${id}`,
        expiresAt: get().clock.now().add({ minutes: 3 }),
        onlySeatOf: patient,
      },
      { holdId: id, heldBy },
    );
  const change = async ({ session, clinic }: TestSession, seats: number) =>
    await changeSession(get().calendar, clinic.desk, {
      sessionId: session.id,
      expectedVersion: (await get().calendar.sessions.find(session.id))!.version,
      seats,
    });
  const cancel = async ({ session, clinic }: TestSession, calendar: Calendar = get().calendar) =>
    await cancelSession(calendar, clinic.desk, {
      sessionId: session.id,
      expectedVersion: (await get().calendar.sessions.find(session.id))!.version,
    });
  /** Each a moment after the one before. */
  async function queueOf(of: TestSession, ...patients: string[]): Promise<WaitlistEntry[]> {
    const entries: WaitlistEntry[] = [];
    for (const patient of patients) {
      entries.push(await joinFor(get().calendar, of, patient));
      get().clock.advance({ milliseconds: 5 });
    }
    return entries;
  }

  return { free, look, statusesOf, acceptSeat, change, cancel, queueOf };
}
