import type { Connection } from 'mongoose';
import { type Clock, toDate } from '#kit/clock.ts';
import type { Logger } from '#kit/telemetry/log.ts';
import type { Gap } from './gaps.ts';

type Stored = Gap & { _id: string; group: string; at: Date };

/**
 * The events that a group has missed, in the collection `missedEvents` of the consumer's own database, where they stay until an operator
 * has seen to it that the service has what they told of, and removes them.
 */
export function missedEvents(options: { connection: Connection; group: string; clock: Clock; log: Logger }) {
  const { connection, group, clock, log } = options;
  const collection = connection.collection<Stored>('missedEvents');
  const unsaved: Stored[] = [];

  async function save(): Promise<void> {
    for (let next = unsaved[0]; next; next = unsaved[0]) {
      const { _id, ...missed } = next;
      await collection.replaceOne({ _id }, missed, { upsert: true });
      unsaved.shift();
    }
  }

  return {
    /** Says so, and keeps it; with the next `count`, where it cannot now. */
    async note(found: readonly Gap[]): Promise<void> {
      for (const gap of found) {
        const { stream, from, until } = gap;
        log.error(
          { group, stream, from, until, events: until - from + 1 },
          'events were pruned before this group had them: what they told of is missing here until it is published again',
        );
        unsaved.push({ _id: `${group}:${stream}/${from}`, group, ...gap, at: toDate(clock.now()) });
      }
      await save().catch((error: unknown) =>
        log.warn({ err: error }, 'missed events could not be kept, trying again'),
      );
    },

    /** How many events of each stream were missed. */
    async count(): Promise<Map<string, number>> {
      await save();
      const missed = await collection.find({ group }).toArray();
      const counts = new Map<string, number>();
      for (const { stream, from, until } of missed)
        counts.set(stream, (counts.get(stream) ?? 0) + until - from + 1);
      return counts;
    },
  };
}
