import { randomBytes } from 'node:crypto';
import type { notFound } from '@tidbok/kit/failures.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { slotNotOffered, type SlotNotOffered, slotTaken, type SlotTaken } from '#workflows/failures.ts';
import { findOffer, type WantedTreatment } from '#workflows/slots/findOffer.ts';
import { lookBack } from './lookBack.ts';
import { placeClaim, type PlaceOptions } from './placeClaim.ts';
import { placeEquipped } from './placeEquipped.ts';
import { type Claim, type ClaimAs, orderedParts, type Override, overOf } from '#domain/ledger/claim.ts';
import { claimToken } from '#domain/ledger/claimToken.ts';
import { requiredBy } from '#domain/equipment/equippedStarts.ts';
import { offerWithout } from '#domain/ledger/limits.ts';
import type { Offer, Terms } from '#domain/slots/offer.ts';
import type { Part } from '#domain/ledger/part.ts';
import { type Placement, placementDespiteRules, placementOf } from '#domain/slots/placement.ts';
import { slotAt } from '#domain/slots/slot.ts';

export type WantedTime = WantedTreatment & { readonly start: Temporal.Instant };

export type ClaimTimeResult = TimeClaimed | SlotTaken | SlotNotOffered | ReturnType<typeof notFound>;

export type TimeClaimed = {
  readonly __typename: 'Claimed';
  readonly claim: Claim;
  /** Made by this very call, and not by another of the same id. */
  readonly isNew?: boolean;
};

export type ClaimOptions = Pick<PlaceOptions, 'insteadOf'> & {
  /** A desk takes the time against the rules, and where it is taken but for `rulesOnly`. */
  readonly override?: Override | null;
};

/** Claims a time for whoever is first. Repeating it with the same id answers the claim that is there. */
export async function claimTime(
  calendar: Calendar,
  wanted: WantedTime,
  as: ClaimAs,
  options?: ClaimOptions,
): Promise<ClaimTimeResult> {
  const found = await findOffer(calendar, wanted);
  return found.__typename === 'Offer' ? await claimOffer(calendar, found, wanted, as, options) : found;
}

/** The same, of an offer that was found already. */
export async function claimOffer(
  calendar: Calendar,
  found: { readonly offer: Offer; readonly terms: Terms },
  wanted: WantedTime,
  as: ClaimAs,
  { insteadOf = null, override = null }: ClaimOptions = {},
): Promise<ClaimTimeResult> {
  const now = calendar.clock.now();
  const placement = override ? placementDespiteRules : placementOf;
  const offer = insteadOf ? offerWithout(found.offer, insteadOf) : found.offer;
  const at = placement(offer, wanted.start.epochMilliseconds, now.epochMilliseconds);
  if (!at) return slotNotOffered();
  const made = new Set<Claim>();
  const claimOf = (equipment: readonly Part[]): Claim => {
    const claim = {
      ...newClaim(found, { ...at, parts: [...at.parts, ...equipment] }, wanted, as),
      override,
    };
    made.add(claim);
    return claim;
  };
  const options = { insteadOf, over: overOf(override) };
  const placed =
    requiredBy(offer).length === 0
      ? await placeClaim(calendar.ledger, claimOf([]), now, options)
      : await placeEquipped(
          calendar,
          { offer, id: as.id, start: wanted.start.epochMilliseconds },
          claimOf,
          now,
          options,
        );
  if (placed === 'taken') return slotTaken();
  return (
    (await lookBack(calendar, placed)) ?? { __typename: 'Claimed', claim: placed, isNew: made.has(placed) }
  );
}

export const newToken = (
  { first, later }: Pick<Claim, 'first' | 'later'>,
  mark: string = newMark(),
): string => claimToken({ key: first.key, parts: 1 + later.length }, mark);

export const newMark = (): string => randomBytes(9).toString('base64url');

function newClaim(
  { offer, terms }: { offer: Offer; terms: Terms },
  { parts, rules }: Placement,
  wanted: WantedTime,
  as: ClaimAs,
): Omit<Claim, 'override'> {
  const mark = newMark();
  const where = orderedParts(mark, parts);
  return {
    ...as,
    ...where,
    slot: slotAt(offer, wanted.start.epochMilliseconds),
    terms: as.kind === 'booking' ? terms : null,
    token: newToken(where, mark),
    rules,
  };
}
