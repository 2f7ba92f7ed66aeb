import { dropFirst } from './dropClaim.ts';
import { type Claim, isLive } from '#domain/ledger/claim.ts';
import type { Part } from '#domain/ledger/part.ts';
import { claimOf, type Entry, questionable, type Row, withEntry } from '#domain/ledger/row.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';

export type Taken =
  | { readonly outcome: 'done' }
  /** An entry of this id is there already. */
  | { readonly outcome: 'same'; readonly entry: Entry }
  | { readonly outcome: 'taken' };

/** Races lost in a row before the time is called taken. Each was lost to somebody who got theirs. */
const attempts = 12;

/**
 * Takes one part of a claim for whoever is first. One conditional write decides. Only where it finds something in the way (a hold
 * that has expired, bits that may be shared, a zone whose rules have changed) is the row read, decided upon in memory by the
 * same rule, and written if nobody touched it meanwhile.
 *
 * @param own ids of entries that do not stand in the way: those of the time that is being moved
 */
export async function takePart(
  ledger: LedgerStore,
  { part, entry }: { part: Part; entry: Entry },
  now: Temporal.Instant,
  own: ReadonlySet<string>,
): Promise<Taken> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await ledger.take(part, entry)) return { outcome: 'done' };
    const row = await ledger.findRow(part.key);
    const same = row?.entries.find(({ id }) => id === entry.id);
    // An expired hold of the same id is made anew; a booking's claim stays the booking's while it is there.
    if (same && (claimOf(same)?.kind !== 'hold' || isLive(same, now)))
      return { outcome: 'same', entry: same };
    // Refused by a row that is not there: this very claim is in another one.
    if (!row && attempt > 0) return { outcome: 'taken' };
    const dead = await deadEntries(ledger, row, now);
    const next = withEntry(row, part, entry, now, { dead, own });
    if (!next) return { outcome: 'taken' };
    if (await ledger.writeRow(next)) return { outcome: 'done' };
  }
  return { outcome: 'taken' };
}

/**
 * The entries of later parts that are nobody's any more. Each is as live as its claim, which is asked: one that was secured has its
 * deadline taken off here too, as a crash may have left it; one that has expired is first removed, so that it cannot be secured
 * after we have taken what was its.
 */
export async function deadEntries(
  ledger: LedgerStore,
  row: Row | null,
  now: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  const dead = new Set<string>();
  for (const { id, of } of questionable(row, now)) {
    const claim = await claimWithPart(ledger, (of as { key: string }).key, id);
    if (!claim || (!isLive(claim, now) && (await dropFirst(ledger, claim, now)))) dead.add(id);
    else if (isLive(claim, now)) await ledger.settle(row!.key, id, claim.until);
  }
  return dead;
}

async function claimWithPart(ledger: LedgerStore, key: string, id: string): Promise<Claim | undefined> {
  const row = await ledger.findRow(key);
  const claims = (row?.entries ?? []).flatMap((entry) => claimOf(entry) ?? []);
  return claims.find(({ later }) => later.some((part) => part.id === id));
}
