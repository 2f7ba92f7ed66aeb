import type { Violation } from '../history/history.ts';
import type { Entry, Row, State } from '../history/state.ts';

/** What must hold within the ledger, whatever bookings there are. */
export function checkLedger({ rows, at }: Pick<State, 'rows' | 'at'>): Violation[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return [
    ...rows.flatMap((row) => [...overlaps(row), ...wrongBits(row)]),
    ...rows.flatMap((row) => strayParts(row, byKey)),
    ...rows.flatMap((row) => overfull(row, byKey, at)),
    ...twice(rows),
  ];
}

type Taking = Entry & { from: number; to: number };

const taking = (row: Row): Taking[] =>
  row.entries.filter((entry): entry is Taking => entry.from !== null && entry.to !== null);

/** Expired ones too: whoever overtakes a claim takes it out in the same write. */
function overlaps(row: Row): Violation[] {
  const sorted = taking(row)
    .filter(({ over }) => !over)
    .sort((a, b) => a.from - b.from);
  return sorted.flatMap((entry, index) => {
    const next = sorted.slice(index + 1).filter(({ from }) => from < entry.to);
    return next.map((other) => ({
      rule: 'no two claims overlap',
      what: `${row.key}: ${told(entry)} and ${told(other)}`,
    }));
  });
}

const told = ({ id, from, to, until }: Taking): string =>
  `${id} [${from}, ${to})${until === null ? '' : ' until ' + iso(until)}`;

const iso = (moment: number): string => Temporal.Instant.fromEpochMilliseconds(moment).toString();

function wrongBits(row: Row): Violation[] {
  if (!row.time) return [];
  const { bits, busy } = row.time;
  const wanted = new Set<number>();
  for (const { from, to } of taking(row)) for (let bit = from; bit < to; bit += 1) wanted.add(bit);
  const has = new Set(busy);
  const missing = [...wanted].filter((bit) => !has.has(bit));
  const idle = busy.filter((bit) => !wanted.has(bit));
  const outside = taking(row).filter(({ from, to }) => from < 0 || to > bits || from >= to);
  return [
    ...(missing.length > 0 ? [wrong(row, `claimed and not busy: bits ${missing.join(' ')}`)] : []),
    ...(idle.length > 0 ? [wrong(row, `busy and nobody's: bits ${idle.join(' ')}`)] : []),
    ...outside.map((entry) => wrong(row, `outside of the day: ${told(entry)}`)),
  ];
}

const wrong = ({ key }: Row, what: string): Violation => ({
  rule: 'busy bits are the union of the claims',
  what: `${key}: ${what}`,
});

/** A later part without its claim may be there until its deadline: a crash leaves it, and whoever comes upon it removes it. */
function strayParts(row: Row, byKey: ReadonlyMap<string, Row>): Violation[] {
  return row.entries.flatMap((entry) => {
    const found: Violation[] = [];
    const rule = 'a later part is there as long as its claim is';
    if (entry.of !== null && entry.until === null && !claimOf(entry, byKey))
      found.push({
        rule,
        what: `${row.key}: ${entry.id} is kept for ever, and its claim is not in ${entry.of}`,
      });
    if (entry.of === null && entry.until === null) {
      for (const { id, key } of entry.later) {
        const there = byKey.get(key)?.entries.some((part) => part.id === id && part.of === row.key);
        if (!there)
          found.push({ rule, what: `${row.key}: ${entry.id} is secured and has nothing in ${key}` });
      }
    }
    return found;
  });
}

const claimOf = ({ id, of }: Entry, byKey: ReadonlyMap<string, Row>): Entry | undefined =>
  byKey.get(of ?? '')?.entries.find(({ later }) => later.some((part) => part.id === id));

/** More than a counted row has places for. Each claim in it says how many there were when it was made. */
function overfull(row: Row, byKey: ReadonlyMap<string, Row>, at: number): Violation[] {
  if (row.time) return [];
  const live = row.entries.filter((entry) => {
    const claim = entry.of === null ? entry : claimOf(entry, byKey);
    return claim !== undefined && !entry.over && (claim.until === null || claim.until > at);
  });
  const places = live.flatMap((entry) =>
    entry.of === null
      ? (entry.most ?? [])
      : (claimOf(entry, byKey)?.later.find(({ id }) => id === entry.id)?.most ?? []),
  );
  const most = Math.max(...places);
  if (live.length === 0 || live.length <= most) return [];
  return [{ rule: 'no more claims than places', what: `${row.key}: ${live.length} in ${most} places` }];
}

function twice(rows: readonly Row[]): Violation[] {
  const keys = Map.groupBy(
    rows.flatMap(({ key, entries }) => entries.map(({ id }) => ({ id, key }))),
    ({ id }) => id,
  );
  return [...keys]
    .filter(([, places]) => places.length > 1)
    .map(([id, places]) => ({
      rule: 'a claim is in one place',
      what: `${id} is in ${places.map(({ key }) => key).join(' and ')}`,
    }));
}
