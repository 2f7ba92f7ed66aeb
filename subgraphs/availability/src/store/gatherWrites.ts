import DataLoader from 'dataloader';
import { type Model, mongo } from 'mongoose';

export type GatheredWrite = mongo.AnyBulkWriteOperation;

/**
 * Sends the writes that are asked for at the same time as one command. To the engine a command of its own costs five times the
 * write in it, and an import brings tens of thousands. Each caller hears of its own write: it fails alone.
 */
export function gatherWrites<Stored>(model: Model<Stored>): (write: GatheredWrite) => Promise<void> {
  const writes = new DataLoader<GatheredWrite, null>(
    async (gathered) => {
      const failures = await failuresOf(model, gathered);
      return gathered.map((_, index) => failures.get(index) ?? null);
    },
    { cache: false, maxBatchSize: 500, batchScheduleFn: (send) => setImmediate(send) },
  );
  return async (write) => void (await writes.load(write));
}

async function failuresOf<Stored>(
  model: Model<Stored>,
  writes: readonly GatheredWrite[],
): Promise<ReadonlyMap<number, Error>> {
  try {
    await model.collection.bulkWrite([...writes] as never, { ordered: false });
    return new Map();
  } catch (error) {
    // Anything but single writes that were refused: whether the others were done is not known.
    if (!(error instanceof mongo.MongoBulkWriteError) || error.result.getWriteConcernError()) throw error;
    const refused = [error.writeErrors].flat();
    return new Map(
      refused.map(({ index, code, errmsg }) => [
        index,
        new mongo.MongoServerError({ message: errmsg ?? 'refused', code }),
      ]),
    );
  }
}
