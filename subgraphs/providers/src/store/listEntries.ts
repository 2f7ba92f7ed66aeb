import type { Model, QueryFilter } from 'mongoose';
import { wordsOf } from '#domain/words.ts';
import { pointOf, type StoredEntry } from './storedEntry.ts';

export type Near = { place: { latitude: number; longitude: number }; radiusKm: number };

/** A stretch of a list: by name, or nearest first. `after` is the sort key and id of the entry before it. */
export type Stretch = { size: number } & (
  | { near: null; after: readonly [nameKey: string, id: string] | null }
  | { near: Near; after: readonly [metres: number, id: string] | null }
);

export type Found<Entry> = { entry: Entry; metres: number | null };

type Reader<Stored, Entry> = { read(stored: Stored): Entry };

/** The entries of a stretch that pass a filter, and one more than its size where there is one. */
export async function listEntries<Stored extends StoredEntry, Entry>(
  model: Model<Stored>,
  kind: Reader<Stored, Entry>,
  options: { filter: object; stretch: Stretch; placeField?: string },
): Promise<Found<Entry>[]> {
  const { filter, stretch, placeField = 'place' } = options;
  const found = stretch.near
    ? await nearest(model, filter, { ...stretch, placeField })
    : await byName(model, filter, stretch);
  return found.map((stored) => ({ entry: kind.read(stored), metres: stored.metres ?? null }));
}

type Measured<Stored> = Stored & { metres?: number };

async function byName<Stored extends StoredEntry>(
  model: Model<Stored>,
  filter: object,
  { after, size }: Stretch & { near: null },
): Promise<Measured<Stored>[]> {
  return await (model as unknown as Model<StoredEntry>)
    .find({ $and: [filter, beyondName(after)] })
    .sort({ nameKey: 1, _id: 1 })
    .limit(size + 1)
    .select('-outbox')
    .lean<Stored[]>();
}

export function beyondName(after: readonly [nameKey: string, id: string] | null): QueryFilter<StoredEntry> {
  if (!after) return {};
  const [nameKey, id] = after;
  return { $or: [{ nameKey: { $gt: nameKey } }, { nameKey, _id: { $gt: id } }] };
}

// The engine's own rounding between degrees and metres: a cursor's entry must not fall out of the reading that begins at it.
const slackMetres = 0.1;

/** Nearest first, and by id where they are equally far: a house of many practices. */
async function nearest<Stored extends StoredEntry>(
  model: Model<Stored>,
  filter: object,
  { near, after, size, placeField }: Stretch & { near: Near; placeField: string },
): Promise<Measured<Stored>[]> {
  const isBeyond = ({ metres, _id }: { metres: number; _id: string }) =>
    !after || metres > after[0] || (metres === after[0] && _id > after[1]);
  // The engine orders by distance alone. The last distance of a reading may go on beyond it, so it is left out, and more is read
  // where that makes the page short.
  for (let take = size + 32; ; take *= 4) {
    const rows = await model.aggregate<Stored & { metres: number }>([
      {
        $geoNear: {
          near: pointOf(near.place),
          key: placeField,
          distanceField: 'metres',
          minDistance: Math.max(0, (after?.[0] ?? 0) - slackMetres),
          maxDistance: near.radiusKm * 1000,
          query: filter,
        },
      },
      { $limit: take },
      { $project: { outbox: 0 } },
    ]);
    const isWhole = rows.length < take;
    const last = rows.at(-1)?.metres ?? 0;
    const sure = (isWhole ? rows : rows.filter(({ metres }) => metres < last)).filter(isBeyond);
    if (isWhole || sure.length > size) {
      return sure.sort((a, b) => a.metres - b.metres || (a._id < b._id ? -1 : 1)).slice(0, size + 1);
    }
  }
}

/** Of entries whose name has words that begin with each of the text's words. */
export const byWords = (text: string | undefined): object[] =>
  // A word is letters and digits: nothing in it means something to a regular expression.
  text === undefined ? [] : wordsOf(text).map((word) => ({ words: { $regex: `^${word}` } }));
