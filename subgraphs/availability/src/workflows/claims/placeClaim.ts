import { takePart } from './takePart.ts';
import { undoClaim } from './removeClaim.ts';
import { type Claim, isLive, type Over } from '#domain/ledger/claim.ts';
import { claimOf, entriesOf } from '#domain/ledger/row.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';

export type PlaceOptions = {
  /** What a desk has said that it may go over. */
  readonly over?: Over;
  /** The claim of the time that is being moved: it does not stand in the way. */
  readonly insteadOf?: Claim | null;
};

/**
 * Takes all parts of a claim, or none: in their order, and given back where one of them is taken. A crash in between leaves a claim
 * with a deadline that somebody else can finish, and nobody can secure by mistake. Gives the claim that is there: where one of
 * this id was made already, that one.
 */
export async function placeClaim(
  ledger: LedgerStore,
  claim: Claim,
  now: Temporal.Instant,
  { over = 'NOTHING', insteadOf = null }: PlaceOptions = {},
): Promise<Claim | 'taken'> {
  const own = idsOf(insteadOf);
  const [first, ...later] = entriesOf(claim, over);
  const taken = await takePart(ledger, first!, now, own);
  if (taken.outcome === 'taken') return 'taken';
  if (taken.outcome === 'same') {
    const same = claimOf(taken.entry);
    return same ? await finishClaim(ledger, same, now, { over, insteadOf }) : 'taken';
  }
  return await takeRest(ledger, claim, later, now, own);
}

/** Takes what a claim lacks of its parts: whoever made it may have crashed, or be at it still. */
export async function finishClaim(
  ledger: LedgerStore,
  claim: Claim,
  now: Temporal.Instant,
  { over = 'NOTHING', insteadOf = null }: PlaceOptions = {},
): Promise<Claim | 'taken'> {
  // It is secured after all of it was taken.
  if (claim.later.length === 0 || claim.until === null) return claim;
  return await takeRest(ledger, claim, entriesOf(claim, over).slice(1), now, idsOf(insteadOf));
}

async function takeRest(
  ledger: LedgerStore,
  claim: Claim,
  later: ReturnType<typeof entriesOf>,
  now: Temporal.Instant,
  own: ReadonlySet<string>,
): Promise<Claim | 'taken'> {
  for (const each of later) {
    const { outcome } = await takePart(ledger, each, now, own);
    if (outcome !== 'taken') continue;
    if (await undoClaim(ledger, claim, { untold: true })) return 'taken';
    // The same call, made twice, may have found room since, and told of it or secured it.
    const same = await ledger.findClaim(claim.id);
    return same?.first.key === claim.first.key && isLive(same, now) ? same : 'taken';
  }
  return claim;
}

const idsOf = (claim: Claim | null): ReadonlySet<string> =>
  new Set(claim ? [claim.id, ...claim.later.map(({ id }) => id)] : []);
