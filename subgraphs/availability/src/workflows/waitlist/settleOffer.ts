import type { Calendar } from '#workflows/calendar.ts';
import { dropClaim } from '#workflows/claims/dropClaim.ts';
import { finishClaim } from '#workflows/claims/placeClaim.ts';
import { lookBack } from '#workflows/claims/lookBack.ts';
import { handOver } from './handOver.ts';
import { dropOffer, finishOffer, tellOffer } from './makeOffer.ts';
import { declined, fulfilled, lapsed } from '#domain/waitlist/changeEntry.ts';
import { type Claim, isLive } from '#domain/ledger/claim.ts';
import { standingOffer, type WaitlistEntry, type WaitlistOffer } from '#domain/waitlist/waitlistEntry.ts';

/** Whoever makes an offer needs no longer; after that another finishes it. */
const finishedAfterMs = 10_000;
/** Between an offer's own end and that by which it is over whatever its deadline says. */
const allowanceMs = 60_000;

/**
 * What became of the offer of an entry: the ledger knows, whatever was written down of it before a crash.
 *
 * @param ageMs how long ago the entry changed, by the engine's clock. A deadline that a clock wrote which was a day ahead, and has been
 *   put right, would keep a time from everybody for a day
 */
export async function settleOffer(calendar: Calendar, entry: WaitlistEntry, ageMs = 0): Promise<void> {
  const offer = standingOffer(entry);
  if (offer?.status === 'MAKING') await settleMaking(calendar, entry, offer, ageMs);
  if (offer?.status === 'OPEN') await settleOpen(calendar, entry, offer, ageMs);
}

async function settleMaking(
  calendar: Calendar,
  entry: WaitlistEntry,
  offer: WaitlistOffer,
  ageMs: number,
): Promise<void> {
  const now = calendar.clock.now();
  const sinceMs = Math.max(ageMs, now.epochMilliseconds - offer.madeAt.epochMilliseconds);
  if (sinceMs < finishedAfterMs) return;
  const hold = await calendar.ledger.findClaim(offer.id);
  if (hold && isLive(hold, now)) await tellWhole(calendar, entry, offer, hold);
  else if (Temporal.Instant.compare(offer.expiresAt, now) > 0) await finishOffer(calendar, entry, offer);
  else await dropOffer(calendar, entry, offer);
}

/** Whoever claimed it may have crashed before it had all of its parts, or before they looked back. */
async function tellWhole(
  calendar: Calendar,
  entry: WaitlistEntry,
  offer: WaitlistOffer,
  hold: Claim,
): Promise<void> {
  const whole = await finishClaim(calendar.ledger, hold, calendar.clock.now());
  if (whole !== 'taken' && !(await lookBack(calendar, whole))) await tellOffer(calendar, entry, offer, whole);
  else await dropOffer(calendar, entry, offer);
}

async function settleOpen(
  calendar: Calendar,
  entry: WaitlistEntry,
  offer: WaitlistOffer,
  ageMs: number,
): Promise<void> {
  const { ledger, waitlist, clock, offerMinutes } = calendar;
  const now = clock.now();
  const hold = await ledger.findClaim(offer.id);
  const isOverdue = ageMs > offerMinutes * 60_000 + allowanceMs;
  if (hold && isLive(hold, now) && !isOverdue) return;
  if (hold && !(await endHold(calendar, hold))) return;
  const accepted = hold ? [] : await acceptedClaims(calendar, offer);
  if (!(await endUnsecured(calendar, accepted))) return;
  const secured = accepted.find(({ until, bookingId }) => until === null && bookingId !== null);
  // A hold that was gone before its time was given back: the answer was cut short.
  const isInTime = !hold && offer.claims.length === 0 && Temporal.Instant.compare(offer.expiresAt, now) > 0;
  const unanswered = isInTime ? declined(entry, offer.id) : lapsed(entry, offer.id);
  const next = secured ? fulfilled(entry, offer.id, secured.bookingId!) : unanswered;
  if (next) await waitlist.save(next);
}

/** Takes back a hold whose time is over, for whoever is next. False where it is a booking's by now. */
const endHold = async (calendar: Calendar, hold: Claim): Promise<boolean> =>
  (await handOver(calendar, hold)) ||
  (await dropClaim(calendar.ledger, hold, later(hold.until!, calendar.clock.now())));

/** Takes away what was claimed of the hold and not secured in time. False where one may be secured still, or was at this moment. */
async function endUnsecured({ ledger, clock }: Calendar, claims: readonly Claim[]): Promise<boolean> {
  const now = clock.now();
  const unsecured = claims.filter(({ until }) => until !== null);
  if (unsecured.some((claim) => isLive(claim, now))) return false;
  const ended = await Promise.all(unsecured.map((claim) => dropClaim(ledger, claim, now)));
  return ended.every(Boolean);
}

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) > 0 ? a : b;

/** What stands of the claims that were made of the hold. */
async function acceptedClaims({ ledger }: Calendar, { claims }: WaitlistOffer): Promise<Claim[]> {
  const found = await Promise.all(claims.map(({ claimId }) => ledger.findClaim(claimId)));
  return found.filter((claim) => claim !== null);
}
