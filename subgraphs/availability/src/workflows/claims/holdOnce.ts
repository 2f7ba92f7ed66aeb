import { idempotencyConflict, type invalidInput } from '@tidbok/kit/failures.ts';
import { idOf, isId } from '@tidbok/kit/ids.ts';
import { checkIdempotencyKey } from '@tidbok/kit/idempotency.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { dropClaim } from './dropClaim.ts';
import { slotTaken, type SlotTaken, tooManyHolds, type TooManyHolds } from '#workflows/failures.ts';
import { inItsCalendar } from './inItsCalendar.ts';
import { finishClaim } from './placeClaim.ts';
import { removeClaim, undoClaim } from './removeClaim.ts';
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
  readonly idempotencyKey: string;
  /** Whether a hold is what this call asks for. */
  readonly isFor: (hold: Claim) => boolean;
  readonly claim: (as: ClaimAs) => Promise<TimeClaimed | Failed>;
};

/** How many times one caller may hold at once. */
const holdsAtOnce = 5;

/**
 * Holds something for a caller. The id of the hold comes of the caller and their key: a repeated call finds its own hold, and holds
 * the same anew where it has expired meanwhile.
 */
export async function holdOnce<Failed extends Refused>(
  calendar: Pick<Calendar, 'ledger' | 'resources' | 'clock' | 'holdMinutes'>,
  { holder, idempotencyKey, isFor, claim }: WantedHold<Failed | SlotTaken>,
): Promise<HoldResult<Failed | SlotTaken>> {
  const { ledger, clock, holdMinutes } = calendar;
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey) return badKey;
  const id = idOf('hold', holder, idempotencyKey);
  const held = await ledger.findHolds(holder);
  const earlier = await stillGood(
    calendar,
    held.find((hold) => hold.id === id),
  );
  if (earlier && !isFor(earlier)) return idempotencyConflict();
  if (earlier && isLive(earlier, clock.now())) {
    // Of calls that race, whoever made it gives it back at this moment: nobody is told that they have it.
    if (liveCount(held, clock.now()) > holdsAtOnce) return tooManyHolds(holdsAtOnce);
    // A crash may have left it without some of its parts.
    const whole = await finishClaim(ledger, earlier, clock.now());
    return whole === 'taken' ? slotTaken() : { __typename: 'Held', hold: whole };
  }
  if (liveCount(held, clock.now()) >= holdsAtOnce) return tooManyHolds(holdsAtOnce);
  // What is held anew may lie elsewhere, and its id can be in one place only.
  if (earlier) await dropClaim(ledger, earlier, clock.now());

  const until = clock.now().add({ minutes: holdMinutes });
  const result = await claim({ id, kind: 'hold', holder, bookingId: null, until });
  if (!isClaimed(result)) {
    // Taken perhaps by a call of the same key that ran at the same time.
    const twin = await stillGood(calendar, (await ledger.findClaim(id)) ?? undefined);
    if (twin?.holder !== holder || !isLive(twin, clock.now())) return result;
    if (liveCount(await ledger.findHolds(holder), clock.now()) > holdsAtOnce)
      return tooManyHolds(holdsAtOnce);
    return isFor(twin) ? { __typename: 'Held', hold: twin } : idempotencyConflict();
  }
  if (!isFor(result.claim)) return idempotencyConflict();

  // Counted again now that ours is there: of calls that raced, whoever sees too many gives theirs back. What the same call, made twice,
  // has made is not ours: it may have been told of.
  if (liveCount(await ledger.findHolds(holder), clock.now()) > holdsAtOnce) {
    if (result.isNew) await removeClaim(ledger, result.claim);
    return tooManyHolds(holdsAtOnce);
  }
  return { __typename: 'Held', hold: result.claim };
}

/** A call before this one may have crashed before it looked whether the provider's time was moving to another calendar. */
async function stillGood(
  calendar: Pick<Calendar, 'ledger' | 'resources'>,
  hold: Claim | undefined,
): Promise<Claim | undefined> {
  if (!hold || (await inItsCalendar(calendar, hold))) return hold;
  await undoClaim(calendar.ledger, hold);
  return undefined;
}

const isClaimed = (result: Refused | { claim: Claim }): result is TimeClaimed => 'claim' in result;

/** What the waitlist holds for a caller, under the id of an offer, does not count: it was not the caller who took it. */
const liveCount = (holds: readonly Claim[], now: Temporal.Instant): number =>
  holds.filter((hold) => isId('hold', hold.id) && isLive(hold, now)).length;
