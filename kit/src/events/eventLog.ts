import type { Connection } from 'mongoose';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, fromDate, toDate } from '#kit/clock.ts';
import { isDuplicate } from '#kit/mongo.ts';
import type { OutboxEntry } from './outbox.ts';

/** An event with its place in the log of the service that produced it. */
export type LoggedEvent = {
  /** 1 and up, without a gap. */
  seq: number;
  id: string;
  type: string;
  subject: string;
  version: number;
  at: Temporal.Instant;
  data: object;
  traceparent?: string;
  feeds: string[];
};

type Stored = Omit<OutboxEntry, 'id'> & { _id: number; eventId: string; loggedAt: Date };

export type EventLog = ReturnType<typeof eventLog>;

const trustedMs = 2_000;

/**
 * The events of one service in their one order, in the collection `events` of its own database.
 *
 * Each is inserted at exactly the last number plus one, in order. Of two relays that race for a number the unique `_id` lets one
 * through, and the other reads again. So a number is only ever taken when all before it are, and no reader sees a gap that fills later.
 */
export function eventLog(connection: Connection, clock: Clock) {
  const collection = connection.collection<Stored>('events');
  // What a change of primary could still undo must not be published: its number would be given to another event.
  const settled = { readConcern: { level: 'majority' } } as const;

  async function edge(direction: 1 | -1): Promise<number | undefined> {
    const found = await collection.findOne(
      {},
      { ...settled, sort: { _id: direction }, projection: { _id: 1 } },
    );
    return found?._id;
  }

  // The last number that was given here; and the same as long as no other relay is seen to give any, and for a moment only: a number
  // that another gave long ago may be pruned by now, and would not refuse to be given again.
  let given: number | undefined;
  let mine: { seq: number; until: number } | undefined;

  async function newest(): Promise<number> {
    const found = await collection.findOne({}, { sort: { _id: -1 }, projection: { _id: 1 } });
    return found?._id ?? 0;
  }

  async function notYetLogged(entries: readonly OutboxEntry[]): Promise<OutboxEntry[]> {
    const ids = entries.map(({ id }) => id);
    const logged = await collection.distinct('eventId', { eventId: { $in: ids } });
    const known = new Set(logged);
    return entries.filter(({ id }) => !known.has(id));
  }

  return {
    /** Makes the indexes. Nothing may be appended before. */
    async prepare(): Promise<void> {
      await collection.createIndex({ eventId: 1 }, { unique: true });
      await collection.createIndex({ feeds: 1, _id: 1 });
    },

    /**
     * Appends the entries in the order given, those left out that are in the log already. Afterwards all of them are in it. Nearly
     * always all are new and no other relay is at work: it is one command then.
     *
     * @returns those that went in last, one after the other, as they now are in the log
     */
    async append(entries: readonly OutboxEntry[]): Promise<LoggedEvent[]> {
      let waiting = [...entries];
      let last = mine && performance.now() < mine.until ? mine.seq : undefined;
      while (waiting.length > 0) {
        const found = last ?? (await newest());
        const next = found + 1;
        const loggedAt = toDate(clock.now());
        const rows = waiting.map(({ id, ...entry }, n) => ({
          ...entry,
          _id: next + n,
          eventId: id,
          loggedAt,
        }));
        try {
          await collection.insertMany(rows, { ordered: true });
        } catch (error) {
          // Another relay took the number, or this very event is in the log. What came before the refusal is in.
          mine = undefined;
          last = undefined;
          if (!isDuplicate(error)) throw error;
          await sleep(Math.random() * 10);
          waiting = await notYetLogged(waiting);
          continue;
        }
        // Where another gave the number before, the next is asked for again.
        const alone = given === undefined || found === given;
        given = next + rows.length - 1;
        mine = alone ? { seq: given, until: performance.now() + trustedMs } : undefined;
        return rows.map(loggedEvent);
      }
      return [];
    },

    /** The newest number; 0 where nothing was logged yet. */
    async lastSeq(): Promise<number> {
      return (await edge(-1)) ?? 0;
    },

    /** The oldest number that is kept; 1 where nothing was logged yet. */
    async firstSeq(): Promise<number> {
      return (await edge(1)) ?? 1;
    },

    /** The events after a number, in order: of one feed, or all. */
    async readAfter({
      seq,
      feed,
      limit,
    }: {
      seq: number;
      feed?: string;
      limit: number;
    }): Promise<LoggedEvent[]> {
      const filter = { _id: { $gt: seq }, ...(feed !== undefined && { feeds: feed }) };
      const rows = await collection
        .find(filter, { ...settled, sort: { _id: 1 }, limit, batchSize: limit })
        .toArray();
      return rows.map(loggedEvent);
    },

    /** Removes what was logged before `before`, from the beginning on. The newest stays, for the numbers to go on from it. */
    async prune(before: Temporal.Instant): Promise<void> {
      const kept = await collection.findOne(
        { loggedAt: { $gte: toDate(before) } },
        { sort: { _id: 1 }, projection: { _id: 1 } },
      );
      await collection.deleteMany({ _id: { $lt: kept?._id ?? (await edge(-1)) ?? 0 } });
    },
  };
}

const loggedEvent = ({
  _id,
  eventId,
  type,
  subject,
  version,
  at,
  data,
  traceparent,
  feeds,
}: Stored): LoggedEvent => ({
  seq: _id,
  id: eventId,
  type,
  subject,
  version,
  at: fromDate(at),
  data,
  ...(traceparent !== undefined && { traceparent }),
  feeds,
});
