import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import type { Clock } from '#kit/clock.ts';
import type { Logger } from '#kit/telemetry/log.ts';
import type { Metrics } from '#kit/telemetry/metrics.ts';
import { drainOutboxes } from './drainOutboxes.ts';
import { eventLog, type LoggedEvent } from './eventLog.ts';
import { eventStream } from './eventStream.ts';
import { publishLog } from './publishLog.ts';
import { startLoop } from './wakeableLoop.ts';

export type RelayOptions = {
  /** Names the stream and the source of the events. */
  service: string;
  /** To the service's own database. */
  connection: Connection;
  redis: Redis;
  /** The names of the collections whose documents have an outbox. */
  collections: readonly string[];
  clock: Clock;
  log: Logger;
  metrics?: Pick<Metrics, 'gauge'>;
  /** How long an event of which nobody told may wait; a second, unless said. */
  pollMs?: number;
  /** How long the log keeps events, for a consumer that was away and for a stream that was lost; 7 days, unless said. */
  retention?: Temporal.Duration;
  /** What the stream's name begins with. */
  prefix?: string;
};

export type Relay = {
  /** To be called after a write with events: they are published within milliseconds. */
  nudge(): void;
  /** Resolves when all that was written before this call is published. It waits for Redis, if need be. */
  idle(): Promise<void>;
  stop(): Promise<void>;
};

const tidyEvery = 60_000;
// What is written within it is logged and published together. A first event after a quiet moment does not wait for it.
const spacingMs = 25;

/**
 * Carries events from the outboxes of a service to its log, and from the log to its Redis stream. Any number of relays of one
 * service may run. While Redis is away the log goes on, and nobody who writes waits.
 *
 * @example
 * const relay = startRelay({ service: 'bookings', connection, redis, collections: ['bookings'], clock, log });
 * relay.nudge();
 */
export function startRelay(options: RelayOptions): Relay {
  const {
    service,
    connection,
    redis,
    collections,
    clock,
    log,
    metrics,
    pollMs = 1_000,
    prefix = 'tidbok',
  } = options;
  const retention = options.retention ?? Temporal.Duration.from({ days: 7 });
  const events = eventLog(connection, clock);
  const stream = eventStream(redis, prefix, service);
  const waiting = metrics?.gauge({
    name: 'tidbok_outbox_documents',
    help: 'Documents with events that are not logged',
  });
  const age = metrics?.gauge({
    name: 'tidbok_outbox_oldest_seconds',
    help: 'Age of the oldest event that is not logged',
  });
  const unpublished = metrics?.gauge({
    name: 'tidbok_events_unpublished',
    help: 'Events logged and not in the stream',
  });
  let prepared = false;
  let stopping = false;
  let fresh: readonly LoggedEvent[] = [];

  const draining = startLoop({
    pollMs,
    spacingMs,
    async run() {
      if (!prepared) await events.prepare();
      prepared = true;
      const { documents, oldest, more } = await drainOutboxes(connection, collections, events, (logged) => {
        fresh = [...fresh, ...logged];
        publishing.nudge();
      });
      waiting?.set(documents);
      age?.set(oldest ? Math.max(0, (clock.now().epochMilliseconds - oldest.getTime()) / 1_000) : 0);
      return more ? 'more' : 'done';
    },
    onError: (error) => log.error({ err: error }, 'events could not be logged, trying again'),
  });

  const publishing = startLoop({
    pollMs,
    async run() {
      const logged = fresh;
      fresh = [];
      await publishLog(events, stream, log, logged, (behind) => unpublished?.set(behind));
      return 'done';
    },
    onError: (error) => log.warn({ err: error }, 'events could not be published, trying again'),
  });

  /** Resolves when all that was written before this call is in the log, and in the stream. */
  async function published(): Promise<void> {
    await draining.idle();
    // What another relay logged is not among these: with them in hand, publishing would end at the last that this one logged. Any that
    // come from here on were logged after all that this call is about, and go into the stream only behind it.
    fresh = [];
    await publishing.idle();
  }

  const tidying = startLoop({
    pollMs: tidyEvery,
    async run() {
      // An event that is still in an outbox is known as logged by the log alone, and what was never published must stay.
      await published();
      if (stopping) return 'done';
      await events.prune(clock.now().subtract({ milliseconds: retention.total('milliseconds') }));
      await stream.trim(await events.firstSeq());
      return 'done';
    },
    onError: (error) => log.warn({ err: error }, 'old events could not be removed, trying again'),
  });

  return {
    nudge: draining.nudge,
    idle: published,
    async stop() {
      stopping = true;
      await Promise.all([draining.stop(), publishing.stop(), tidying.stop()]);
    },
  };
}
