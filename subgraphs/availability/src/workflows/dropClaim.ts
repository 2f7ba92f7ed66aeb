import { removeLater } from './removeClaim.ts';
import type { Claim } from '#domain/claim.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';

/**
 * Takes away a claim that somebody else may be securing, or turning into a booking's, at this moment. Its first part decides, so it goes
 * first, and only where its deadline is not after `before`. False where it has been secured, lasts longer, or is gone.
 */
export async function dropClaim(
  ledger: LedgerStore,
  claim: Claim,
  before: Temporal.Instant,
): Promise<boolean> {
  if (!(await ledger.removeExpired(claim, before))) return false;
  await removeLater(ledger, claim.later);
  return true;
}
