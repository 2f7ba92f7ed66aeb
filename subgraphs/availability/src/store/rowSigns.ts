import type { Connection, mongo } from 'mongoose';
import { toDate } from '@tidbok/kit/clock.ts';
import { ledgerModel, type StoredRow } from './ledgerModel.ts';
import { resourceModel, type StoredResource } from './resourceModel.ts';

export type RowSigns = ReturnType<typeof rowSigns>;

/** By key, what a row of the ledger, or a provider, is recognised by: another sign, and something may have changed. */
export type Signs = ReadonlyMap<string, string>;

/** Whether what was read is still as it was, without reading it again. */
export function rowSigns(connection: Connection) {
  const rows = ledgerModel(connection).collection as unknown as mongo.Collection<StoredRow>;
  const resources = resourceModel(connection).collection as unknown as mongo.Collection<StoredResource>;
  return {
    /** Two commands, however many: what has been written since, and which deadlines have passed. */
    async read(
      { keys, providerIds }: { keys: readonly string[]; providerIds: readonly string[] },
      at: Temporal.Instant,
    ): Promise<Signs> {
      const now = toDate(at);
      const signs = new Map<string, string>();
      const [ofRows, ofResources] = await Promise.all([
        rows
          .find(
            { _id: { $in: [...keys] } },
            { ...inOneBatch(keys), projection: { rev: 1, 'claims.until': 1 } },
          )
          .toArray(),
        resources
          .find({ _id: { $in: [...providerIds] } }, { ...inOneBatch(providerIds), projection: { rev: 1 } })
          .toArray(),
      ]);
      for (const { _id, rev, claims } of ofRows) {
        const passed = claims.filter(({ until }) => until !== undefined && until <= now).length;
        signs.set(_id, `${rev}.${passed}`);
      }
      for (const { _id, rev = 0 } of ofResources) signs.set(_id, String(rev));
      return signs;
    },
  };
}

const inOneBatch = (ids: readonly string[]) => ({ batchSize: ids.length + 1 });
