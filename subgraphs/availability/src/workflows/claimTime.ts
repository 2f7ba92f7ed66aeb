import type { notFound } from '@tidbok/kit/failures.ts';
import type { Calendar } from './calendar.ts';
import { slotNotOffered, type SlotNotOffered, slotTaken, type SlotTaken } from './failures.ts';
import { findOffer, type WantedTreatment } from './findOffer.ts';
import { type Claim, isLive } from '#domain/claim.ts';
import { withClaim } from '#domain/dayRow.ts';
import type { Offer, Terms } from '#domain/offer.ts';
import { type Placement, placementOf, takenBits } from '#domain/placement.ts';
import { slotAt } from '#domain/slot.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';

export type WantedTime = WantedTreatment & { readonly start: Temporal.Instant };

/** What is to stand on the claim besides its time. */
export type ClaimAs = Pick<Claim, 'id' | 'kind' | 'holder'> & { readonly until: Temporal.Instant };

export type ClaimTimeResult =
  { __typename: 'Claimed'; claim: Claim } | SlotTaken | SlotNotOffered | ReturnType<typeof notFound>;

/** Races lost in a row before the time is called taken. Each was lost to somebody who got theirs. */
const attempts = 12;

/**
 * Claims a time for whoever is first. Repeating it with the same id answers the claim that is there.
 *
 * One conditional write decides. Only where it finds something in the way (no row of that day yet, hours that have changed since,
 * a hold that has expired) is the day read, decided upon in memory by the same rule, and written if nobody touched it meanwhile.
 */
export async function claimTime(
  calendar: Calendar,
  wanted: WantedTime,
  as: ClaimAs,
): Promise<ClaimTimeResult> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await findOffer(calendar, wanted);
    if (found.__typename !== 'Offer') return found;
    const now = calendar.clock.now();
    const at = placementOf(found.offer, wanted.start.epochMilliseconds, now.epochMilliseconds);
    if (!at) return slotNotOffered();
    const outcome = await place(calendar.ledger, at, claimOf(found, at, wanted, as), now);
    if (outcome === 'taken') return slotTaken();
    if (outcome !== 'lost') return { __typename: 'Claimed', claim: outcome };
  }
  return slotTaken();
}

async function place(
  ledger: LedgerStore,
  at: Placement,
  claim: Claim,
  now: Temporal.Instant,
): Promise<Claim | 'taken' | 'lost'> {
  if (await ledger.claimFree(at, claim)) return claim;
  const row = await ledger.findDay(at.providerId, at.day.date);
  const same = row?.claims.find(({ id }) => id === claim.id);
  // An expired hold of the same id is made anew; a booking's claim stays the booking's while it is there.
  if (same && (same.kind === 'booking' || isLive(same, now))) return same;
  // Another process knows newer hours than we have read.
  if (row && row.rules > at.rules) return 'lost';
  const next = withClaim(row, at, claim, now);
  if (!next) return 'taken';
  const written = row ? await ledger.replaceDay(next) : await ledger.insertDay(next);
  return written ? claim : 'lost';
}

const claimOf = (
  { offer, terms }: { offer: Offer; terms: Terms },
  at: Placement,
  wanted: WantedTime,
  as: ClaimAs,
): Claim => ({
  ...as,
  ...takenBits(at),
  slot: slotAt(offer, wanted.start.epochMilliseconds),
  terms: as.kind === 'booking' ? terms : null,
});
