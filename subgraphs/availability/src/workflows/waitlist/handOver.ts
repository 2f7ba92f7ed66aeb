import type { Calendar } from '#workflows/calendar.ts';
import { newToken } from '#workflows/claims/claimTime.ts';
import { findOffer } from '#workflows/slots/findOffer.ts';
import { dropOffer, noteOffer, tellOffer } from './makeOffer.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { requiredBy } from '#domain/equipment/equippedStarts.ts';
import { firstWho } from '#domain/waitlist/offerTurn.ts';
import { type Part, isTimePart } from '#domain/ledger/part.ts';
import { sessionOfSeat } from '#domain/sessions/session.ts';
import { placementOf } from '#domain/slots/placement.ts';
import { wallSlot } from '#domain/time/wallSlots.ts';

/** Farther back in the queue nobody is looked for while somebody waits for their cancellation. The matcher looks at all. */
const queueLookedAt = 100;

/**
 * Gives a time that is about to be freed to the one whose turn it is, where somebody waits for exactly that: the claim becomes the hold
 * of their offer in one conditional write, so that nobody can come in between. True where it did: then there is nothing left
 * to free.
 */
export async function handOver(calendar: Calendar, claim: Claim): Promise<boolean> {
  const { waitlist, ledger, clock } = calendar;
  const { slot } = claim;
  const now = clock.now();
  // Of several parts, some may be more than the rules allow: whether they may be had again, only a new claim tells. Of a seat too.
  if (
    claim.later.length > 0 ||
    sessionOfSeat(claim) !== null ||
    Temporal.Instant.compare(slot.start, now) <= 0
  )
    return false;
  const queue = await waitlist.findQueue(slot, ['WAITING'], queueLookedAt);
  const entry = firstWho(queue, wallSlot(slot));
  if (!entry || !(await isStillOffered(calendar, claim))) return false;
  const noted = await noteOffer(calendar, entry, wallSlot(slot));
  if (!noted) return false;
  const { id, expiresAt: until } = noted.offer;
  const into = { id, holder: entry.holder, until, token: newToken(claim) };
  if (!(await ledger.handOver(claim, into))) {
    await dropOffer(calendar, noted.entry, noted.offer);
    return false;
  }
  const hold: Claim = { ...claim, ...into, kind: 'hold' };
  await tellOffer(calendar, noted.entry, noted.offer, hold);
  return true;
}

/** Whether the rules of now would take the very same time for it, and nothing else. */
async function isStillOffered(calendar: Calendar, { slot, first }: Claim): Promise<boolean> {
  const found = await findOffer(calendar, slot);
  if (found.__typename !== 'Offer' || requiredBy(found.offer).length > 0) return false;
  const now = calendar.clock.now().epochMilliseconds;
  const [part, ...others] = placementOf(found.offer, slot.start.epochMilliseconds, now)?.parts ?? [];
  return part !== undefined && others.length === 0 && isSame(part, first);
}

const isSame = (a: Part, b: Part): boolean =>
  isTimePart(a) && isTimePart(b) && a.key === b.key && a.from === b.from && a.to === b.to;
