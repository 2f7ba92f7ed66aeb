import type { mongo } from 'mongoose';
import { gather } from '@tidbok/kit/gather.ts';
import type { StoredEntry, StoredRow } from './ledgerModel.ts';

/** The rows with an entry of this id, or of this holder: all that are asked for at the same moment in one command. */
export const rowsOfClaims = (
  rows: mongo.Collection<StoredRow>,
  field: 'id' | 'holder',
): ((value: string) => Promise<{ row: StoredRow; entry: StoredEntry }[]>) =>
  gather(async (values) => {
    const wanted = [...new Set(values)];
    const found = await rows.find({ [`claims.${field}`]: { $in: wanted } }).toArray();
    const entries = found.flatMap((row) => row.claims.map((entry) => ({ row, entry })));
    const byValue = Map.groupBy(entries, ({ entry }) => entry[field]);
    return values.map((value) => byValue.get(value) ?? []);
  });
