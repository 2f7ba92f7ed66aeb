import type { Connection } from 'mongoose';
import { toDate } from '@tidbok/kit/clock.ts';
import { dayKey } from './ledgerMapping.ts';
import { ledgerModel, type StoredClaim, type StoredDay } from './ledgerModel.ts';
import { type Bits, moved, noBits, setRange, without } from '#domain/dayBits.ts';
import { bitMillis, type LedgerDay } from '#domain/ledgerDay.ts';

export type BusyStore = ReturnType<typeof busyStore>;

export type ProviderDay = { readonly providerId: string; readonly day: LedgerDay };

/** What live claims have taken, by provider and day. A day that nobody has claimed anything of is not in it. */
export type BusyDays = { of(providerId: string, day: LedgerDay): Bits | undefined };

type BusyRow = Pick<StoredDay, '_id' | 'startsAt' | 'bits' | 'busy'> & {
  claims?: Pick<StoredClaim, 'from' | 'to' | 'until'>[];
};

const bitsAlone = { startsAt: 1, bits: 1, busy: 1 };

/** The ledger as lists and searches read it: bits only, for many days at once. */
export function busyStore(connection: Connection) {
  const days = ledgerModel(connection);

  const find = async (ids: readonly string[], projection: object): Promise<BusyRow[]> =>
    await days.collection
      .find<BusyRow>({ _id: { $in: ids as never[] } }, { batchSize: ids.length + 1, projection })
      .toArray();

  return {
    /**
     * One command, however many days, and one more for those in which a deadline has passed. Claims whose deadline has passed
     * do not count.
     */
    async read(wanted: readonly ProviderDay[], now: Temporal.Instant): Promise<BusyDays> {
      if (wanted.length === 0) return { of: () => undefined };
      const keys = wanted.map(({ providerId, day }) => dayKey(providerId, day.date));
      // Only whether one has passed: to filter the claims there would cost the engine five times the rest.
      const passed = { claims: { $elemMatch: { until: { $lte: toDate(now) } } } };
      const found = await find(keys, { ...bitsAlone, ...passed });
      const rows = new Map(found.map((row) => [row._id, row]));
      const stale = found.filter(({ claims }) => claims !== undefined).map(({ _id }) => _id);
      if (stale.length > 0) {
        const part = { 'claims.from': 1, 'claims.to': 1, 'claims.until': 1 };
        for (const row of await find(stale, { ...bitsAlone, ...part })) rows.set(row._id, row);
      }
      return {
        of: (providerId, day) => {
          const row = rows.get(dayKey(providerId, day.date));
          return row && liveBits(row, day, toDate(now));
        },
      };
    },
  };
}

function liveBits({ busy, bits, claims, startsAt }: BusyRow, day: LedgerDay, now: Date): Bits {
  const shift = (startsAt.getTime() - day.startsAt) / bitMillis;
  const live = claims ? without(busy, expiredBits(claims, bits, now)) : busy;
  return shift === 0 ? live : moved(live, shift);
}

function expiredBits(claims: NonNullable<BusyRow['claims']>, bits: number, now: Date): Bits {
  const expired = noBits(bits);
  for (const { from, to, until } of claims) if (until && until <= now) setRange(expired, from, to);
  return expired;
}
