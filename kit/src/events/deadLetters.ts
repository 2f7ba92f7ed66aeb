import type { Connection } from 'mongoose';
import { type Clock, fromDate, toDate } from '#kit/clock.ts';
import { describeError } from '#kit/telemetry/describeError.ts';
import { fromCloudEvent } from './cloudEvent.ts';
import { type Reaction, reactionsByType, runReaction } from './reaction.ts';

/** An event that a group gave up on. */
export type DeadLetter = {
  /** `<group>:<event id>` */
  id: string;
  /** The CloudEvent as it came. Text, where it was not even JSON. */
  event: unknown;
  error: { name: string; message: string };
  tries: number;
  /** When it was given up on last. */
  at: Temporal.Instant;
};

type Stored = Omit<DeadLetter, 'id' | 'at'> & { _id: string; group: string; at: Date };

export type DeadLetters = ReturnType<typeof deadLetters>;

/**
 * What a consumer group gave up on, in the collection `deadLetters` of the consumer's own database, to be read and replayed by an
 * operator.
 *
 * @example
 * const letters = deadLetters({ connection, group: 'availability', clock });
 * for (const { id } of await letters.list({ limit: 100 })) await letters.replay(id, reactions);
 */
export function deadLetters({
  connection,
  group,
  clock,
}: {
  connection: Connection;
  group: string;
  clock: Clock;
}) {
  const collection = connection.collection<Stored>('deadLetters');
  const letterOf = ({ _id, event, error, tries, at }: Stored): DeadLetter => ({
    id: _id,
    event,
    error,
    tries,
    at: fromDate(at),
  });
  const failure = (error: unknown) => {
    const { name, message } = describeError(error);
    return { error: { name, message }, at: toDate(clock.now()) };
  };

  return {
    /** @param key what tells it from others: the event's id, or its place in the stream where that could not be read */
    async add(key: string, json: string, error: unknown, tries: number): Promise<void> {
      const letter = { group, event: parsed(json), tries, ...failure(error) };
      await collection.replaceOne({ _id: `${group}:${key}` }, letter, { upsert: true });
    },

    count: (): Promise<number> => collection.countDocuments({ group }),

    /** By their ids, which is about the order in which the events were written. `after` is the last id of the page before. */
    async list({ limit, after = '' }: { limit: number; after?: string }): Promise<DeadLetter[]> {
      const found = await collection
        .find({ group, _id: { $gt: after } }, { sort: { _id: 1 }, limit })
        .toArray();
      return found.map(letterOf);
    },

    async find(id: string): Promise<DeadLetter | null> {
      const found = await collection.findOne({ _id: id, group });
      return found && letterOf(found);
    },

    /** Runs the reaction once more, and removes the letter when it succeeds. A failure is kept with the letter. */
    async replay(id: string, reactions: readonly Reaction[]): Promise<'replayed' | 'failed' | 'unknown'> {
      const letter = await collection.findOne({ _id: id, group });
      if (!letter) return 'unknown';
      try {
        const event = fromCloudEvent(JSON.stringify(letter.event));
        const reaction = reactionsByType(reactions).get(event.type);
        // Of no interest any more, so that there is nothing to do.
        if (reaction) await runReaction(group, reaction, event);
      } catch (error) {
        await collection.updateOne({ _id: id }, { $set: failure(error), $inc: { tries: 1 } });
        return 'failed';
      }
      await collection.deleteOne({ _id: id });
      return 'replayed';
    },
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
