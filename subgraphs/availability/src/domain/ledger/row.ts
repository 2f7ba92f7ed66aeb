import { type Bits, bitRange, both, noBits, setRange } from '#domain/time/dayBits.ts';
import { type Claim, isLive, type Over } from './claim.ts';
import { isTimePart, type Part } from './part.ts';
import { bitMillis, type Millis } from '#domain/time/ledgerDay.ts';

/** What stands in a row of the ledger for one claim. */
export type Entry = {
  readonly id: string;
  /** The bits [from, to) of a time row; null in a counted one. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly until: Temporal.Instant | null;
  /** It may share its bits with others. */
  readonly over: boolean;
  /** The claim itself, in the row of its first part; elsewhere the key of that row. */
  readonly of: Claim | { readonly key: string };
};

/** A document of the ledger: a calendar's day, whose bits are taken, or a row of places, which are counted. */
export type Row = {
  readonly key: string;
  /** Null for a counted row. */
  readonly time: { readonly startsAt: Millis; readonly bits: number } | null;
  readonly entries: readonly Entry[];
  /** Grows with every write: a write that was decided on an older state finds that it was. */
  readonly rev: number;
};

export const claimOf = ({ of }: Entry): Claim | null => ('first' in of ? of : null);

/** A claim as it stands in the rows of its parts. The first of them is that of the claim itself. */
export function entriesOf(claim: Claim, over: Over = 'NOTHING'): { part: Part; entry: Entry }[] {
  const { id, first, later, until } = claim;
  const entry = (part: Part, ownId: string, of: Entry['of']): Entry => ({
    id: ownId,
    range: isTimePart(part) ? { from: part.from, to: part.to } : null,
    until,
    // Places of a limit are counted by the rules; time is what others have.
    over: over === 'ALL' || (over === 'RULES' && !isTimePart(part)),
    of,
  });
  return [
    { part: first, entry: entry(first, id, claim) },
    ...later.map((part) => ({ part, entry: entry(part, part.id, { key: first.key }) })),
  ];
}

export type Beside = {
  /** Ids of entries that are known to be nobody's any more. */
  readonly dead: ReadonlySet<string>;
  /** Ids of entries that do not stand in the way: those of the time that is being moved. */
  readonly own: ReadonlySet<string>;
};

/**
 * The row with an entry added and what has expired dropped. Null where the time is taken, or no place is left.
 *
 * @param row as it is; null where nobody has claimed anything in it yet
 */
export function withEntry(
  row: Row | null,
  part: Part,
  entry: Entry,
  now: Temporal.Instant,
  { dead, own }: Beside,
): Row | null {
  const kept = (row?.entries ?? [])
    .filter((other) => other.id !== entry.id && !isOver(other, now, dead))
    .map((other) => movedTo(other, row, part));
  const others = kept.filter(({ id }) => !own.has(id));
  if (!entry.over && !hasRoom(others, part)) return null;
  const shares = kept.length > others.length && !hasRoom(kept, part);
  return {
    key: part.key,
    time: isTimePart(part) ? { startsAt: part.startsAt, bits: part.bits } : null,
    entries: [...kept, shares ? { ...entry, over: true } : entry],
    rev: (row?.rev ?? 0) + 1,
  };
}

/** The row without these entries. */
export const withoutEntries = (row: Row, ids: ReadonlySet<string>): Row => ({
  ...row,
  entries: row.entries.filter(({ id }) => !ids.has(id)),
  rev: row.rev + 1,
});

/** A claim's own deadline decides; of another part's entry, only whoever has asked its first part knows. */
export const isOver = (entry: Entry, now: Temporal.Instant, dead: ReadonlySet<string>): boolean =>
  claimOf(entry) ? !isLive(entry, now) : dead.has(entry.id);

/** Entries of later parts whose deadline has passed: their first parts must be asked. */
export const questionable = (row: Row | null, now: Temporal.Instant): Entry[] =>
  (row?.entries ?? []).filter((entry) => !claimOf(entry) && !isLive(entry, now));

export function busyOf(entries: readonly Pick<Entry, 'range'>[], bits: number): Bits {
  const busy = noBits(bits);
  for (const { range } of entries) if (range) setRange(busy, range.from, range.to);
  return busy;
}

function hasRoom(others: readonly Entry[], part: Part): boolean {
  if (!isTimePart(part)) return others.length < part.most;
  const wanted = bitRange(part.bits, part.from, part.to);
  return both(wanted, busyOf(others, part.bits)).every((word) => word === 0);
}

/** The zone's own rules may have changed since the row was written: then its day begins at another moment. */
function movedTo(entry: Entry, row: Row | null, part: Part): Entry {
  if (!row?.time || !isTimePart(part) || !entry.range) return entry;
  const shift = (row.time.startsAt - part.startsAt) / bitMillis;
  if (shift === 0) return entry;
  const { from, to } = entry.range;
  return { ...entry, range: { from: Math.max(from + shift, 0), to: Math.min(to + shift, part.bits) } };
}
