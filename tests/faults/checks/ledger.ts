import type { Violation } from '../history/history.ts';
import type { Entry, Row, State } from '../history/state.ts';
import { ownersOf } from './owners.ts';

/** What must hold within the ledger, whatever bookings there are. */
export function checkLedger({ rows, at }: Pick<State, 'rows' | 'at'>): Violation[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const owners = ownersOf(rows);
  return [
    ...rows.flatMap((row) => [...overlaps(row, owners), ...wrongBits(row)]),
    ...rows.flatMap((row) => strayParts(row, byKey)),
    ...rows.flatMap((row) => overfull(row, owners, at)),
    ...twice(rows),
  ];
}

type Owners = ReadonlyMap<string, Entry>;
type Taking = Entry & { from: number; to: number };

const taking = (row: Row): Taking[] =>
  row.entries.filter((entry): entry is Taking => entry.from !== null && entry.to !== null);

/** Expired ones too: whoever overtakes a claim takes it out in the same write. */
function overlaps(row: Row, owners: Owners): Violation[] {
  const sorted = taking(row).sort((a, b) => a.from - b.from);
  return sorted.flatMap((entry, index) => {
    const next = sorted.slice(index + 1).filter(({ from }) => from < entry.to);
    return next
      .filter((other) => !mayShare(entry, other, owners))
      .map((other) => ({
        rule: entry.over || other.over ? 'a move takes only what is free' : 'no two claims overlap',
        what: `${row.key}: ${told(entry)} and ${told(other)}`,
      }));
  });
}

/**
 * A desk's override may lie over others, and the old and the new time of one booking over each other while it is being moved, or where a
 * move came to nothing. That an entry is marked as sharing its bits is no reason: a move marks its own, and stays marked.
 */
function mayShare(one: Entry, other: Entry, owners: Owners): boolean {
  const [mine, theirs] = [owners.get(one.id), owners.get(other.id)];
  const isOneBooking = mine?.bookingId != null && mine.bookingId === theirs?.bookingId;
  const isMoved = isOneBooking && (mine.until !== null || theirs.until !== null);
  return isMoved || mayLieOver(one, mine) || mayLieOver(other, theirs);
}

/** What a crash left of an override's later part does not say that it was one's. It has a deadline. */
const mayLieOver = (entry: Entry, owner: Entry | undefined): boolean =>
  owner ? owner.isOverride : entry.over && entry.until !== null;

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

/**
 * More than a counted row has places for. Each claim in it says how many there were when it was made. A desk's override takes a place whether
 * there is one or not; a booking that is being moved has one.
 */
function overfull(row: Row, owners: Owners, at: number): Violation[] {
  if (row.time) return [];
  const live = row.entries.flatMap((entry) => {
    const claim = owners.get(entry.id);
    const isLive = claim && !claim.isOverride && (claim.until === null || claim.until > at);
    return isLive ? [{ entry, claim }] : [];
  });
  const takers = new Set(live.map(({ claim }) => claim.bookingId ?? claim.id));
  const places = live.flatMap(({ entry, claim }) =>
    entry.of === null ? (entry.most ?? []) : (claim.later.find(({ id }) => id === entry.id)?.most ?? []),
  );
  const most = Math.max(...places);
  if (takers.size === 0 || takers.size <= most) return [];
  return [{ rule: 'no more claims than places', what: `${row.key}: ${takers.size} in ${most} places` }];
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
