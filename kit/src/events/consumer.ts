import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '#kit/clock.ts';
import type { Logger } from '#kit/telemetry/log.ts';
import type { Metrics } from '#kit/telemetry/metrics.ts';
import { checkpoints } from './checkpoints.ts';
import { consumerGroup } from './consumerGroup.ts';
import { deadLetters } from './deadLetters.ts';
import { eventStream, seqOf, streamKey } from './eventStream.ts';
import { gaps, gapsOf } from './gaps.ts';
import { atMost } from './inOrder.ts';
import { inbox } from './inbox.ts';
import { missedEvents } from './missedEvents.ts';
import { type Reaction, reactionsByType } from './reaction.ts';
import type { Patience } from './settleEvent.ts';
import { startLoop } from './wakeableLoop.ts';

export type ConsumerOptions = {
  /** Names the consumer group: the service that reacts. All its processes share the work. */
  group: string;
  /** The services whose events it reads. */
  streams: readonly string[];
  reactions: readonly Reaction[];
  /** To the consumer's own database. */
  connection: Connection;
  redis: Redis;
  clock: Clock;
  log: Logger;
  metrics?: Pick<Metrics, 'gauge'>;
  /** How many reactions may run at the same time; 8, unless said. Those to one subject run one after the other. */
  concurrency?: number;
  /** Five tries from 200 ms up, and at most 30 s apart, unless said. */
  patience?: Patience;
  /** After how long without a sign of life another process takes over an event; 10 s, unless said. */
  takeOverMs?: number;
  /** What the streams' names begin with. */
  prefix?: string;
};

export type Consumer = {
  /** Resolves when the groups exist. It waits for Redis, if need be. */
  ready: Promise<void>;
  /** Resolves when all that is in the streams is settled. */
  idle(): Promise<void>;
  /** Lets running reactions end. What waits to be tried again is left for another process. */
  stop(): Promise<void>;
};

const blockMs = 500;
const checkpointMs = 1_000;
const idleCheckMs = 10;
const memberForgottenMs = 3_600_000;
const defaultPatience: Patience = { tries: 5, firstWaitMs: 200, longestWaitMs: 30_000 };

/**
 * Reads the events of other services and runs the reactions to them. An event is settled when its reaction succeeded, when none is
 * for it, or when it became a dead letter; until then it comes again, whatever dies.
 *
 * Events of one subject run in order within a process. Where several processes share a group, two events of one subject may be with two
 * of them, which is why reactions compare versions.
 *
 * @example
 * const consumer = startConsumer({ group: 'availability', streams: ['providers'], reactions, connection, redis, clock, log });
 */
export function startConsumer(options: ConsumerOptions): Consumer {
  const {
    connection,
    redis,
    clock,
    log,
    metrics,
    concurrency = 8,
    takeOverMs = 10_000,
    prefix = 'tidbok',
  } = options;
  const streams = options.streams.map((service) => streamKey(prefix, service));
  // A read that waits would hold up whatever else is sent on its connection. Its errors are met where it is read from.
  const blocking = redis.duplicate({ commandTimeout: blockMs + 5_000 }).on('error', () => undefined);
  const stopping = new AbortController();
  const points = checkpoints(connection, options.group);
  const letters = deadLetters({ connection, group: options.group, clock });
  const group = consumerGroup(redis, blocking, options.group, randomUUID());
  const missed = missedEvents({ connection, group: options.group, clock, log });
  const missing = gaps(group);
  const held = inbox(group, reactionsByType(options.reactions), {
    group: options.group,
    letters,
    log,
    patience: options.patience ?? defaultPatience,
    turn: atMost(concurrency),
    stopping: stopping.signal,
  });
  const pending = metrics?.gauge({
    name: 'tidbok_events_pending',
    help: 'Events delivered to this group and not settled',
    labelNames: ['stream'],
  });
  const dead = metrics?.gauge({ name: 'tidbok_dead_letters', help: 'Events that this group gave up on' });
  const lost = metrics?.gauge({
    name: 'tidbok_events_missed',
    help: 'Events that were pruned before this group had them',
    labelNames: ['stream'],
  });
  const settledUpTo = new Map<string, number>();
  const ready = Promise.withResolvers<void>();
  let joined = false;

  async function join(): Promise<void> {
    for (const stream of streams) {
      const seq = await points.load(stream);
      settledUpTo.set(stream, seq);
      await group.ensure(stream, seq);
      missing.begin(stream, Math.max(seq, (await group.state(stream))?.delivered ?? 0));
    }
    joined = true;
    ready.resolve();
  }

  const take = (deliveries: Parameters<typeof held.take>[0]) =>
    held.take(deliveries, (stream) => settledUpTo.get(stream) ?? 0);

  async function takeOver(stream: string): Promise<void> {
    const deliveries = await group.takeOver(stream, takeOverMs, held.room());
    const settled = settledUpTo.get(stream) ?? 0;
    const gone = deliveries.flatMap(({ id, json }) => (json === undefined ? [seqOf(id)] : []));
    await missed.note(
      gapsOf(
        stream,
        gone.filter((seq) => seq > settled),
      ),
    );
    await take(deliveries);
  }

  async function saveCheckpoint(stream: string): Promise<void> {
    const state = await group.state(stream);
    if (!state) return;
    pending?.set({ stream }, state.pending);
    const settled = Math.min(state.delivered, (state.oldestPending ?? Infinity) - 1);
    if (settled <= (settledUpTo.get(stream) ?? 0)) return;
    await points.save(stream, settled);
    settledUpTo.set(stream, settled);
  }

  const reading = startLoop({
    pollMs: 0,
    async run() {
      if (!joined) await join();
      await held.untilRoom();
      const deliveries = await group.read(streams, held.room(), blockMs);
      await missed.note(await missing.before(deliveries));
      await take(deliveries);
      return 'more';
    },
    onError(error) {
      // Also how a lost stream shows: the group is gone with it, and the next run makes it again at the checkpoint.
      joined = false;
      log.warn({ err: error }, 'events could not be read, joining again');
    },
  });

  const checkpointing = startLoop({
    pollMs: checkpointMs,
    async run() {
      for (const stream of streams) await saveCheckpoint(stream);
      return 'done';
    },
    onError: (error) => log.warn({ err: error }, 'a checkpoint could not be saved, trying again'),
  });

  const tending = startLoop({
    pollMs: takeOverMs / 3,
    async run() {
      if (!joined) return 'done';
      for (const stream of streams) {
        const ids = held.idsOf(stream);
        if (ids.length > 0) await group.keep(stream, ids);
        if (held.room() > 0) await takeOver(stream);
        await group.removeIdle(stream, memberForgottenMs);
      }
      dead?.set(await letters.count());
      const counts = await missed.count();
      for (const stream of streams) lost?.set({ stream }, counts.get(stream) ?? 0);
      return 'done';
    },
    onError: (error) =>
      log.warn({ err: error }, 'events of dead processes could not be taken over, trying again'),
  });

  async function allSettled(): Promise<boolean> {
    if (!joined || !held.isEmpty()) return false;
    const states = options.streams.map(async (service, n) => {
      const end = await eventStream(redis, prefix, service).position();
      const state = await group.state(streams[n] as string);
      return state !== undefined && state.pending === 0 && state.delivered >= end;
    });
    return (await Promise.all(states)).every(Boolean);
  }

  return {
    ready: ready.promise,
    async idle() {
      while (!stopping.signal.aborted && !(await allSettled().catch(() => false))) await sleep(idleCheckMs);
    },
    async stop() {
      stopping.abort();
      await Promise.all([reading.stop(), checkpointing.stop(), tending.stop()]);
      await held.emptied();
      const leaving = streams.map((stream) =>
        aFewTimes(async () => {
          await saveCheckpoint(stream);
          await group.leave(stream);
        }),
      );
      for (const left of await Promise.allSettled(leaving)) {
        if (left.status === 'rejected')
          log.warn({ err: left.reason }, 'the last checkpoint could not be saved');
      }
      blocking.disconnect();
    },
  };
}

/** Tries again twice, after a moment: a store that only hiccups should not cost the next process repeated events. */
async function aFewTimes(work: () => Promise<void>): Promise<void> {
  for (const wait of [100, 400]) {
    try {
      return await work();
    } catch {
      await sleep(wait);
    }
  }
  await work();
}
