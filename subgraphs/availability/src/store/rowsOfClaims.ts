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

/** The rows with a booking's claims, whose ids begin with its id: all that are asked for at the same moment in one command. */
export const rowsOfBookings = (
  rows: mongo.Collection<StoredRow>,
): ((bookingId: string) => Promise<{ row: StoredRow; entry: StoredEntry }[]>) =>
  gather(async (bookingIds) => {
    const wanted = [...new Set(bookingIds)].map((id) => new RegExp(`^${RegExp.escape(id)}:`));
    const found = await rows.find({ 'claims.id': { $in: wanted } }).toArray();
    const entries = found.flatMap((row) => row.claims.map((entry) => ({ row, entry })));
    return bookingIds.map((id) =>
      entries.filter(({ entry }) => entry.of === undefined && entry.id.startsWith(`${id}:`)),
    );
  });
