import type { Claim } from '#domain/ledger/claim.ts';
import type { Part } from '#domain/ledger/part.ts';
import { claimOf, withoutEntries } from '#domain/ledger/row.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';

/** Writes lost in a row. Each was lost to somebody who changed the row, or the claim. */
const attempts = 20;

/**
 * Gives back what a claim has taken. One that is secured loses its first part last: as long as any other is taken the claim is there, and
 * says which. One that is not loses it first, as others may be securing it, or turning it into a booking's, at this moment; what is then
 * left of it has a deadline. False where there was none, or it is another kind of claim by now.
 */
export async function removeClaim(ledger: LedgerStore, claim: Claim): Promise<boolean> {
  let present: Claim | null = claim;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (present?.kind !== claim.kind) return false;
    if (await removeAsRead(ledger, present)) return true;
    present = await ledger.findClaim(claim.id);
  }
  throw new Error('a claim kept changing while it was to be removed');
}

async function removeAsRead(ledger: LedgerStore, claim: Claim): Promise<boolean> {
  const { id, kind, token, first, later, until } = claim;
  if (later.length === 0) return await removeEntry(ledger, first, { id, kind, token });
  if (until !== null) return await undoClaim(ledger, claim);
  await removeLater(ledger, later);
  return await removeEntry(ledger, first, { id, kind, token });
}

/** Gives back a claim that could not be made whole, unless somebody else has made it so, and secured it, or it is another by now. */
export async function undoClaim(
  ledger: LedgerStore,
  { id, kind, token, first, later }: Claim,
  onlyIf: { readonly untold?: boolean } = {},
): Promise<boolean> {
  if (!(await removeEntry(ledger, first, { id, kind, token, unsecured: true, ...onlyIf }))) return false;
  await removeLater(ledger, later);
  return true;
}

/** Gives back what a claim has taken besides its first part. */
export async function removeLater(ledger: LedgerStore, later: Claim['later']): Promise<void> {
  for (const part of later.toReversed()) await removeEntry(ledger, part, { id: part.id });
}

type Match = Parameters<LedgerStore['remove']>[1];

async function removeEntry(ledger: LedgerStore, part: Part, match: Match): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await ledger.remove(part, match)) return true;
    // Gone, not as it was, moved within its row, or among bits that are shared.
    const row = await ledger.findRow(part.key);
    const entry = row?.entries.find(({ id }) => id === match.id);
    if (!row || !entry) return false;
    if (match.kind !== undefined && claimOf(entry)?.kind !== match.kind) return false;
    if (match.token !== undefined && claimOf(entry)?.token !== match.token) return false;
    if (match.unsecured && entry.until === null) return false;
    if (match.untold && claimOf(entry)?.told) return false;
    if (await ledger.writeRow(withoutEntries(row, new Set([match.id])))) return true;
  }
  throw new Error('the ledger kept changing while a claim was to be removed');
}
