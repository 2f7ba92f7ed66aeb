import { fromDate, toDate } from '@tidbok/kit/clock.ts';
import type { StoredEntry, StoredPart, StoredRow } from './ledgerModel.ts';
import type { Claim, LaterPart } from '#domain/ledger/claim.ts';
import { type Bits, noBits } from '#domain/time/dayBits.ts';
import { isTimePart, type Part } from '#domain/ledger/part.ts';
import { busyOf, claimOf, type Entry, type Row } from '#domain/ledger/row.ts';

// Between what is stored and what the rules work on.

export const toRow = (stored: StoredRow): Row => ({
  key: stored._id,
  time: timeOf(stored),
  entries: stored.claims.map((entry) => toEntry(entry, stored)),
  rev: stored.rev,
});

export function fromRow({ key, time, entries, rev }: Row): StoredRow {
  const claims = entries.map(fromEntry);
  if (!time) return { _id: key, claims, rev };
  const { startsAt, bits } = time;
  return {
    _id: key,
    startsAt: new Date(startsAt),
    bits,
    busy: storedBits(busyOf(entries, bits)),
    claims,
    rev,
  };
}

/** The bits of a stored row; words that are not there have none. */
export function readBits(busy: StoredRow['busy'], bits: number): Bits {
  const words = noBits(bits);
  for (const [index, word] of Object.entries(busy ?? {})) words[Number(index)] = word;
  return words;
}

const storedBits = (bits: Bits): Record<string, number> =>
  Object.fromEntries([...bits.entries()].filter(([, word]) => word !== 0));

const timeOf = ({ startsAt, bits }: Pick<StoredRow, 'startsAt' | 'bits'>): Row['time'] =>
  startsAt && bits !== undefined ? { startsAt: startsAt.getTime(), bits } : null;

const toEntry = (stored: StoredEntry, row: Pick<StoredRow, '_id' | 'startsAt' | 'bits'>): Entry => ({
  id: stored.id,
  range: stored.from === undefined ? null : { from: stored.from, to: stored.to! },
  until: stored.until ? fromDate(stored.until) : null,
  over: stored.over ?? false,
  of: stored.of === undefined ? toClaim(stored, row) : { key: stored.of },
});

export function toClaim(stored: StoredEntry, row: Pick<StoredRow, '_id' | 'startsAt' | 'bits'>): Claim {
  const { id, until, later, holder, bookingId, terms, token, rules, override, from, to, most } = stored;
  const { startsAt, bits } = row;
  return {
    id,
    kind: stored.kind!,
    first: toPart({
      key: row._id,
      ...(from !== undefined && { startsAt: startsAt!, bits: bits!, from, to: to! }),
      ...(most !== undefined && { most }),
    }),
    later: (later ?? []).map((part): LaterPart => ({ ...toPart(part), id: part.id })),
    slot: {
      providerId: stored.providerId!,
      clinicId: stored.clinicId!,
      treatmentId: stored.treatmentId!,
      start: fromDate(stored.start!),
      end: fromDate(stored.end!),
      timeZone: stored.timeZone!,
    },
    until: until ? fromDate(until) : null,
    holder: holder ?? null,
    bookingId: bookingId ?? null,
    terms: terms ?? null,
    token: token!,
    rules: rules!,
    override: override ?? null,
    ...(stored.choice && { choice: stored.choice }),
    ...(stored.told && { told: stored.told }),
  };
}

const toPart = ({ key, startsAt, bits, from, to, most }: Omit<StoredPart, 'id'>): Part =>
  most === undefined
    ? { key, startsAt: startsAt!.getTime(), bits: bits!, from: from!, to: to! }
    : { key, most };

const fromPart = (part: LaterPart): StoredPart =>
  isTimePart(part)
    ? {
        id: part.id,
        key: part.key,
        startsAt: new Date(part.startsAt),
        bits: part.bits,
        from: part.from,
        to: part.to,
      }
    : { id: part.id, key: part.key, most: part.most };

// What is not there is left out rather than null: two of the indexes are sparse, and a day has many claims.
export function fromEntry(entry: Entry): StoredEntry {
  const { id, range, until, over, of } = entry;
  const claim = claimOf(entry);
  return {
    id,
    ...range,
    ...(until && { until: toDate(until) }),
    ...(over && { over }),
    ...(claim ? fromClaim(claim) : { of: (of as { key: string }).key }),
  };
}

function fromClaim({ kind, first, later, slot, ...claim }: Claim): Omit<StoredEntry, 'id'> {
  const { providerId, clinicId, treatmentId, start, end, timeZone } = slot;
  const { holder, bookingId, terms, token, rules, override, choice, told } = claim;
  return {
    kind,
    ...(!isTimePart(first) && { most: first.most }),
    ...(later.length > 0 && { later: later.map(fromPart) }),
    providerId,
    clinicId,
    treatmentId,
    start: toDate(start),
    end: toDate(end),
    timeZone,
    ...(holder !== null && { holder }),
    ...(bookingId !== null && { bookingId }),
    ...(terms && { terms }),
    token,
    rules,
    ...(override && { override }),
    ...(choice && { choice }),
    ...(told && { told }),
  };
}
