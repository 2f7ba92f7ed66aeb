import { type Claim, isLive, type Over } from './claim.ts';
import {
  claimOf,
  entriesOf,
  type Entry,
  isOver,
  questionable,
  type Row,
  withEntry,
  withoutEntries,
} from './row.ts';

/** A ledger in memory, which decides each write by the row alone: the slow way of the real one. For tests. */
export function rowsForTests() {
  const rows = new Map<string, Row>();
  const change = (key: string, to: (row: Row) => Row): void => {
    const row = rows.get(key);
    if (row) rows.set(key, to(row));
  };

  const firstOf = ({ id, of }: Entry): Entry | undefined =>
    rows
      .get((of as { key: string }).key)
      ?.entries.find((one) => claimOf(one)?.later.some((later) => later.id === id));

  /** The later parts whose first parts, being asked, are over. */
  const deadIn = (key: string, now: Temporal.Instant): Entry[] =>
    questionable(rows.get(key) ?? null, now).filter((entry) => {
      const first = firstOf(entry);
      return !first || !isLive(first, now);
    });

  const release = ({ id, first, later }: Claim): void => {
    const ids = new Set([id, ...later.map((part) => part.id)]);
    for (const { key } of [first, ...later]) change(key, (row) => withoutEntries(row, ids));
  };

  return {
    entries: (): Entry[] => [...rows.values()].flatMap((row) => row.entries),
    find: (key: string): Row | null => rows.get(key) ?? null,
    keys: (): string[] => [...rows.keys()],
    release,
    /** Takes all of it or nothing. */
    claim(claim: Claim, over: Over, own: ReadonlySet<string>, now: Temporal.Instant): boolean {
      for (const { part, entry } of entriesOf(claim, over)) {
        const dead = deadIn(part.key, now);
        // What is taken from a claim may not be secured with it later on.
        for (const first of dead.flatMap((one) => firstOf(one) ?? []))
          change(claimOf(first)!.first.key, (row) => withoutEntries(row, new Set([first.id])));
        const beside = { own, dead: new Set(dead.map(({ id }) => id)) };
        const next = withEntry(rows.get(part.key) ?? null, part, entry, now, beside);
        if (!next) {
          release(claim);
          return false;
        }
        rows.set(part.key, next);
      }
      return true;
    },
    /** False where the claim is gone. Unless it is `settled`, whoever secures it crashes before the other parts have heard of it. */
    secure(claim: Claim, settled: boolean): boolean {
      const isThere = rows.get(claim.first.key)?.entries.some(({ id }) => id === claim.id) ?? false;
      if (!isThere) return false;
      const secured = (entry: Entry): Entry => {
        if (entry.id === claim.id) return { ...entry, until: null, of: { ...claim, until: null } };
        const isLater = settled && claim.later.some(({ id }) => id === entry.id);
        return isLater ? { ...entry, until: null } : entry;
      };
      for (const { key } of [claim.first, ...claim.later])
        change(key, (row) => ({ ...row, entries: row.entries.map(secured), rev: row.rev + 1 }));
      return true;
    },
    /** What somebody who comes to this row finds in it. */
    liveIn(key: string, now: Temporal.Instant): Entry[] {
      const dead = new Set(deadIn(key, now).map(({ id }) => id));
      return (rows.get(key)?.entries ?? []).filter((entry) => !isOver(entry, now, dead));
    },
  };
}
