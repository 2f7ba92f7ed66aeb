import { removeLater } from './removeClaim.ts';
import { type Claim, isLive } from '#domain/ledger/claim.ts';
import { claimOf, withoutEntries } from '#domain/ledger/row.ts';
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
  if (!(await dropFirst(ledger, claim, before))) return false;
  await removeLater(ledger, claim.later);
  return true;
}

/** As `dropClaim`, of the first part alone: whoever comes upon the others then finds that they are nobody's. */
export async function dropFirst(
  ledger: LedgerStore,
  claim: Claim,
  before: Temporal.Instant,
): Promise<boolean> {
  if (await ledger.removeExpired(claim, before)) return true;
  // Among bits that are shared it is not taken out by itself.
  const row = await ledger.findRow(claim.first.key);
  const entry = row?.entries.find((one) => claimOf(one)?.token === claim.token);
  if (!row || entry?.id !== claim.id || isLive(entry, before)) return false;
  return await ledger.writeRow(withoutEntries(row, new Set([claim.id])));
}
