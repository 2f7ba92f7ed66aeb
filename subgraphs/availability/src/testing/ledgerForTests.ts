import type { Connection } from 'mongoose';
import type { Claim } from '#domain/ledger/claim.ts';
import { claimOf, type Entry } from '#domain/ledger/row.ts';
import { hasBit } from '#domain/time/dayBits.ts';
import { readBits, toRow } from '#store/ledgerMapping.ts';
import type { StoredRow } from '#store/ledgerModel.ts';

/** The claim that an entry is of, by the entry's id. */
type Owners = ReadonlyMap<string, Claim>;

/**
 * What must hold of every row, whatever happened: the busy bits are those of the claims, no two claims share one unless a desk's
 * override is one of them or both are of one booking that is being moved, and the entry of a later part that has no deadline has
 * its claim.
 */
export async function brokenRows(connection: Connection): Promise<string[]> {
  const stored = await connection.collection<StoredRow>('ledger').find().toArray();
  const claims = stored.flatMap((row) => toRow(row).entries.flatMap((entry) => claimOf(entry) ?? []));
  const owners: Owners = new Map(
    claims.flatMap((claim) => [claim, ...claim.later].map(({ id }) => [id, claim] as const)),
  );
  return stored.filter((row) => isBroken(row, owners)).map((row) => JSON.stringify(row));
}

function isBroken(stored: StoredRow, owners: Owners): boolean {
  const { entries } = toRow(stored);
  if (entries.some(({ id, until }) => until === null && !owners.has(id))) return true;
  const busy = readBits(stored.busy, stored.bits ?? 0);
  for (let bit = 0; bit < (stored.bits ?? 0); bit += 1) {
    const takers = entries.filter(({ range }) => range && range.from <= bit && bit < range.to);
    if (hasBit(busy, bit) !== takers.length > 0) return true;
    if (takers.some((one, at) => takers.slice(at + 1).some((other) => !mayShare(one, other, owners))))
      return true;
  }
  return false;
}

/** That an entry is marked as sharing says nothing: a move marks its own where it overlaps the time that it leaves. */
function mayShare(one: Entry, other: Entry, owners: Owners): boolean {
  const [mine, theirs] = [one, other].map(({ id }) => owners.get(id));
  if (mine && theirs && mine.bookingId !== null && mine.bookingId === theirs.bookingId) return true;
  return [one, other].some((entry) => {
    const owner = owners.get(entry.id);
    // What a crash has left of a later part does not say whether it was an override's.
    return owner ? owner.override !== null : entry.over;
  });
}
