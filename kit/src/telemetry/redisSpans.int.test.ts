import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMetrics, redisQueueMetrics } from './metrics.ts';
import { traceRedis } from './redisSpans.ts';
import { withSpan } from './spans.ts';
import { startTracing, type Tracing } from './tracing.ts';

const key = `spans:${randomUUID()}`;
let redis: Redis;
let exporter: InMemorySpanExporter;
let tracing: Tracing;

async function finished(): Promise<readonly ReadableSpan[]> {
  await tracing.flush();
  return exporter.getFinishedSpans();
}

beforeAll(async () => {
  traceRedis();
  redis = new Redis(process.env['REDIS_URL'] ?? '', { lazyConnect: true });
  await redis.connect();
});
afterAll(async () => {
  await redis.del(key);
  redis.disconnect();
});
beforeEach(() => {
  exporter = new InMemorySpanExporter();
  tracing = startTracing({ service: 'test', exporter });
});
afterEach(() => tracing.shutdown());

test('of many concurrent callers each has its own commands as children', async () => {
  const commands = ['get', 'incr', 'exists', 'ttl', 'type', 'strlen'] as const;
  await Promise.all(
    commands.map((command) =>
      withSpan(command, {}, async () => {
        for (let n = 0; n < 5; n += 1) await redis[command](`${key}:none`);
      }),
    ),
  );
  await redis.del(`${key}:none`);
  const spans = await finished();
  const nameOfId = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
  const children = spans.filter(({ kind }) => kind === SpanKind.CLIENT);
  expect(children).toHaveLength(30);
  for (const span of children) {
    expect(nameOfId.get(span.parentSpanContext?.spanId ?? '')?.toUpperCase()).toBe(span.name);
  }
});

test('a span names the command, and holds neither key nor value', async () => {
  await withSpan('request', {}, () => redis.xadd(key, '*', 'patient', 'patient_01'));
  const span = (await finished()).find(({ kind }) => kind === SpanKind.CLIENT);
  expect(span).toMatchObject({
    name: 'XADD',
    attributes: { 'db.system.name': 'redis', 'db.operation.name': 'XADD', 'db.namespace': '0' },
  });
  expect(JSON.stringify(span?.attributes)).not.toMatch(/patient|spans:/);
});

test('a failed command has the code of the error, and not its message', async () => {
  await redis.xadd(key, '*', 'a', 'b');
  await withSpan('request', {}, async () => {
    await expect(redis.get(key)).rejects.toThrow('WRONGTYPE');
  });
  const span = (await finished()).find(({ name }) => name === 'GET');
  expect(span).toMatchObject({
    status: { code: SpanStatusCode.ERROR },
    attributes: { 'error.type': 'WRONGTYPE' },
  });
  expect(span?.status.message).toBeUndefined();
});

test('a pipeline gives its commands as children of the caller', async () => {
  await withSpan('relay', {}, () => redis.multi().xadd(key, '*', 'a', 'b').xlen(key).exec());
  const spans = await finished();
  const parent = spans.find(({ name }) => name === 'relay')?.spanContext().spanId;
  const children = spans.filter(({ kind }) => kind === SpanKind.CLIENT);
  expect(new Set(children.map(({ name }) => name))).toEqual(new Set(['MULTI', 'XADD', 'XLEN', 'EXEC']));
  for (const span of children) expect(span.parentSpanContext?.spanId).toBe(parent);
});

test('a blocking read without an active span makes none, nor one that a span left running', async () => {
  const reader = redis.duplicate();
  await reader.ping();
  let polling: Promise<unknown> | undefined;
  await withSpan('start', {}, () => {
    polling = (async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await reader.xread('BLOCK', 5, 'STREAMS', key, '$');
    })();
  });
  await polling;
  await reader.xread('BLOCK', 5, 'STREAMS', key, '$');
  reader.disconnect();
  expect((await finished()).map(({ name }) => name)).toEqual(['start']);
});

test('the queue gauge reads the real queues', async () => {
  const metrics = createMetrics({ service: 'test' });
  redisQueueMetrics(metrics, redis);
  const replies = [redis.ping(), redis.ping()];
  const { body } = await metrics.render();
  expect(body).toContain('tidbok_redis_queued_commands{connection="commands",queue="sent",service="test"} 2');
  await Promise.all(replies);

  const away = new Redis(process.env['REDIS_URL'] ?? '', { lazyConnect: true });
  redisQueueMetrics(metrics, away, 'away');
  const waiting = away.ping();
  expect((await metrics.render()).body).toContain('{connection="away",queue="offline",service="test"} 1');
  await waiting;
  away.disconnect();
});
