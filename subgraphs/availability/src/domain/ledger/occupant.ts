import type { Claim } from './claim.ts';
import { isLive } from './claim.ts';
import { bitMillis, type Millis } from '#domain/time/ledgerDay.ts';
import { claimOf, type Entry, type Row } from './row.ts';
import type { Span } from '#domain/time/span.ts';

/** What stands in the way in a row of the ledger. */
export type Occupant = {
  /** Null where all that is known of it is that it is there. */
  readonly claim: Claim | null;
  readonly id: string;
  /** What it takes of the row, its buffers included. Null in a counted one. */
  readonly takes: Span | null;
};

/**
 * What is live in a row, as a claim would find it.
 *
 * @param claimAt of the later part's entry whose first part is in this row
 */
export function occupantsIn(
  row: Row | null,
  claimAt: (key: string, id: string) => Claim | null,
  now: Temporal.Instant,
): Occupant[] {
  return (row?.entries ?? []).flatMap((entry) => {
    const claim = claimOf(entry) ?? ('key' in entry.of ? claimAt(entry.of.key, entry.id) : null);
    // A later part is live when its first is, whatever its own deadline says: that may be behind.
    if (!isLive(entry, now) && !(claim && isLive(claim, now))) return [];
    return [{ claim, id: claim?.id ?? entry.id, takes: takenBy(row!, entry) }];
  });
}

/** The rows of the first parts of what is in a row by a later one. */
export const firstsOf = (row: Row | null): string[] =>
  (row?.entries ?? []).flatMap(({ of }) => ('key' in of ? [of.key] : []));

function takenBy({ time }: Row, { range }: Entry): Span | null {
  if (!time || !range) return null;
  const at = (bit: number): Millis => time.startsAt + bit * bitMillis;
  return { from: at(range.from), until: at(range.to) };
}

export const meets = (a: Span, b: Span): boolean => a.from < b.until && b.from < a.until;
