import mongoose, { type Collection, type mongo } from 'mongoose';
import { gather } from './gather.ts';

/** A write as `bulkWrite` of a collection takes it. One of many documents is done, too, when it matched any. */
export type GatheredWrite<Stored> =
  | { insertOne: { document: Stored } }
  | { updateOne: Update<Stored> }
  | { updateMany: Update<Stored> }
  | { deleteOne: { filter: mongo.Filter<Stored> } };

type Update<Stored> = {
  filter: mongo.Filter<Stored>;
  update: mongo.UpdateFilter<Stored> | Readonly<Record<string, unknown>>[];
  upsert?: boolean;
};

/** `refused`: nothing matched its filter, or a document that it would make is there already. Then it wrote nothing. */
export type WriteOutcome = 'done' | 'refused';

/**
 * Writes of one collection that go to the engine together with all others of the same moment, of whichever collection of the connection,
 * each on its own: one that is refused or fails stops no other, and each caller hears of its own. The order of what is written at the
 * same moment is open.
 *
 * @throws what the engine says of this write; where the command itself fails, then as for any write it may have been done
 * @example
 * const write = gatherWrites<StoredBooking>(model.collection);
 * const outcome = await write({ updateOne: { filter: { _id, revision }, update: { $set: state, $inc: { revision: 1 } } } });
 */
export function gatherWrites<Stored extends mongo.Document>(
  collection: Pick<Collection, 'conn' | 'name'>,
): (write: GatheredWrite<Stored>) => Promise<WriteOutcome> {
  const namespace = `${collection.conn.name}.${collection.name}`;
  const send = writesOf(collection.conn.getClient());
  return (write) => send({ namespace, write: write as GatheredWrite<mongo.Document> });
}

type Sent = { namespace: string; write: GatheredWrite<mongo.Document> };

const gathering = new WeakMap<mongo.MongoClient, (write: Sent) => Promise<WriteOutcome>>();

function writesOf(client: mongo.MongoClient): (write: Sent) => Promise<WriteOutcome> {
  let send = gathering.get(client);
  if (!send) gathering.set(client, (send = gather((writes) => writeTogether(client, writes))));
  return send;
}

async function writeTogether(
  client: mongo.MongoClient,
  writes: readonly Sent[],
): Promise<(WriteOutcome | Error)[]> {
  // The engine's own `bulkWrite` (MongoDB 8.0): that of a collection does not say which of its updates matched.
  const options = { ordered: false, verboseResults: true };
  try {
    const result = await client.bulkWrite(writes.map(modelOf), options);
    return writes.map((_, n) => outcomeOf(result, n));
  } catch (error) {
    // One that cannot even be sent keeps the others from being sent.
    if (writes.length > 1 && isUnsendable(error)) {
      const alone = await Promise.all(writes.map((write) => writeTogether(client, [write]).catch(failed)));
      return alone.flat();
    }
    // Anything but single writes that were refused: whether the others were done is not known.
    if (!(error instanceof mongoose.mongo.MongoClientBulkWriteError)) throw error;
    const { partialResult, writeErrors, writeConcernErrors, cause } = error;
    if (!partialResult || writeConcernErrors.length > 0 || cause) throw error;
    return writes.map((_, n) => {
      const reason = writeErrors.get(n);
      if (!reason) return outcomeOf(partialResult, n);
      return reason.code === duplicateKey ? 'refused' : new mongoose.mongo.MongoServerError(reason);
    });
  }
}

const duplicateKey = 11_000;

// Of what the driver refuses before it sends anything.
const isUnsendable = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoInvalidArgumentError || error instanceof mongoose.mongo.BSON.BSONError;

const failed = (error: unknown): Error[] => [error instanceof Error ? error : new Error(String(error))];

function modelOf({ namespace, write }: Sent): mongo.AnyClientBulkWriteModel<mongo.Document> {
  if ('insertOne' in write) return { name: 'insertOne', namespace, ...write.insertOne };
  if ('updateOne' in write) return { name: 'updateOne', namespace, ...write.updateOne };
  if ('updateMany' in write) return { name: 'updateMany', namespace, ...write.updateMany };
  return { name: 'deleteOne', namespace, ...write.deleteOne };
}

function outcomeOf(result: mongo.ClientBulkWriteResult, n: number): WriteOutcome {
  const updated = result.updateResults?.get(n);
  const done = updated
    ? updated.matchedCount > 0 || updated.didUpsert
    : result.insertResults?.has(n) || (result.deleteResults?.get(n)?.deletedCount ?? 0) > 0;
  return done ? 'done' : 'refused';
}
