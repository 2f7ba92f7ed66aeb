import { newId } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { claimTime } from '#workflows/claims/claimTime.ts';
import { claimSeat, type ClaimSeatResult } from '#workflows/sessions/claimSeat.ts';
import { removeClaim } from '#workflows/claims/removeClaim.ts';
import { notOffered, offered, offering } from '#domain/waitlist/changeEntry.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { onlySeatOf } from '#domain/sessions/onlySeat.ts';
import type { Free } from '#domain/waitlist/offerTurn.ts';
import { standingOffer, type WaitlistEntry, type WaitlistOffer } from '#domain/waitlist/waitlistEntry.ts';

export type OfferOutcome =
  | { readonly outcome: 'made' }
  /** The time was not to be had: the entry waits, as it is now. */
  | { readonly outcome: 'taken'; readonly entry: WaitlistEntry }
  /** The entry changed meanwhile; whoever changed it goes on with it. */
  | { readonly outcome: 'lost' };

/**
 * Holds a time, or a seat, for an entry whose turn it is. First it is written down that it is to be made, so that no other offer is made to the
 * entry; then the time is claimed, so that it is offered to nobody else; then the offer is told. A crash in between leaves a note by
 * which the next who looks after the group goes on.
 */
export async function makeOffer(calendar: Calendar, entry: WaitlistEntry, free: Free): Promise<OfferOutcome> {
  const noted = await noteOffer(calendar, entry, free);
  return noted ? await finishOffer(calendar, noted.entry, noted.offer) : { outcome: 'lost' };
}

/** Writes down the offer that is to be made. Null where the entry has changed. */
export async function noteOffer(
  { waitlist, clock, offerMinutes }: Calendar,
  entry: WaitlistEntry,
  { slot, seats }: Free,
): Promise<{ entry: WaitlistEntry; offer: WaitlistOffer } | null> {
  const madeAt = clock.now();
  const offer: WaitlistOffer = {
    id: newId('offer'),
    slot,
    sessionId: seats?.sessionId ?? null,
    status: 'MAKING',
    madeAt,
    claims: [],
    expiresAt: earlier(madeAt.add({ minutes: offerMinutes }), slot.start),
  };
  const noted = offering(entry, offer);
  return noted && (await waitlist.save(noted)) ? { entry: noted, offer } : null;
}

/** Claims the time of an offer that was written down, and tells of it. */
export async function finishOffer(
  calendar: Calendar,
  entry: WaitlistEntry,
  offer: WaitlistOffer,
): Promise<OfferOutcome> {
  const claimed = await claimFor(calendar, entry, offer);
  if (claimed.__typename === 'Claimed') return await tellOffer(calendar, entry, offer, claimed.claim);
  const waits = await dropOffer(calendar, entry, offer);
  return waits ? { outcome: 'taken', entry: waits } : { outcome: 'lost' };
}

async function claimFor(
  calendar: Calendar,
  { patientId, holder }: WaitlistEntry,
  { id, slot, sessionId, expiresAt: until }: WaitlistOffer,
): Promise<ClaimSeatResult> {
  const as = { id, kind: 'hold', holder, bookingId: null, until } as const;
  const { providerId, treatmentId, start } = slot;
  return sessionId === null
    ? await claimTime(calendar, { providerId, treatmentId, start }, as)
    : await claimSeat(calendar, { sessionId, only: onlySeatOf(patientId) }, as);
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) < 0 ? a : b;

/** The hold is there: the offer is one. Given back where the entry has gone on without it. */
export async function tellOffer(
  { waitlist, ledger }: Calendar,
  entry: WaitlistEntry,
  offer: WaitlistOffer,
  hold: Claim,
): Promise<OfferOutcome> {
  const told = offered(entry, offer.id);
  if (told && (await waitlist.save(told))) return { outcome: 'made' };
  const present = await waitlist.find(entry.id);
  if (present && standingOffer(present)?.id === offer.id) return { outcome: 'made' };
  await removeClaim(ledger, hold);
  return { outcome: 'lost' };
}

/** The time was not to be had. Gives the entry as it waits on; null where it has changed. */
export async function dropOffer(
  { waitlist }: Calendar,
  entry: WaitlistEntry,
  { id }: WaitlistOffer,
): Promise<WaitlistEntry | null> {
  const dropped = notOffered(entry, id);
  return dropped && (await waitlist.save(dropped)) ? dropped : null;
}
