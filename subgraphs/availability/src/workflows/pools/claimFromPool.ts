import type { notFound } from '@tidbok/kit/failures.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { claimTime, type TimeClaimed } from '#workflows/claims/claimTime.ts';
import {
  noneFree,
  type NoneFree,
  slotNotOffered,
  type SlotNotOffered,
  slotTaken,
  type SlotTaken,
} from '#workflows/failures.ts';
import { readPoolMembers } from './readPoolMembers.ts';
import { bookableSpan } from '#domain/slots/bookableSpan.ts';
import type { ClaimAs } from '#domain/ledger/claim.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { placementOf } from '#domain/slots/placement.ts';
import { consideredOf, inTurn, type PoolMember, type PoolPolicy } from '#domain/pools/poolChoice.ts';
import { overlapOf, type Span } from '#domain/time/span.ts';
import type { Turn } from '#store/poolStore.ts';

export type PoolAsked = {
  readonly treatmentId: string;
  readonly start: Temporal.Instant | null;
  readonly from: Temporal.Instant | null;
  readonly days: number;
  readonly policy: PoolPolicy;
  readonly asked: string;
};

type Refusal = SlotTaken | SlotNotOffered | NoneFree | ReturnType<typeof notFound>;

export type PoolClaimed = TimeClaimed | Refusal;

/** How often one looks anew when all who were free have been taken meanwhile. */
const rounds = 6;
/** How many are tried in one look. */
const triesAtOnce = 10;

/** Claims a time of the first in turn who still has it. Whoever loses a race goes on to the next. */
export async function claimFromPool(
  calendar: Calendar,
  offers: readonly Offer[],
  asked: PoolAsked,
  as: ClaimAs,
): Promise<PoolClaimed> {
  for (let round = 0; round < rounds; round += 1) {
    const now = calendar.clock.now();
    const spans = offers.map((offer) => ({ offer, span: spanOf(asked, offer, now) }));
    const { members, start, turns } = await readPoolMembers(calendar, spans, asked.policy, as.id, now);
    if (start === null) return noneFreeOf(offers, asked, now);
    const claimed = await claimFirst(calendar, { members, start, turns }, asked, as);
    if (claimed) return claimed;
    // A call of the same key may have been the one who took it.
    if (await calendar.ledger.findClaim(as.id)) break;
  }
  return slotTaken();
}

function spanOf({ start, from, days }: PoolAsked, offer: Offer, now: Temporal.Instant): Span {
  const first = (start ?? from ?? now).epochMilliseconds;
  const until = start ? first + 1 : first + days * 86_400_000;
  return overlapOf({ from: first, until }, bookableSpan(offer, now.epochMilliseconds));
}

function noneFreeOf(offers: readonly Offer[], { start }: PoolAsked, now: Temporal.Instant): Refusal {
  if (!start) return noneFree();
  const isOffered = offers.some((offer) =>
    placementOf(offer, start.epochMilliseconds, now.epochMilliseconds),
  );
  return isOffered ? slotTaken() : slotNotOffered();
}

type Look = {
  readonly members: readonly PoolMember[];
  readonly start: number;
  readonly turns: ReadonlyMap<string, Turn>;
};

/** Null where all of them were lost to others. */
async function claimFirst(
  calendar: Calendar,
  look: Look,
  { treatmentId, policy, asked }: PoolAsked,
  as: ClaimAs,
): Promise<PoolClaimed | null> {
  const start = Temporal.Instant.fromEpochMilliseconds(look.start);
  const lost = new Set<string>();
  let members = look.members;
  for (const member of inTurn(members, policy, look.start).slice(0, triesAtOnce)) {
    const { providerId } = member;
    const turn = look.turns.get(providerId);
    if (turn && !(await calendar.pools.takeTurn(providerId, turn, as.id, calendar.clock.now()))) {
      // It is the next one's now.
      const lastTurn = calendar.clock.now().epochMilliseconds;
      members = members.map((one) => (one.providerId === providerId ? { ...one, lastTurn } : one));
      continue;
    }
    const considered = consideredOf(members, policy, look.start, member, lost);
    const wanted = { providerId, treatmentId, start };
    const result = await claimTime(calendar, wanted, { ...as, choice: { policy, asked, considered } });
    if (result.__typename === 'Claimed') return result;
    if (turn) await calendar.pools.giveBackTurn(providerId, as.id);
    if (await calendar.ledger.findClaim(as.id)) return null;
    lost.add(providerId);
  }
  return null;
}
