import type { Connection } from 'mongoose';
import { toDate } from '@tidbok/kit/clock.ts';
import { gather } from '@tidbok/kit/gather.ts';
import { readByIds } from '@tidbok/kit/readByIds.ts';
import { readBits } from './ledgerMapping.ts';
import { ledgerModel, type StoredEntry, type StoredRow } from './ledgerModel.ts';
import { type Bits, moved, noBits, setRange } from '#domain/time/dayBits.ts';
import { bitMillis, type LedgerDay } from '#domain/time/ledgerDay.ts';
import { dayKey } from '#domain/ledger/part.ts';

export type BusyStore = ReturnType<typeof busyStore>;

export type CalendarDay = { readonly calendarId: string; readonly day: LedgerDay };

/** What live claims have taken. */
export type Busy = {
  /** Undefined of a day that nobody has claimed anything of. */
  of(calendarId: string, day: LedgerDay): Bits | undefined;
  /** How many places of a counted row are taken. */
  count(key: string): number;
};

type BusyRow = Pick<StoredRow, '_id' | 'startsAt' | 'bits' | 'busy'> & { claims?: BusyEntry[] };
type BusyEntry = Pick<StoredEntry, 'id' | 'from' | 'to' | 'until' | 'of'>;

const bitsAlone = { startsAt: 1, bits: 1, busy: 1 };
const entries = { 'claims.id': 1, 'claims.from': 1, 'claims.to': 1, 'claims.until': 1, 'claims.of': 1 };

/** The rows of a provider's month, or of a team's week, are one command. */
const atOnce = 160;

/** The ledger as lists and searches read it: bits only, for many days at once. */
export function busyStore(connection: Connection) {
  const rows = ledgerModel(connection);

  /** So that of many the first are read here while the engine looks for the others. */
  const find = async <Found extends { _id: string }>(
    ids: readonly string[],
    projection: object,
  ): Promise<Found[]> => {
    const pages = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, page) =>
      ids.slice(page * atOnce, (page + 1) * atOnce),
    );
    const found = await Promise.all(pages.map((page) => readByIds<Found>(rows.collection, page, projection)));
    return found.flat();
  };

  /** The ids of later parts whose first part is live, of those that are asked of. */
  async function liveElsewhere(stale: readonly BusyRow[], now: Date): Promise<ReadonlySet<string>> {
    const keys = new Set(
      stale.flatMap(({ claims }) => (claims ?? []).flatMap((one) => (isOver(one, now) && one.of) || [])),
    );
    const firsts = await find<Pick<StoredRow, '_id'> & { claims: StoredEntry[] }>([...keys], {
      'claims.until': 1,
      'claims.later.id': 1,
    });
    const live = firsts.flatMap(({ claims }) => claims.filter((claim) => !isOver(claim, now)));
    return new Set(live.flatMap(({ later }) => (later ?? []).map(({ id }) => id)));
  }

  const store = {
    /**
     * One command, however many days, one more for those in which a deadline has passed, and a third for those that lie in the parts
     * of other claims. What is over does not count.
     */
    async read(
      { days, counted = [] }: { days: readonly CalendarDay[]; counted?: readonly string[] },
      at: Temporal.Instant,
    ): Promise<Busy> {
      const now = toDate(at);
      const keys = [...new Set(days.map(({ calendarId, day }) => dayKey(calendarId, day.date)))];
      // Only whether one has passed: to filter the claims there would cost the engine five times the rest.
      const passed = { claims: { $elemMatch: { until: { $lte: now } } } };
      const [found, places] = await Promise.all([
        find<BusyRow>(keys, { ...bitsAlone, ...passed }),
        find<BusyRow>(counted, entries),
      ]);
      const rowsByKey = new Map(found.map((row) => [row._id, row]));
      const stale = await find<BusyRow>(
        found.filter(({ claims }) => claims !== undefined).map(({ _id }) => _id),
        { ...bitsAlone, ...entries },
      );
      const live = await liveElsewhere([...stale, ...places], now);
      const counts = (one: BusyEntry): boolean => !isOver(one, now) || live.has(one.id);
      for (const row of stale) rowsByKey.set(row._id, { ...row, claims: row.claims!.filter(counts) });
      const placesTaken = new Map(places.map(({ _id, claims }) => [_id, claims!.filter(counts).length]));
      return {
        of: (calendarId, day) => {
          const row = rowsByKey.get(dayKey(calendarId, day.date));
          return row && bitsOf(row, day);
        },
        count: (key) => placesTaken.get(key) ?? 0,
      };
    },
  };

  const countTogether = gather(async (asked: readonly { key: string; at: Temporal.Instant }[]) => {
    const busy = await store.read({ days: [], counted: asked.map(({ key }) => key) }, asked[0]!.at);
    return asked.map(({ key }) => busy.count(key));
  });

  return {
    ...store,

    /** How many places of a counted row are taken. Asked together with those of the same moment. */
    countOf: (key: string, at: Temporal.Instant): Promise<number> => countTogether({ key, at }),
  };
}

const isOver = ({ until }: Pick<StoredEntry, 'until'>, now: Date): boolean =>
  until !== undefined && until <= now;

/** Where the claims were read, they are those that count; else all bits do. */
function bitsOf({ busy, bits, claims, startsAt }: BusyRow, day: LedgerDay): Bits {
  const taken = claims ? union(claims, bits!) : readBits(busy, bits!);
  const shift = (startsAt!.getTime() - day.startsAt) / bitMillis;
  return shift === 0 ? taken : moved(taken, shift);
}

function union(claims: readonly BusyEntry[], bits: number): Bits {
  const words = noBits(bits);
  for (const { from, to } of claims) if (from !== undefined) setRange(words, from, to!);
  return words;
}
