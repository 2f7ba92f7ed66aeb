import type { Collection } from 'mongoose';
import { gather } from './gather.ts';
import { readByIds } from './readByIds.ts';

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
  return gather(async (ids) => {
    const found = await readByIds<Stored>(collection, [...new Set(ids)], options.projection);
    const byId = new Map(found.map((each) => [each._id, each]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
