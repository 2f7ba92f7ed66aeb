import type { Redis } from 'ioredis';
import type { mongo } from 'mongoose';
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import {
  boundedLabel,
  createMetrics,
  mongoPoolMetrics,
  operationMetrics,
  redisQueueMetrics,
} from './metrics.ts';

const linesOf = async (metrics: ReturnType<typeof createMetrics>, name: string): Promise<string[]> =>
  (await metrics.render()).body.split('\n').filter((line) => line.startsWith(name));

test('renders the metrics of the process, labelled with the service', async () => {
  const { contentType, body } = await createMetrics({ service: 'bookings' }).render();
  expect(contentType).toContain('text/plain');
  for (const name of [
    'nodejs_eventloop_lag_seconds',
    'nodejs_heap_size_used_bytes',
    'process_cpu_seconds_total',
  ]) {
    expect(body).toMatch(new RegExp(`^${name}\\{service="bookings"\\} `, 'm'));
  }
  expect(body).toContain('nodejs_gc_duration_seconds');
});

test('an instrument is made once by its name, and never as another kind', async () => {
  const metrics = createMetrics({ service: 'bookings' });
  const options = { name: 'tidbok_holds_total', help: 'Holds made', labelNames: ['outcome'] as const };
  metrics.counter({ ...options, labelNames: ['outcome'] }).inc({ outcome: 'ok' });
  metrics.counter({ ...options, labelNames: ['outcome'] }).inc({ outcome: 'ok' });
  expect(await linesOf(metrics, 'tidbok_holds_total')).toEqual([
    'tidbok_holds_total{outcome="ok",service="bookings"} 2',
  ]);
  expect(() => metrics.gauge({ name: options.name, help: options.help })).toThrow(/another kind/);
});

test('two services of one process keep their metrics apart', async () => {
  const [one, two] = [createMetrics({ service: 'one' }), createMetrics({ service: 'two' })];
  one.counter({ name: 'tidbok_x_total', help: 'x' }).inc();
  expect(await linesOf(two, 'tidbok_x_total')).toEqual([]);
});

test('a bounded label lets the first values through and names the rest other', () => {
  const bounded = boundedLabel(2);
  expect(['a', 'b', 'a', 'c', 'b', 'd'].map(bounded)).toEqual(['a', 'b', 'a', 'other', 'b', 'other']);
});

test('operations are counted by name, type and outcome, and names without end become other', async () => {
  const metrics = createMetrics({ service: 'gateway' });
  const operations = operationMetrics(metrics);
  operations.observe({ operation: 'BookAppointment', type: 'mutation', outcome: 'failed', seconds: 0.2 });
  for (let n = 0; n < 1_000; n += 1) {
    operations.observe({ operation: `made_up_${n}`, type: 'query', outcome: 'ok', seconds: 0.01 });
  }
  const counts = await linesOf(metrics, 'tidbok_graphql_operation_seconds_count');
  expect(counts).toHaveLength(201);
  expect(counts[0]).toMatch(/operation="BookAppointment",type="mutation",outcome="failed".* 1$/);
  expect(counts.at(-1)).toMatch(/operation="other",type="query",outcome="ok".* 801$/);
});

test('the pool is followed from its events, also where it was opened before', async () => {
  const metrics = createMetrics({ service: 'bookings' });
  const client = new EventEmitter();
  mongoPoolMetrics(metrics, client as mongo.MongoClient);
  const [first, second] = [1, 2].map((connectionId) => ({ address: 'db:27017', connectionId }));
  client.emit('connectionCheckedIn', first);
  client.emit('connectionCheckOutStarted', {});
  client.emit('connectionCheckOutStarted', {});
  client.emit('connectionCheckOutStarted', {});
  client.emit('connectionCheckedOut', first);
  client.emit('connectionCreated', second);
  client.emit('connectionCheckedOut', second);
  client.emit('connectionClosed', second);
  expect(await linesOf(metrics, 'tidbok_mongo_pool')).toEqual([
    'tidbok_mongo_pool_connections{service="bookings"} 1',
    'tidbok_mongo_pool_checked_out{service="bookings"} 1',
    'tidbok_mongo_pool_waiting{service="bookings"} 1',
  ]);
});

test('the queues of Redis are read when they are asked for', async () => {
  const metrics = createMetrics({ service: 'bookings' });
  const queues = { commandQueue: { length: 0 }, offlineQueue: { length: 0 } };
  redisQueueMetrics(metrics, queues as unknown as Redis);
  queues.commandQueue.length = 3;
  expect(await linesOf(metrics, 'tidbok_redis_queued_commands')).toEqual([
    'tidbok_redis_queued_commands{connection="commands",queue="sent",service="bookings"} 3',
    'tidbok_redis_queued_commands{connection="commands",queue="offline",service="bookings"} 0',
  ]);
});
