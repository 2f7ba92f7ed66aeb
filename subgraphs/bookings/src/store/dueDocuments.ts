import { fromDate, toDate } from '@tidbok/kit/clock.ts';
import type { mongo } from 'mongoose';
import { never } from './bookingModel.ts';

type DueDocument = { _id: string; wakeAt: Date | null; revision: number; attempts: number };

type Due = { readonly id: string; readonly wakeAt: Temporal.Instant };

/** What a sweeper needs of documents that say when they must be come back to. */
export function dueDocuments<Stored extends DueDocument, Item>(
  collection: mongo.Collection<Stored>,
  toItem: (stored: Stored) => Item,
) {
  const documents = collection as unknown as mongo.Collection<DueDocument>;
  return {
    /**
     * Those that the sweeper is to look at by now, the longest due first; and those that it is to look at only after so long that no right
     * clock said so.
     */
    async due(
      { by, orAfter }: { readonly by: Temporal.Instant; readonly orAfter: Temporal.Instant },
      limit: number,
    ): Promise<Due[]> {
      const filter = {
        $or: [{ wakeAt: { $gt: never, $lte: toDate(by) } }, { wakeAt: { $gt: toDate(orAfter) } }],
      };
      const rows = documents
        .find(filter, { projection: { wakeAt: 1 } })
        .sort({ wakeAt: 1 })
        .limit(limit);
      return (await rows.toArray()).map(({ _id, wakeAt }) => ({ id: _id, wakeAt: fromDate(wakeAt!) }));
    },

    /**
     * Takes one that is due, for this sweeper alone until the time that `until` gives for the number of earlier attempts.
     *
     * @returns null where another took it, or it is no longer due
     */
    async takeDue(due: Due, until: (attempts: number) => Temporal.Instant): Promise<Item | null> {
      const filter = { _id: due.id, wakeAt: toDate(due.wakeAt) };
      const stored = await documents.findOne(filter, { projection: { outbox: 0 } });
      if (!stored) return null;
      const { matchedCount } = await documents.updateOne(
        { ...filter, revision: stored.revision },
        { $set: { wakeAt: toDate(until(stored.attempts)) }, $inc: { attempts: 1 } },
      );
      return matchedCount === 1 ? toItem(stored as Stored) : null;
    },
  };
}
