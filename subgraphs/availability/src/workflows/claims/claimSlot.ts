import { invalidInput, notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { isId } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { claimSeat, type ClaimSeatResult } from '#workflows/sessions/claimSeat.ts';
import { claimOffer, newToken, type WantedTime } from './claimTime.ts';
import {
  holdExpired,
  type HoldExpired,
  sessionOver,
  slotNotOffered,
  slotTaken,
} from '#workflows/failures.ts';
import { noteAcceptance } from '#workflows/waitlist/noteAcceptance.ts';
import { lookBack } from './lookBack.ts';
import { type OnlyAt, refusedAt } from './onlyAt.ts';
import { finishClaim } from './placeClaim.ts';
import { findOffer } from '#workflows/slots/findOffer.ts';
import { readTerms } from '#workflows/slots/readTerms.ts';
import { type Claim, type Override, overOf } from '#domain/ledger/claim.ts';
import { onlySeatOf } from '#domain/sessions/onlySeat.ts';
import { isSeatOf, sessionOfSeat } from '#domain/sessions/session.ts';

/** The time to claim: a hold's, which must be `heldBy`'s, or this one directly. */
export type ClaimSource =
  | { readonly holdId: string; readonly heldBy: string }
  | { readonly slot: WantedTime }
  /** A seat in a session. */
  | { readonly sessionId: string };

export type ClaimSlotResult = ClaimSeatResult | HoldExpired | ReturnType<typeof invalidInput>;

export type ClaimSlotInput = OnlyAt & {
  readonly claimId: string;
  readonly bookingId: string;
  readonly expiresAt: Temporal.Instant;
  /** The claim of the time that the booking is moved from. The two may overlap. */
  readonly insteadOf?: string | null | undefined;
  /** Of a desk that takes the time against the rules. */
  readonly override?: Override | null | undefined;
  /** Of a seat: the patient who may have this one alone. Left out of what a desk books. */
  readonly onlySeatOf?: string | null | undefined;
};

/** Far more than anybody needs to secure a claim. What is asked for beyond it was reckoned by a clock that is ahead, and would keep a time from all. */
const longestTerm = Temporal.Duration.from({ minutes: 15 });

const earlier = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(one, other) < 0 ? one : other;

/**
 * Claims a time for a booking, with a deadline until it is secured. Repeating it answers the same claim on the same terms,
 * whatever has changed since.
 */
export async function claimSlot(
  calendar: Calendar,
  asked: ClaimSlotInput,
  source: ClaimSource,
): Promise<ClaimSlotResult> {
  const { ledger, clock } = calendar;
  const now = clock.now();
  if (Temporal.Instant.compare(asked.expiresAt, now) <= 0) {
    return invalidInput('expiresAt', 'This deadline has passed.');
  }
  const input = { ...asked, expiresAt: earlier(asked.expiresAt, now.add(longestTerm)) };
  const { claimId, expiresAt } = input;
  const [claimed, hold] = await Promise.all([
    ledger.findClaim(claimId),
    'holdId' in source ? ledger.findClaim(source.holdId) : null,
  ]);
  const refused = claimed && refusedAt(input, claimed.slot);
  if (refused) return refused;
  const kept = claimed && (await keptFrom(calendar, claimed, await movedFrom(calendar, input)));
  // Of what a crash cut short something may be lost by now: another room may do as well.
  const isAnswer = kept && (kept.__typename === 'Claimed' || 'holdId' in source);
  const result = isAnswer ? kept : await claimAnew(calendar, input, source, hold);
  if (result.__typename !== 'Claimed') return result;
  const { claim } = result;
  return (await lasts(calendar, claim, expiresAt)) ? { __typename: 'Claimed', claim } : holdExpired();
}

async function claimAnew(
  calendar: Calendar,
  input: ClaimSlotInput,
  source: ClaimSource,
  hold: Claim | null,
): Promise<ClaimSlotResult> {
  if ('holdId' in source) return await convertHold(calendar, input, source, hold);
  const { claimId, bookingId, expiresAt, clinics } = input;
  const as = { id: claimId, kind: 'booking', holder: null, bookingId, until: expiresAt } as const;
  if ('sessionId' in source)
    return await claimSeat(calendar, { ...source, clinics, only: onlyOf(input) }, as);
  const found = await findOffer(calendar, source.slot);
  if (found.__typename !== 'Offer') return found;
  const refused = refusedAt(input, found.offer);
  if (refused) return refused;
  return await claimOffer(calendar, found, source.slot, as, {
    insteadOf: await movedFrom(calendar, input),
    override: input.override ?? null,
  });
}

const onlyOf = ({ onlySeatOf: patientId }: ClaimSlotInput): string | null =>
  patientId == null ? null : onlySeatOf(patientId);

async function movedFrom(
  { ledger }: Calendar,
  { insteadOf, bookingId }: ClaimSlotInput,
): Promise<Claim | null> {
  const claim = insteadOf == null ? null : await ledger.findClaim(insteadOf);
  return claim?.bookingId === bookingId ? claim : null;
}

async function convertHold(
  calendar: Calendar,
  input: ClaimSlotInput,
  { holdId, heldBy }: { holdId: string; heldBy: string },
  hold: Claim | null,
): Promise<ClaimSlotResult> {
  const { ledger } = calendar;
  const { claimId, bookingId, expiresAt } = input;
  if (!hold) return await convertedMeanwhile(calendar, claimId);
  if (hold.kind !== 'hold' || hold.holder !== heldBy) return notFound('hold', holdId);
  const refused = refusedAt(input, hold.slot);
  if (refused) return refused;
  // A hold that lasts beyond the start is no way to book what has begun.
  if (Temporal.Instant.compare(hold.slot.start, calendar.clock.now()) <= 0)
    return sessionOfSeat(hold) === null ? slotNotOffered() : sessionOver();
  const only = onlyOf(input);
  if (only !== null && sessionOfSeat(hold) !== null && !isSeatOf(hold, only))
    return notAllowed('This seat is held for another patient.');
  const kept = await keptFrom(calendar, hold, null);
  if (kept.__typename !== 'Claimed') return kept;
  const terms = await readTerms(calendar, hold.slot);
  const into = { id: claimId, bookingId, until: expiresAt, terms, token: newToken(hold) };
  if (isId('offer', holdId) && !(await noteAcceptance(calendar, holdId, { claimId, bookingId })))
    return await convertedMeanwhile(calendar, claimId);
  // A hold whose deadline has passed but which nobody overtook still has its bits: it converts as well.
  if (!(await ledger.convertHold(hold, into))) return await convertedMeanwhile(calendar, claimId);
  return { __typename: 'Claimed', claim: { ...hold, ...into, kind: 'booking', holder: null } };
}

/** The hold is gone: to the very call that we repeat, or for good. */
async function convertedMeanwhile({ ledger }: Calendar, claimId: string): Promise<ClaimSlotResult> {
  const claim = await ledger.findClaim(claimId);
  return claim ? { __typename: 'Claimed', claim } : holdExpired();
}

/** Whoever made the claim may have crashed before it had all its parts. */
async function finished(
  { ledger, clock }: Calendar,
  claim: Claim,
  insteadOf: Claim | null = null,
): Promise<ClaimSlotResult> {
  const over = overOf(claim.override);
  const whole = await finishClaim(ledger, claim, clock.now(), { over, insteadOf });
  return whole === 'taken' ? slotTaken() : { __typename: 'Claimed', claim: whole };
}

/** As `finished`, of a claim that a call before this one may have made and not looked at afterwards. */
async function keptFrom(calendar: Calendar, claim: Claim, insteadOf: Claim | null): Promise<ClaimSlotResult> {
  const kept = await finished(calendar, claim, insteadOf);
  return kept.__typename === 'Claimed' ? ((await lookBack(calendar, kept.claim)) ?? kept) : kept;
}

/** A claim that was there already may end before this call's deadline: then it is given that one, unless it was secured meanwhile. */
async function lasts({ ledger }: Calendar, claim: Claim, expiresAt: Temporal.Instant): Promise<boolean> {
  const { id, until, token } = claim;
  if (until === null || Temporal.Instant.compare(until, expiresAt) >= 0) return true;
  return (await ledger.extend(claim, expiresAt)) || (await ledger.findClaim(id))?.token === token;
}
