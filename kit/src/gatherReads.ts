import type { Collection, mongo } from 'mongoose';
import { gather } from './gather.ts';

/**
 * Reads by id that go to the engine together with all others of the same moment. Nothing is kept from one moment to the next: what is
 * given was read after it was asked for.
 *
 * @param options.projection of the fields; all, unless said
 * @example
 * const bookingOf = gatherReads<StoredBooking>(model.collection, { projection: { outbox: 0 } });
 * const booking = await bookingOf(id);
 */
export function gatherReads<Stored extends { _id: string }>(
  collection: Pick<Collection, 'conn' | 'name'>,
  options: {
    projection?: Readonly<Partial<Record<keyof Stored & string, 0 | 1>>> | Readonly<Record<string, 1>>;
  } = {},
): (id: string) => Promise<Stored | null> {
  const documents = collection.conn.getClient().db(collection.conn.name).collection(collection.name);
  return gather(async (ids) => {
    const wanted = [...new Set(ids)];
    const filter = { _id: wanted.length === 1 ? wanted[0] : { $in: wanted } } as mongo.Filter<mongo.Document>;
    // One more than there can be, so that the engine need not be asked whether there is more.
    const found = await documents.find(filter, { ...options, batchSize: wanted.length + 1 }).toArray();
    const byId = new Map(found.map((each) => [each._id as unknown as string, each as unknown as Stored]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
