import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import type { Clock } from '#kit/clock.ts';
import type { Logger } from '#kit/telemetry/log.ts';
import { eventLog, type LoggedEvent } from './eventLog.ts';
import { entryId, streamKey } from './eventStream.ts';
import { type FeedFollower, followFeed } from './feedFollower.ts';
import { startLoop } from './wakeableLoop.ts';

export type TailOptions = {
  service: string;
  /** To the service's own database. */
  connection: Connection;
  redis: Redis;
  clock: Clock;
  log: Logger;
  /** How often the log is read while Redis says nothing; a second, unless said. */
  pollMs?: number;
  /** How many events may wait for one reader; 1,000, unless said. */
  queueLimit?: number;
  /** What the stream's name begins with. */
  prefix?: string;
};

export type Tail = {
  /**
   * The events of a feed in the order of the log, each once: those after `afterSeq`, or those from now on. It listens from this
   * call on, not only from the first `next`. It ends when the signal is aborted or the tail stops.
   *
   * @throws ResumeTooOld from `next`, where the log does not reach back to `afterSeq` any more
   * @example for await (const event of tail.follow({ feed: `booking/${id}`, afterSeq, signal })) yield event.data;
   */
  follow(options: {
    feed: string;
    afterSeq?: number;
    signal?: AbortSignal;
  }): AsyncIterableIterator<LoggedEvent>;
  stop(): Promise<void>;
};

const batch = 500;
const blockMs = 1_000;

/**
 * Follows the log of a service for all live readers of a process: one read for each burst of events, however many follow. The log in
 * MongoDB is what is read; the Redis stream is only the bell that says when, so that a lost Redis makes it slower and nothing else.
 *
 * @example const tail = await startTail({ service: 'bookings', connection, redis, clock, log });
 */
export async function startTail(options: TailOptions): Promise<Tail> {
  const { service, connection, redis, log, pollMs = 1_000, queueLimit = 1_000, prefix = 'tidbok' } = options;
  const events = eventLog(connection, options.clock);
  const key = streamKey(prefix, service);
  // Its errors are met where it is read from.
  const blocking = redis.duplicate({ commandTimeout: blockMs + 5_000 }).on('error', () => undefined);
  const followers = new Map<string, Set<FeedFollower>>();
  let head = await events.lastSeq();

  const reading = startLoop({
    pollMs,
    async run() {
      const read = await events.readAfter({ seq: head, limit: batch });
      for (const event of read) {
        head = event.seq;
        for (const feed of event.feeds) followers.get(feed)?.forEach((follower) => follower.offer(event));
      }
      return read.length === batch ? 'more' : 'done';
    },
    onError: (error) => log.warn({ err: error }, 'the event log could not be read, trying again'),
  });

  const listening = startLoop({
    pollMs,
    async run() {
      const before = head;
      const rung = await blocking.xread('COUNT', 1, 'BLOCK', blockMs, 'STREAMS', key, entryId(before));
      if (rung) await reading.idle();
      // A stream that has what the log has not would ring without end.
      return rung && head === before ? 'done' : 'more';
    },
    onError: (error) =>
      log.warn({ err: error }, 'redis does not say when events come, reading the log each second'),
  });

  return {
    follow({ feed, afterSeq, signal }) {
      const others = followers.get(feed) ?? new Set();
      followers.set(feed, others);
      const onAbort = () => follower.end();
      const follower = followFeed({
        log: events,
        feed,
        afterSeq: afterSeq ?? head,
        behind: afterSeq !== undefined,
        queueLimit,
        onEnd() {
          signal?.removeEventListener('abort', onAbort);
          others.delete(follower);
          if (others.size === 0) followers.delete(feed);
        },
      });
      others.add(follower);
      signal?.addEventListener('abort', onAbort, { once: true });
      if (signal?.aborted) follower.end();
      return follower;
    },

    async stop() {
      for (const feed of followers.values()) for (const follower of feed) follower.end();
      const stopped = Promise.all([reading.stop(), listening.stop()]);
      blocking.disconnect();
      await stopped;
    },
  };
}
