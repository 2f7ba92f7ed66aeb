import type { Connection } from 'mongoose';
import { anonymous, type Identity, type Role } from '@tidbok/kit/identity/identity.ts';
import { at, claimWith, everyDay, openProvider, secureWith, type TestCalendar } from './calendarForTests.ts';
import { groupId, type WaitlistEntry, type WaitlistOffer } from '#domain/waitlist/waitlistEntry.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { claimSlot } from '#workflows/claims/claimSlot.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { listForTests } from './listForTests.ts';
import { anyTime, joinWaitlist, type JoinWaitlistInput } from '#workflows/waitlist/joinWaitlist.ts';
import { lookAfterGroup } from '#workflows/waitlist/lookAfterGroup.ts';

// Somebody who waits for a time, and what they wait for. For tests.

export const who = (subject: string, role: Role = 'PATIENT', clinics: string[] = []): Identity => ({
  ...anonymous,
  subject,
  roles: ['ANYONE', role],
  clinics,
});

export const nineOClock = (day: number): Temporal.Instant => at(`2026-11-${day}T09:00`);

/** The days of November in which there is a time. */
export const week = [23, 24, 25, 26, 27, 28, 29];

/** A provider with one time a day, at nine, of which those of these days of November are booked. */
export async function bookedProvider(
  calendar: Calendar,
  providerId: string,
  days: readonly number[],
): Promise<string> {
  await openProvider(calendar, providerId, {}, everyDay(540, 570));
  for (const day of days) await bookNine(calendar, providerId, day);
  return providerId;
}

export const claimOfDay = (providerId: string, day: number): string => `claim_${providerId}_${day}`;

async function bookNine(calendar: Calendar, providerId: string, day: number): Promise<void> {
  const claimId = claimOfDay(providerId, day);
  const slot = { providerId, treatmentId: 'treatment_check', start: nineOClock(day) };
  const claimed = await claimWith(calendar, claimId, { slot }, calendar.clock.now().add({ minutes: 5 }));
  if (claimed.__typename !== 'Claimed') throw new Error(claimed.__typename);
  await secureWith(calendar, claimId);
}

/** Waits for a time of this provider from 23 November on. */
export async function join(
  calendar: Calendar,
  providerId: string,
  identity: Identity | string,
  change: Partial<JoinWaitlistInput> = {},
): Promise<WaitlistEntry> {
  const caller = typeof identity === 'string' ? who(identity) : identity;
  const result = await joinWaitlist(calendar, caller, wishOf(providerId, change));
  if (result.__typename !== 'Joined') throw new Error(JSON.stringify(result));
  return result.entry;
}

/** In the week of 23 November. */
export const anyWish: JoinWaitlistInput = {
  ...anyTime,
  idempotencyKey: 'k',
  sessionId: null,
  providerId: null,
  clinicId: null,
  patientId: null,
  treatmentId: 'treatment_check',
  from: '2026-11-23',
  until: '2026-11-29',
};

export const wishOf = (providerId: string, change: Partial<JoinWaitlistInput> = {}): JoinWaitlistInput => ({
  ...anyWish,
  providerId,
  ...change,
});

/** As the matcher does, once. */
export async function lookAfter(calendar: Calendar, providerId: string): Promise<void> {
  const group = { clinicId: `clinic_of_${providerId}`, treatmentId: 'treatment_check' };
  for (const due of await calendar.waitlistGroups.findTouched([groupId(group)])) {
    await lookAfterGroup(calendar, due);
  }
}

/** Has all groups looked at so soon, by the engine's clock, which no test moves. */
export const makeDue = (connection: Connection, inMs = 0) =>
  connection.collection('waitlist_groups').updateMany({}, [{ $set: { dueAt: { $add: ['$$NOW', inMs] } } }]);

/** So that the same people may wait again. */
export async function forgetQueues(connection: Connection): Promise<void> {
  for (const name of ['waitlist', 'waitlist_groups']) await connection.collection(name).deleteMany({});
}

/** What an entry is offered now, by its status and the day in November. */
export async function offerTo(calendar: Calendar, { id }: WaitlistEntry): Promise<string> {
  const entry = (await calendar.waitlist.find(id))!;
  const offer = entry.offers.at(-1);
  if (!offer || entry.status === 'WAITING') return entry.status;
  const day = offer.slot.start.toZonedDateTimeISO('Europe/Stockholm').day;
  return `${entry.status} ${offer.slot.providerId} ${day}`;
}

export async function openOffer(calendar: Calendar, { id }: WaitlistEntry): Promise<WaitlistOffer> {
  const offer = (await calendar.waitlist.find(id))?.offers.at(-1);
  if (offer?.status !== 'OPEN') throw new Error(`no open offer: ${offer?.status}`);
  return offer;
}

/** Begins to book from an offer's hold, as the bookings service does for a caller. */
export const accept = (
  calendar: Calendar,
  { id }: WaitlistOffer,
  heldBy: string,
  claimId = `claim_of_${id}`,
) =>
  claimSlot(
    calendar,
    { claimId, bookingId: `booking_of_${id}`, expiresAt: calendar.clock.now().add({ minutes: 3 }) },
    { holdId: id, heldBy },
  );

/** @param get the calendar, once the tests run */
export function queuesOn(get: () => TestCalendar) {
  let count = 0;
  /** A provider that no other test has. */
  const booked = (...days: number[]) => bookedProvider(get().calendar, `provider_${(count += 1)}`, days);
  const cancel = (providerId: string, day: number) =>
    releaseClaim(get().calendar, claimOfDay(providerId, day));
  const look = (providerId: string) => lookAfter(get().calendar, providerId);
  const offersTo = (...entries: WaitlistEntry[]) =>
    Promise.all(entries.map((entry) => offerTo(get().calendar, entry)));
  const freeDays = async (providerId: string) => {
    const wanted = {
      providerId,
      treatmentId: 'treatment_check',
      from: Temporal.PlainDate.from('2026-11-23'),
      days: 7,
    };
    const [slots = []] = await listForTests(get().calendar, [wanted]);
    return slots.map(({ start }) => start.toZonedDateTimeISO('Europe/Stockholm').day);
  };

  return { booked, cancel, look, offersTo, freeDays };
}
