import mongoose, { type Collection, type mongo } from 'mongoose';

/**
 * The documents of these ids as they are now, in no order; none where there is none. One command, and one more where an outage has cut it off.
 *
 * A plain command: a cursor of the driver's leaves what it has read behind as garbage that only the full collection finds
 * (`docs/decisions/0030`).
 *
 * @param projection of the fields; all, unless said
 */
export async function readByIds<Stored extends { _id: string }>(
  collection: Pick<Collection, 'conn' | 'name'>,
  ids: readonly string[],
  projection: object = {},
): Promise<Stored[]> {
  if (ids.length === 0) return [];
  const database = collection.conn.getClient().db(collection.conn.name);
  const { cursor } = await askAgain(() =>
    database.command({
      find: collection.name,
      filter: { _id: ids.length === 1 ? ids[0] : { $in: ids } },
      projection,
      // One more than there can be, so that the engine keeps no cursor for what might follow.
      batchSize: ids.length + 1,
    }),
  );
  if (cursor.id === 0) return cursor.firstBatch;
  // It does not fit in one reply, of 16 MB.
  await database.command({ killCursors: collection.name, cursors: [cursor.id] });
  const half = Math.ceil(ids.length / 2);
  const halves = [ids.slice(0, half), ids.slice(half)];
  return (await Promise.all(halves.map((some) => readByIds<Stored>(collection, some, projection)))).flat();
}

/** As the driver does for reads of its own (https://github.com/mongodb/specifications, "Retryable Reads"), but not for plain commands. */
async function askAgain(ask: () => Promise<mongo.Document>): Promise<mongo.Document> {
  try {
    return await ask();
  } catch (error) {
    if (!isPassing(error)) throw error;
    return await ask();
  }
}

/** Host unreachable or not found, network timeout or socket error, shutdown, stepped down or not primary, time limit, no majority yet. */
const passing = new Set([6, 7, 89, 91, 134, 189, 262, 9_001, 10_107, 11_600, 11_602, 13_435, 13_436]);

const isPassing = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoNetworkError ||
  (error instanceof mongoose.mongo.MongoServerError && passing.has(Number(error.code)));
