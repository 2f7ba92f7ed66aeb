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
const longestLookMs = 3 * offeredWithinMs;

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
  const isOver = (since: number): boolean => performance.now() - since > offeredWithinMs;
  const looks = new Map<string, Look>();
  for (;;) {
    const waiting = (await readEntries(availability)).filter(({ status }) => status === 'WAITING');
    const ids = new Set(waiting.map(({ id }) => id));
    for (const id of looks.keys()) if (!ids.has(id)) looks.delete(id);
    for (const entry of waiting) looks.set(entry.id, await lookAgain(entry, looks.get(entry.id), who, stage));
    const left = [...looks].filter(([, { free }]) => free.length > 0);
    if (left.every(([, { since }]) => isOver(since)) || performance.now() - began > longestLookMs)
      return left.filter(([, { since }]) => isOver(since)).map(([entryId, { free }]) => ({ entryId, free }));
    await delay(everyMs);
  }
}

/** Of an entry as it was at that moment, what was free for it ever since. */
type Look = { readonly rev: number; readonly since: number; readonly free: readonly string[] };

/** An entry that has changed is looked at anew: it was offered something, and waits again. */
async function lookAgain(entry: EntryState, before: Look | undefined, who: Who, stage: Stage): Promise<Look> {
  const isSame = before?.rev === entry.rev;
  if (isSame && before.free.length === 0) return before;
  const listed = await freeFor(entry, who, stage);
  if (!isSame) return { rev: entry.rev, since: performance.now(), free: listed };
  return { ...before, free: listed.filter((time) => before.free.includes(time)) };
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
