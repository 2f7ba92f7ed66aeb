import { idempotencyConflict, invalidInput, type notFound } from '@tidbok/kit/failures.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import type { Calendar } from './calendar.ts';
import { claimTime, type WantedTime } from './claimTime.ts';
import { type SlotNotOffered, type SlotTaken, tooManyHolds, type TooManyHolds } from './failures.ts';
import { type Claim, isLive } from '#domain/claim.ts';

export type HoldSlotInput = WantedTime & { readonly idempotencyKey: string };

export type HoldSlotResult =
  | { __typename: 'Held'; hold: Claim }
  | SlotTaken
  | SlotNotOffered
  | TooManyHolds
  | ReturnType<typeof notFound>
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof idempotencyConflict>;

/** How many times one caller may hold at once. */
const holdsAtOnce = 5;

/**
 * Holds a time for a caller. The id of the hold comes of the caller and their key: a repeated call finds its own hold, and holds
 * that time anew where it has expired meanwhile.
 */
export async function holdSlot(
  calendar: Calendar,
  holder: string,
  input: HoldSlotInput,
): Promise<HoldSlotResult> {
  const { ledger, clock, holdMinutes } = calendar;
  const { idempotencyKey, ...wanted } = input;
  if (idempotencyKey.length < 1 || idempotencyKey.length > 100) {
    return invalidInput('input.idempotencyKey', 'Use 1 to 100 characters.');
  }
  const id = idOf('hold', holder, idempotencyKey);

  const held = await ledger.findHolds(holder);
  const earlier = held.find((hold) => hold.id === id);
  if (earlier && !isFor(earlier, wanted)) return idempotencyConflict();
  if (earlier && isLive(earlier, clock.now())) return { __typename: 'Held', hold: earlier };
  if (liveCount(held, clock.now()) >= holdsAtOnce) return tooManyHolds(holdsAtOnce);

  const until = clock.now().add({ minutes: holdMinutes });
  const result = await claimTime(calendar, wanted, { id, kind: 'hold', holder, until });
  if (result.__typename === 'SlotTaken') return await whyTaken(calendar, holder, id, wanted, result);
  if (result.__typename !== 'Claimed') return result;
  if (!isFor(result.claim, wanted)) return idempotencyConflict();

  // Counted again now that ours is there: of calls that raced, whoever sees too many gives theirs back.
  if (liveCount(await ledger.findHolds(holder), clock.now()) > holdsAtOnce) {
    const [found] = await ledger.findClaims(id);
    if (found) await ledger.remove(found);
    return tooManyHolds(holdsAtOnce);
  }
  return { __typename: 'Held', hold: result.claim };
}

/** Taken perhaps by a call of the same key that ran at the same time. */
async function whyTaken(
  { ledger, clock }: Calendar,
  holder: string,
  id: string,
  wanted: WantedTime,
  taken: SlotTaken,
): Promise<HoldSlotResult> {
  const [found] = await ledger.findClaims(id);
  if (!found || found.claim.holder !== holder || !isLive(found.claim, clock.now())) return taken;
  return isFor(found.claim, wanted) ? { __typename: 'Held', hold: found.claim } : idempotencyConflict();
}

const isFor = ({ slot }: Claim, { providerId, treatmentId, start }: WantedTime): boolean =>
  slot.providerId === providerId && slot.treatmentId === treatmentId && slot.start.equals(start);

const liveCount = (holds: readonly Claim[], now: Temporal.Instant): number =>
  holds.filter((hold) => isLive(hold, now)).length;
