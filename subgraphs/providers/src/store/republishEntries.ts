import type { Connection, Model } from 'mongoose';
import { clinicKind, clinicModel } from './clinicModel.ts';
import { type EntryKind, writing } from './entryStore.ts';
import { providerKind, providerModel } from './providerModel.ts';
import type { StoredEntry } from './storedEntry.ts';
import { treatmentKind, treatmentModel } from './treatmentModel.ts';

const batch = 500;

/**
 * Puts the event of its present state into the outbox of every entry: first what others refer to. The service's relay sends them.
 *
 * @param onBatch told how many of a kind are done
 */
export async function republishEntries(
  connection: Connection,
  at: Temporal.Instant,
  onBatch: (kind: string, count: number) => void,
): Promise<void> {
  await republish(clinicModel(connection), clinicKind, at, onBatch);
  await republish(treatmentModel(connection), treatmentKind, at, onBatch);
  await republish(providerModel(connection), providerKind, at, onBatch);
}

async function republish<Content extends { name: string }, Stored extends StoredEntry>(
  model: Model<Stored>,
  kind: EntryKind<Content, Stored>,
  at: Temporal.Instant,
  onBatch: (kind: string, count: number) => void,
): Promise<void> {
  const entries = model as unknown as Model<StoredEntry>;
  let last = '';
  let count = 0;
  for (;;) {
    const stored = await entries
      .find({ _id: { $gt: last } }, { outbox: 0 }, { batchSize: batch + 1 })
      .sort({ _id: 1 })
      .limit(batch)
      .lean<Stored[]>();
    if (stored.length === 0) return;
    await entries.collection.bulkWrite(
      stored.map((each) => ({
        updateOne: {
          // One that changes at this moment sends its newer state itself.
          filter: { _id: each._id as never, version: each.version },
          update: { $push: { outbox: writing(kind, { ...kind.read(each), updatedAt: at }).event } } as never,
        },
      })),
      { ordered: false },
    );
    last = stored.at(-1)?._id ?? last;
    onBatch(entries.collection.name, (count += stored.length));
  }
}
