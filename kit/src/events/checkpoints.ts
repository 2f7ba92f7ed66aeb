import type { Connection } from 'mongoose';
import { isDuplicate } from '#kit/mongo.ts';

export type Checkpoints = ReturnType<typeof checkpoints>;

/**
 * How far a group is in each stream, in the consumer's own database: all events up to this number are settled. It never goes back.
 * Redis knows more, but only for as long as it lives.
 */
export function checkpoints(connection: Connection, group: string) {
  const collection = connection.collection<{ _id: string; seq: number }>('checkpoints');
  const idOf = (stream: string) => `${stream}/${group}`;

  return {
    /** 0 where nothing was saved yet: the group begins with the oldest event that is kept. */
    async load(stream: string): Promise<number> {
      return (await collection.findOne({ _id: idOf(stream) }))?.seq ?? 0;
    },

    async save(stream: string, seq: number): Promise<void> {
      try {
        await collection.updateOne({ _id: idOf(stream) }, { $max: { seq } }, { upsert: true });
      } catch (error) {
        // Another process of the group made it at the same moment. The next save finds it.
        if (!isDuplicate(error)) throw error;
      }
    },
  };
}
