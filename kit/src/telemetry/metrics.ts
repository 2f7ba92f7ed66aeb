import type { Redis } from 'ioredis';
import type { mongo } from 'mongoose';
import {
  collectDefaultMetrics,
  Counter,
  type CounterConfiguration,
  Gauge,
  type GaugeConfiguration,
  Histogram,
  type HistogramConfiguration,
  type Metric,
  Registry,
} from 'prom-client';

/** The instruments of one service. Each factory gives the instrument of that name, made at its first call. */
export type Metrics = {
  counter<Label extends string>(options: CounterConfiguration<Label>): Counter<Label>;
  gauge<Label extends string>(options: GaugeConfiguration<Label>): Gauge<Label>;
  histogram<Label extends string>(options: HistogramConfiguration<Label>): Histogram<Label>;
  /** Called before each rendering, to set gauges of what is read rather than counted. */
  onRender(read: () => void): void;
  /** The exposition for Prometheus. */
  render(): Promise<{ contentType: string; body: string }>;
};

/**
 * The metrics of one service, beginning with those of its process (event loop lag, heap, garbage collection). Each carries the label `service`.
 *
 * @example
 * const metrics = createMetrics({ service: 'bookings' });
 * metrics.counter({ name: 'tidbok_holds_total', help: 'Holds made', labelNames: ['outcome'] }).inc({ outcome: 'ok' });
 */
export function createMetrics(options: { service: string }): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service: options.service });
  collectDefaultMetrics({ register: registry });
  const reads: (() => void)[] = [];
  const registers = [registry];

  function getOrCreate<Kind extends Metric>(
    kind: new (...configuration: never[]) => Kind,
    name: string,
    create: () => Kind,
  ): Kind {
    const existing = registry.getSingleMetric(name);
    if (!existing) return create();
    if (existing instanceof kind) return existing;
    throw new TypeError(`${name} is an instrument of another kind already`);
  }

  return {
    counter: (counter) => getOrCreate(Counter, counter.name, () => new Counter({ ...counter, registers })),
    gauge: (gauge) => getOrCreate(Gauge, gauge.name, () => new Gauge({ ...gauge, registers })),
    histogram: (histogram) =>
      getOrCreate(Histogram, histogram.name, () => new Histogram({ ...histogram, registers })),
    onRender: (read) => void reads.push(read),
    render: async () => {
      for (const read of reads) read();
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

/**
 * Keeps a label's values to a number: the first `max` are let through, any further new one becomes `other`. Each value of a label is a
 * series for as long as the process lives, so no label may hold what a caller chooses freely.
 */
export function boundedLabel(max: number): (value: string) => string {
  const known = new Set<string>();
  return (value) => {
    if (known.has(value)) return value;
    if (known.size >= max) return 'other';
    known.add(value);
    return value;
  };
}

/** How a GraphQL operation went: `refused` by a rule or a limit before it ran. */
export type ObservedOperation = {
  /** Its name. The first 200 are told apart. */
  operation: string;
  type: 'query' | 'mutation' | 'subscription';
  outcome: 'ok' | 'failed' | 'refused';
  seconds: number;
};

/** Rate, failures and duration of GraphQL operations, in the histogram `tidbok_graphql_operation_seconds`. */
export function operationMetrics(metrics: Metrics): { observe(operation: ObservedOperation): void } {
  const bounded = boundedLabel(200);
  const histogram = metrics.histogram({
    name: 'tidbok_graphql_operation_seconds',
    help: 'Duration of GraphQL operations, by name, type and outcome',
    labelNames: ['operation', 'type', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  return {
    observe: ({ operation, type, outcome, seconds }) =>
      histogram.observe({ operation: bounded(operation), type, outcome }, seconds),
  };
}

/**
 * The driver's connection pools: connections in the pool, those in use, and callers that wait for one. From the events of
 * https://github.com/mongodb/specifications/tree/master/source/connection-monitoring-and-pooling
 */
export function mongoPoolMetrics(metrics: Metrics, client: mongo.MongoClient): void {
  const open = metrics.gauge({ name: 'tidbok_mongo_pool_connections', help: 'Connections in the pool' });
  const used = metrics.gauge({ name: 'tidbok_mongo_pool_checked_out', help: 'Connections in use' });
  const waiting = metrics.gauge({
    name: 'tidbok_mongo_pool_waiting',
    help: 'Callers that wait for a connection',
  });
  // By id rather than by count: the pool may have opened some before we listened.
  type Connection = { address: string; connectionId: number | '<monitor>' };
  const idOf = ({ address, connectionId }: Connection): string => `${address} ${connectionId}`;
  const tracked = (gauge: Gauge) => {
    const known = new Set<string>();
    return {
      add(of: Connection): void {
        if (known.has(idOf(of))) return;
        known.add(idOf(of));
        gauge.inc();
      },
      delete(of: Connection): void {
        if (known.delete(idOf(of))) gauge.dec();
      },
    };
  };
  const inPool = tracked(open);
  const inUse = tracked(used);
  let waits = 0;

  client.on('connectionCreated', inPool.add);
  client.on('connectionClosed', (event) => {
    inPool.delete(event);
    inUse.delete(event);
  });
  client.on('connectionCheckOutStarted', () => {
    waits += 1;
    waiting.inc();
  });
  const waited = (): void => {
    if (waits === 0) return;
    waits -= 1;
    waiting.dec();
  };
  client.on('connectionCheckOutFailed', waited);
  client.on('connectionCheckedOut', (event) => {
    waited();
    inPool.add(event);
    inUse.add(event);
  });
  client.on('connectionCheckedIn', inUse.delete);
}

/**
 * How many commands wait for a reply of Redis, and how many for a connection to it.
 *
 * @param connection what tells this connection from the service's others, such as `commands` or `reader`
 */
export function redisQueueMetrics(metrics: Metrics, redis: Redis, connection = 'commands'): void {
  const gauge = metrics.gauge({
    name: 'tidbok_redis_queued_commands',
    help: 'Commands that wait for a reply (sent) or for a connection (offline)',
    labelNames: ['connection', 'queue'],
  });
  // `offlineQueue` is private in ioredis' types only.
  const lengthOf = (queue: string): number =>
    (Reflect.get(redis, queue) as { length: number } | undefined)?.length ?? 0;
  metrics.onRender(() => {
    gauge.set({ connection, queue: 'sent' }, lengthOf('commandQueue'));
    gauge.set({ connection, queue: 'offline' }, lengthOf('offlineQueue'));
  });
}
