import { setTimeout as delay } from 'node:timers/promises';
import type { Databases } from '../../../local/platform/openDatabases.ts';
import type { PassedOver } from '../history/history.ts';
import type { EntryState } from '../history/state.ts';
import { readEntries } from '../history/readCalendar.ts';
import type { Booker, Who } from './booker.ts';
import { acceptAtDesk } from './deeds/waiting.ts';
import { confirmBooking, slots } from './documents/bookings.ts';
import { freeSeats } from './documents/engine.ts';
import { leaveWaitlist } from './documents/waitlist.ts';
import { read } from './read.ts';
import type { Stage } from './stage.ts';

type Availability = ReturnType<Databases['of']>;

const everyMs = 1_000;
const answeredWithinMs = 90_000;
/** Longer than the platform takes to look at every queue again. */
const offeredWithinMs = 30_000;

/** A desk accepts all that is offered, until nobody is offered anything any more. */
export async function acceptAll(desk: Booker, availability: Availability): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < answeredWithinMs) {
    const entries = await readEntries(availability);
    if (!entries.some(({ status }) => status === 'OFFERED' || status === 'OFFERING')) return;
    for (const { patientId, offers } of entries) {
      const open = offers.find(({ status }) => status === 'OPEN');
      if (open) await accept(desk, open.id, patientId);
    }
    await delay(everyMs);
  }
}

/** What is to be paid is paid in the clinic: else its time comes free again. */
async function accept(desk: Booker, offerId: string, patientId: string): Promise<void> {
  const booking = await acceptAtDesk(desk, offerId, patientId);
  if (booking?.status !== 'PAYMENT_PENDING') return;
  const { id: bookingId } = booking;
  const key = desk.newKey();
  const input = { idempotencyKey: key, bookingId, reason: 'paid in the clinic' };
  await desk.ask({ kind: 'confirm', key, bookingId }, confirmBooking, input);
}

/** Those who wait for what has been free for longer than it may take to be offered to them. */
export async function findPassedOver(
  who: Who,
  stage: Stage,
  availability: Availability,
): Promise<PassedOver[]> {
  const began = performance.now();
  let left = new Map<string, { rev: number; free: readonly string[] }>();
  for (let look = 0; ; look += 1) {
    const entries = (await readEntries(availability)).filter(({ status }) => status === 'WAITING');
    const found = new Map<string, { rev: number; free: readonly string[] }>();
    for (const entry of entries) {
      const before = left.get(entry.id);
      if (look > 0 && before?.rev !== entry.rev) continue;
      const listed = await freeFor(entry, who, stage);
      const free = before ? listed.filter((time) => before.free.includes(time)) : listed;
      if (free.length > 0) found.set(entry.id, { rev: entry.rev, free });
    }
    left = found;
    if (left.size === 0 || performance.now() - began > offeredWithinMs) break;
    await delay(everyMs);
  }
  return [...left].map(([entryId, { free }]) => ({ entryId, free }));
}

/** What is listed of what somebody waits for, and was not offered to them before. */
async function freeFor(entry: EntryState, who: Who, { dentists, timeZone }: Stage): Promise<string[]> {
  if (entry.sessionId !== null) return await freeSeatFor(entry, entry.sessionId, who);
  const { treatmentId, from, until } = entry;
  const days = Temporal.PlainDate.from(from).until(until).days + 1;
  const providers = entry.providerId === null ? dentists : [entry.providerId];
  const all = await Promise.all(
    providers.map(async (providerId) => {
      const found = await read(who, slots, { providerId, treatmentId, from, days });
      return (found?.slots ?? [])
        .filter(({ start }) => isWanted(entry, start, timeZone) && !wasOffered(entry, providerId, start))
        .map(({ start }) => `${providerId} ${start}`);
    }),
  );
  return all.flat();
}

/** Of whom it is known that they have no seat yet: those whom a desk or a partner has made up. */
async function freeSeatFor({ patientId }: EntryState, sessionId: string, who: Who): Promise<string[]> {
  if (!patientId.startsWith('waiting-')) return [];
  const found = await read(who, freeSeats, { id: sessionId });
  const isFree = found?.session?.state === 'OPEN' && found.session.freeSeats > 0;
  return isFree ? [`a seat of ${sessionId}`] : [];
}

function isWanted({ earliest, latest, weekdays }: EntryState, start: string, timeZone: string): boolean {
  const { hour, minute, dayOfWeek } = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone);
  const at = hour * 60 + minute;
  return at >= earliest && at <= latest && weekdays.includes(dayOfWeek);
}

const wasOffered = ({ offers }: EntryState, providerId: string, start: string): boolean =>
  offers.some(
    (offer) =>
      offer.sessionId === null &&
      offer.status !== 'WITHDRAWN' &&
      offer.providerId === providerId &&
      offer.start === Temporal.Instant.from(start).epochMilliseconds,
  );

/** Nobody waits any more: what is free stays free. */
export async function leaveAll({ ask }: Booker, availability: Availability): Promise<void> {
  const open = new Set(['WAITING', 'OFFERING', 'OFFERED', 'PAUSED']);
  for (const { id: entryId, status } of await readEntries(availability)) {
    if (!open.has(status)) continue;
    await ask({ kind: 'leaveWaitlist', key: entryId, of: entryId }, leaveWaitlist, { entryId });
  }
}
