import { idempotencyConflict, type invalidInput } from '@tidbok/kit/failures.ts';
import { idOf, isId } from '@tidbok/kit/ids.ts';
import { checkIdempotencyKey } from '@tidbok/kit/idempotency.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { dropClaim } from './dropClaim.ts';
import { slotTaken, type SlotTaken, tooManyHolds, type TooManyHolds } from '#workflows/failures.ts';
import { lookBack } from './lookBack.ts';
import { finishClaim } from './placeClaim.ts';
import { undoClaim } from './removeClaim.ts';
import type { TimeClaimed } from './claimTime.ts';
import { type Claim, type ClaimAs, isLive } from '#domain/ledger/claim.ts';

type Refused = { readonly __typename: string };

export type HoldResult<Failed extends Refused> =
  | { __typename: 'Held'; hold: Claim }
  | Failed
  | TooManyHolds
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof idempotencyConflict>;

export type WantedHold<Failed extends Refused> = {
  readonly holder: string;
  /** How many times they may hold at once. */
  readonly most: number;
  readonly idempotencyKey: string;
  /** Whether a hold is what this call asks for. */
  readonly isFor: (hold: Claim) => boolean;
  readonly claim: (as: ClaimAs) => Promise<TimeClaimed | Failed>;
};

/**
 * Holds something for a caller. The id of the hold comes of the caller and their key: a repeated call finds its own hold, and holds
 * the same anew where it has expired meanwhile.
 */
export async function holdOnce<Failed extends Refused>(
  calendar: Calendar,
  { holder, most, idempotencyKey, isFor, claim }: WantedHold<Failed | SlotTaken>,
): Promise<HoldResult<Failed | SlotTaken>> {
  const { ledger, clock, holdMinutes } = calendar;
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey) return badKey;
  const id = idOf('hold', holder, idempotencyKey);
  const held = await ledger.findHolds(holder);
  const earlier = held.find((hold) => hold.id === id);
  if (earlier && !isFor(earlier)) return idempotencyConflict();
  const again = earlier && (await heldBefore(calendar, earlier, most));
  if (again) return again;
  const others = held.filter((hold) => hold.id !== id);
  if (liveCount(others, clock.now()) >= most) return tooManyHolds(most);
  // What is held anew may lie elsewhere, and its id can be in one place only.
  if (earlier) await dropClaim(ledger, earlier, clock.now());

  const until = clock.now().add({ minutes: holdMinutes });
  const result = await claim({ id, kind: 'hold', holder, bookingId: null, until });
  if (!isClaimed(result)) {
    // Taken perhaps by a call of the same key that ran at the same time.
    const twin = await ledger.findClaim(id);
    if (twin?.holder !== holder) return result;
    return isFor(twin) ? ((await heldBefore(calendar, twin, most)) ?? result) : idempotencyConflict();
  }
  if (!isFor(result.claim)) return idempotencyConflict();
  if (!result.isNew) return await told(calendar, result.claim, most);

  // Counted again now that ours is there: of calls that raced, whoever sees too many gives theirs back, unless the same call, made twice,
  // has told of it.
  const isTooMany = liveCount(await ledger.findHolds(holder), clock.now()) > most;
  if (isTooMany && (await undoClaim(ledger, result.claim, { untold: true }))) return tooManyHolds(most);
  return { __typename: 'Held', hold: result.claim };
}

/** Of what another call has made. That one may be giving it back, as one too many: then nobody is told that they have it. */
async function told(
  { ledger }: Pick<Calendar, 'ledger'>,
  hold: Claim,
  most: number,
): Promise<{ __typename: 'Held'; hold: Claim } | TooManyHolds> {
  const isThere = hold.told || (await ledger.tellHold(hold));
  return isThere ? { __typename: 'Held', hold } : tooManyHolds(most);
}

/** What another call has made, which may have crashed before it had all its parts, or looked back. Null where nothing good is left of it. */
async function heldBefore(
  calendar: Calendar,
  hold: Claim,
  most: number,
): Promise<{ __typename: 'Held'; hold: Claim } | SlotTaken | TooManyHolds | null> {
  const { ledger, clock } = calendar;
  if (!isLive(hold, clock.now())) return null;
  const whole = await finishClaim(ledger, hold, clock.now());
  if (whole === 'taken') return slotTaken();
  return (await lookBack(calendar, whole)) ? null : await told(calendar, whole, most);
}

const isClaimed = (result: Refused | { claim: Claim }): result is TimeClaimed => 'claim' in result;

/** What the waitlist holds for a caller, under the id of an offer, does not count: it was not the caller who took it. */
const liveCount = (holds: readonly Claim[], now: Temporal.Instant): number =>
  holds.filter((hold) => isId('hold', hold.id) && isLive(hold, now)).length;
