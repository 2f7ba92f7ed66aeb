import { toClaim } from './ledgerMapping.ts';
import type { StoredRow } from './ledgerModel.ts';
import type { Claim } from '#domain/ledger/claim.ts';

/** The claims that have something in rows, also those whose first part is in another. */
export async function claimsOf(
  found: readonly StoredRow[],
  rowOf: (key: string) => Promise<StoredRow | null>,
): Promise<Claim[]> {
  const claims = new Map<string, Claim>();
  const elsewhere = new Map<string, Set<string>>();
  for (const row of found) {
    for (const entry of row.claims) {
      if (entry.of === undefined) claims.set(entry.id, toClaim(entry, row));
      else elsewhere.set(entry.of, (elsewhere.get(entry.of) ?? new Set()).add(entry.id));
    }
  }
  const firsts = await Promise.all([...elsewhere.keys()].map(rowOf));
  for (const row of firsts) {
    const ids = elsewhere.get(row?._id ?? '');
    for (const entry of row?.claims ?? [])
      if (entry.later?.some(({ id }) => ids?.has(id))) claims.set(entry.id, toClaim(entry, row!));
  }
  return [...claims.values()];
}
