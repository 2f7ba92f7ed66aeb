import type { Connection } from 'mongoose';
import { hasBit } from '#domain/time/dayBits.ts';
import { readBits, toRow } from '#store/ledgerMapping.ts';
import type { StoredRow } from '#store/ledgerModel.ts';

/**
 * What must hold of every row, whatever happened: the busy bits are those of the claims, no two claims share one unless one of
 * them may, and the entry of a later part that has no deadline has its claim.
 */
export async function brokenRows(connection: Connection): Promise<string[]> {
  const stored = await connection.collection<StoredRow>('ledger').find().toArray();
  const claims = stored.flatMap((row) => row.claims.filter(({ of }) => of === undefined));
  const laterIds = new Set(claims.flatMap(({ later }) => (later ?? []).map(({ id }) => id)));
  return stored.filter((row) => isBroken(row, laterIds)).map((row) => JSON.stringify(row));
}

function isBroken(stored: StoredRow, laterIds: ReadonlySet<string>): boolean {
  const { entries } = toRow(stored);
  if (entries.some(({ id, of, until }) => !('first' in of) && until === null && !laterIds.has(id)))
    return true;
  const busy = readBits(stored.busy, stored.bits ?? 0);
  for (let bit = 0; bit < (stored.bits ?? 0); bit += 1) {
    const takers = entries.filter(({ range }) => range && range.from <= bit && bit < range.to);
    if (hasBit(busy, bit) !== takers.length > 0) return true;
    if (takers.length > 1 && !takers.some(({ over }) => over)) return true;
  }
  return false;
}
