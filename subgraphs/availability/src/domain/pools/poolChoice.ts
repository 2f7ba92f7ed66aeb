import type { Millis } from '#domain/time/ledgerDay.ts';
import { lotOf } from './lot.ts';

/** How one of several providers who could do it is chosen. */
export type PoolPolicy = 'SOONEST' | 'LEAST_LOADED' | 'FAIR_TURN';

export const poolPolicies: readonly PoolPolicy[] = ['SOONEST', 'LEAST_LOADED', 'FAIR_TURN'];

/** What is known of one of a pool when a choice is made. */
export type PoolMember = {
  readonly providerId: string;
  /** Their first free time from the wanted one on; null: none that was looked at. */
  readonly free: Millis | null;
  /** Of their calendar, buffers included. Null where the policy does not ask. */
  readonly minutesThatDay: number | null;
  readonly minutesThatWeek: number | null;
  /** When they were last given one of the pool's appointments. Null: never, or the policy does not ask. */
  readonly lastTurn: Millis | null;
};

/** Why one was chosen, or was not. */
type PoolVerdict =
  | 'CHOSEN'
  | 'NOT_FREE'
  | 'FREE_LATER'
  | 'MORE_TAKEN'
  | 'LATER_TURN'
  /** As good as the chosen one: the lot decided. */
  | 'DRAWN_AFTER'
  /** Came first, and somebody else took their time as the choice was made. */
  | 'TAKEN_MEANWHILE';

export type Considered = PoolMember & { readonly verdict: PoolVerdict };

/** A choice as it was made, kept with the hold that came of it. */
export type PoolChoice = {
  readonly policy: PoolPolicy;
  /** What was asked for: the same key with something else is a mistake. */
  readonly asked: string;
  readonly considered: readonly Considered[];
};

/** Those who are free at a moment, in the order in which they are to be asked. */
export const inTurn = (members: readonly PoolMember[], policy: PoolPolicy, start: Millis): PoolMember[] =>
  members
    .filter(({ free }) => free === start)
    .toSorted((a, b) => compare(a, b, policy) || byLot(a, b, start));

/** What the policy says of two who are free at the same moment. Nothing of SOONEST: both are. */
function compare(a: PoolMember, b: PoolMember, policy: PoolPolicy): number {
  if (policy === 'LEAST_LOADED') {
    const byDay = (a.minutesThatDay ?? 0) - (b.minutesThatDay ?? 0);
    return byDay || (a.minutesThatWeek ?? 0) - (b.minutesThatWeek ?? 0);
  }
  // Whoever never had one comes before all.
  return policy === 'FAIR_TURN' ? (a.lastTurn ?? 0) - (b.lastTurn ?? 0) : 0;
}

const byLot = (a: PoolMember, b: PoolMember, start: Millis): number =>
  lotOf(start, a.providerId) - lotOf(start, b.providerId) || (a.providerId < b.providerId ? -1 : 1);

/** All of a pool with why each was chosen or not, in the order of their ids. */
export function consideredOf(
  members: readonly PoolMember[],
  policy: PoolPolicy,
  start: Millis,
  chosen: PoolMember,
  lost: ReadonlySet<string>,
): Considered[] {
  const verdictOf = (member: PoolMember): PoolVerdict => {
    if (member.providerId === chosen.providerId) return 'CHOSEN';
    if (member.free === null) return 'NOT_FREE';
    if (member.free !== start) return 'FREE_LATER';
    if (lost.has(member.providerId)) return 'TAKEN_MEANWHILE';
    if (compare(member, chosen, policy) === 0) return 'DRAWN_AFTER';
    return policy === 'FAIR_TURN' ? 'LATER_TURN' : 'MORE_TAKEN';
  };
  return members
    .map((member) => ({ ...member, verdict: verdictOf(member) }))
    .toSorted((a, b) => (a.providerId < b.providerId ? -1 : 1));
}
