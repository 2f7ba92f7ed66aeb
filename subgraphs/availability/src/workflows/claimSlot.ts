import { invalidInput, notFound } from '@tidbok/kit/failures.ts';
import type { Calendar } from './calendar.ts';
import { claimTime, type ClaimTimeResult, type WantedTime } from './claimTime.ts';
import { holdExpired, type HoldExpired } from './failures.ts';
import type { Claim } from '#domain/claim.ts';
import { type Terms, termsOf } from '#domain/offer.ts';

/** The time to claim: a hold's, which must be `heldBy`'s, or this one directly. */
export type ClaimSource =
  { readonly holdId: string; readonly heldBy: string } | { readonly slot: WantedTime };

export type ClaimSlotResult = ClaimTimeResult | HoldExpired | ReturnType<typeof invalidInput>;

/**
 * Claims a time for a booking, with a deadline until it is secured. Repeating it answers the same claim on the same terms,
 * whatever has changed since.
 */
export async function claimSlot(
  calendar: Calendar,
  claimId: string,
  source: ClaimSource,
  expiresAt: Temporal.Instant,
): Promise<ClaimSlotResult> {
  const { ledger, clock } = calendar;
  if (Temporal.Instant.compare(expiresAt, clock.now()) <= 0) {
    return invalidInput('input.expiresAt', 'This deadline has passed.');
  }
  const [claimed] = await ledger.findClaims(claimId);
  const result = claimed
    ? ({ __typename: 'Claimed', claim: claimed.claim } as const)
    : 'slot' in source
      ? await claimTime(calendar, source.slot, {
          id: claimId,
          kind: 'booking',
          holder: null,
          until: expiresAt,
        })
      : await convertHold(calendar, claimId, source, expiresAt);
  if (result.__typename !== 'Claimed') return result;
  return (await lasts(calendar, result.claim, expiresAt)) ? result : holdExpired();
}

async function convertHold(
  calendar: Calendar,
  claimId: string,
  { holdId, heldBy }: { holdId: string; heldBy: string },
  expiresAt: Temporal.Instant,
): Promise<ClaimSlotResult> {
  const { ledger } = calendar;
  const [found] = await ledger.findClaims(holdId);
  if (!found) return await convertedMeanwhile(calendar, claimId);
  const { claim } = found;
  if (claim.kind !== 'hold' || claim.holder !== heldBy) return notFound('hold', holdId);
  const into = { id: claimId, until: expiresAt, terms: await currentTerms(calendar, claim) };
  // A hold whose deadline has passed but which nobody overtook still has its bits: it converts as well.
  if (!(await ledger.convertHold(found, into))) return await convertedMeanwhile(calendar, claimId);
  return { __typename: 'Claimed', claim: { ...claim, ...into, kind: 'booking', holder: null } };
}

/** The hold is gone: to the very call that we repeat, or for good. */
async function convertedMeanwhile({ ledger }: Calendar, claimId: string): Promise<ClaimSlotResult> {
  const [claimed] = await ledger.findClaims(claimId);
  return claimed ? { __typename: 'Claimed', claim: claimed.claim } : holdExpired();
}

async function currentTerms({ resources, directory }: Calendar, { slot }: Claim): Promise<Terms> {
  const [resource, treatments] = await Promise.all([
    resources.find(slot.providerId),
    directory.findTreatments([slot.treatmentId]),
  ]);
  const treatment = treatments.get(slot.treatmentId);
  if (!resource || !treatment) throw new Error('a hold stands for what the directory does not know');
  return termsOf(resource, treatment);
}

/** A claim that was there already may end before this call's deadline: then it is given that one, unless it was secured meanwhile. */
async function lasts(
  { ledger }: Calendar,
  { id, until }: Claim,
  expiresAt: Temporal.Instant,
): Promise<boolean> {
  if (until === null || Temporal.Instant.compare(until, expiresAt) >= 0) return true;
  return (await ledger.extend(id, expiresAt)) || (await ledger.findClaims(id)).length > 0;
}
