import type { Model, mongo } from 'mongoose';
import type { OutboxEntry } from './outbox.ts';

type Producer = { _id: string; version: number; outbox: OutboxEntry[] };

const batch = 500;

/**
 * Puts the event of its present state into the outbox of every document of a collection once more, for a consumer that has missed what the
 * log no longer has. The service's relay sends them. It may run beside the service, and be repeated.
 *
 * @param eventOf of a document, without its outbox: the event, at the document's version, so that a consumer that has that is not disturbed
 * @param onBatch told how many documents are done
 */
export async function republish<Stored extends object>(
  model: Model<Stored>,
  eventOf: (stored: Stored) => OutboxEntry,
  onBatch: (name: string, count: number) => void,
): Promise<void> {
  const documents = model.collection as unknown as mongo.Collection<Producer>;
  let last = '';
  let count = 0;
  for (;;) {
    const stored = await documents
      .find(
        { _id: { $gt: last } },
        { projection: { outbox: 0 }, sort: { _id: 1 }, limit: batch, batchSize: batch },
      )
      .toArray();
    if (stored.length === 0) return;
    await documents.bulkWrite(
      stored.map((each) => ({
        updateOne: {
          // One that changes at this moment sends its newer state itself.
          filter: { _id: each._id, version: each.version },
          update: { $push: { outbox: eventOf(each as object as Stored) } },
        },
      })),
      { ordered: false },
    );
    last = stored.at(-1)?._id ?? last;
    onBatch(model.collection.name, (count += stored.length));
  }
}
