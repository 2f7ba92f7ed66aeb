import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { withSpan } from '#kit/telemetry/spans.ts';
import { startTracing } from '#kit/telemetry/tracing.ts';
import { type ConsumerOptions, startConsumer } from './consumer.ts';
import { streamKey } from './eventStream.ts';
import type { ConsumedEvent } from './cloudEvent.ts';
import { reaction } from './reaction.ts';
import { startRelay } from './relay.ts';
import { Unavailable } from '#kit/failures.ts';
import { type TestStores, testStores } from './testStores.ts';

const quick = { tries: 3, firstWaitMs: 5, longestWaitMs: 20 };
const shape = z.object({ version: z.int() });

function consumerOf(
  stores: TestStores,
  react: (event: ConsumedEvent<z.infer<typeof shape>>) => Promise<void>,
  options: Partial<ConsumerOptions> = {},
) {
  const reactions = [reaction({ type: 'thing.changed', schema: shape, react })];
  const consumer = startConsumer({
    ...stores,
    group: 'readers',
    streams: ['things'],
    reactions,
    patience: quick,
    ...options,
  });
  onTestFinished(() => consumer.stop());
  return consumer;
}

async function scene() {
  const stores = await testStores();
  const relay = startRelay({ ...stores, service: 'things', collections: ['things'], pollMs: 20 });
  onTestFinished(() => relay.stop());
  const seen: string[] = [];
  const note = async ({ subject, version }: ConsumedEvent) => void seen.push(`${subject}${version}`);
  const checkpoint = async () => {
    const found = await stores.connection.collection<{ seq: number }>('checkpoints').findOne({});
    return found?.seq;
  };
  return { stores, relay, seen, note, checkpoint };
}

const letters = ({ connection }: TestStores) => connection.collection('deadLetters').find().toArray();

test('each event is consumed once, those of a subject in order, those that nobody wants are passed over', async () => {
  const { stores, relay, note, seen } = await scene();
  const consumer = consumerOf(stores, note);
  for (let round = 0; round < 20; round += 1) {
    await Promise.all(['a', 'b', 'c'].map((subject) => stores.write(subject)));
    await stores.write('d', { type: 'other.changed' });
    relay.nudge();
  }
  await relay.idle();
  await consumer.idle();
  for (const subject of ['a', 'b', 'c']) {
    const expected = Array.from({ length: 20 }, (_, n) => `${subject}${n + 1}`);
    expect(seen.filter((one) => one.startsWith(subject))).toEqual(expected);
  }
  expect(seen).toHaveLength(60);
});

test('two processes of a group share the events, each consumed once', async () => {
  const { stores, relay, note, seen } = await scene();
  const consumers = [consumerOf(stores, note), consumerOf(stores, note)];
  for (let n = 0; n < 50; n += 1) await stores.write(`s${n}-`);
  await relay.idle();
  await Promise.all(consumers.map((consumer) => consumer.idle()));
  expect(new Set(seen).size).toBe(50);
  expect(seen).toHaveLength(50);
});

test('redis flushed between the log and the consumption: still consumed', async () => {
  const { stores, relay, note, seen } = await scene();
  for (const subject of ['a', 'b', 'c']) await stores.write(subject);
  await relay.idle();
  await stores.flush('things');
  const consumer = consumerOf(stores, note);
  // The group is made on a stream to which nothing was published again yet.
  await consumer.ready;
  await relay.idle();
  await consumer.idle();
  expect(seen).toEqual(['a1', 'b1', 'c1']);
});

test('redis flushed while the consumer waits for events: it heals, and consumes only what is new', async () => {
  const { stores, relay, note, seen, checkpoint } = await scene();
  const consumer = consumerOf(stores, note);
  await stores.write('a');
  await relay.idle();
  await consumer.idle();
  await expect.poll(checkpoint, { timeout: 5_000 }).toBe(1);
  await stores.flush('things');
  await stores.write('a');
  await relay.idle();
  await consumer.idle();
  expect(seen).toEqual(['a1', 'a2']);
});

test('redis flushed after the consumption: not consumed again by the next process', async () => {
  const { stores, relay, note, seen, checkpoint } = await scene();
  const first = consumerOf(stores, note);
  for (const subject of ['a', 'b', 'c']) await stores.write(subject);
  await relay.idle();
  await vi.waitFor(() => expect(seen).toEqual(['a1', 'b1', 'c1']), 10_000);
  await first.idle();
  await first.stop();
  expect(await checkpoint()).toBe(3);
  await stores.flush('things');
  await stores.write('d');
  const second = consumerOf(stores, note);
  await relay.idle();
  await second.idle();
  expect(seen).toEqual(['a1', 'b1', 'c1', 'd1']);
});

test('redis back from an old snapshot: what was settled since is not consumed again', async () => {
  const { stores, note, seen } = await scene();
  const key = streamKey(stores.prefix, 'things');
  await stores.write('a');
  await stores.write('b');
  const first = consumerOf(stores, note);
  await vi.waitFor(() => expect(seen).toEqual(['a1', 'b1']), 10_000);
  await first.idle();
  await first.stop();
  await stores.redis.xgroup('SETID', key, 'readers', '0-0');
  const second = consumerOf(stores, note);
  await second.ready;
  await second.idle();
  expect(seen).toEqual(['a1', 'b1']);
});

test('the checkpoint stays before an event that is not settled, and the event survives a flush', async () => {
  const { stores, relay, seen, note, checkpoint } = await scene();
  let away = true;
  const react = async (event: ConsumedEvent) => {
    if (event.subject === 'b' && away) throw new Unavailable('away');
    await note(event);
  };
  const first = consumerOf(stores, react);
  for (const subject of ['a', 'b', 'c']) await stores.write(subject);
  await relay.idle();
  await expect.poll(() => seen).toEqual(['a1', 'c1']);
  await first.stop();
  expect(await checkpoint()).toBe(1);
  await stores.flush('things');
  away = false;
  const second = consumerOf(stores, react);
  await relay.idle();
  await second.ready;
  await second.idle();
  expect(seen).toContain('b1');
});

test('what a dead process was given is taken over', async () => {
  const { stores, relay, note, seen } = await scene();
  await stores.write('a');
  await relay.idle();
  const key = streamKey(stores.prefix, 'things');
  await stores.redis.xgroup('CREATE', key, 'readers', '0-0');
  // As a process that was killed right after it read.
  await stores.redis.xreadgroup('GROUP', 'readers', 'dead', 'COUNT', 10, 'STREAMS', key, '>');
  const consumer = consumerOf(stores, note, { takeOverMs: 60 });
  await consumer.ready;
  await consumer.idle();
  expect(seen).toEqual(['a1']);
});

test('a slow reaction is not taken over while its process lives', async () => {
  const { stores, relay, note, seen } = await scene();
  const takeOverMs = 600;
  const gate = Promise.withResolvers<void>();
  const consumer = consumerOf(stores, (event) => gate.promise.then(() => note(event)), { takeOverMs });
  await consumer.ready;
  await stores.write('a');
  await relay.idle();
  const key = streamKey(stores.prefix, 'things');
  const taken: unknown[] = [];
  for (let n = 0; n < 60; n += 1) {
    const claimed = await stores.redis.xautoclaim(key, 'readers', 'rival', takeOverMs, '0-0', 'JUSTID');
    taken.push(...(claimed[1] as unknown[]));
    await sleep(25);
  }
  gate.resolve();
  await consumer.idle();
  expect(taken).toEqual([]);
  expect(seen).toEqual(['a1']);
});

test('a failing reaction is tried again, then becomes a dead letter; later events go on', async () => {
  const { stores, relay, seen, note } = await scene();
  let tries = 0;
  const consumer = consumerOf(stores, async (event) => {
    if (event.version === 1) {
      tries += 1;
      throw new Error('broken');
    }
    await note(event);
  });
  await stores.write('a');
  await stores.write('a');
  await relay.idle();
  await consumer.idle();
  expect(tries).toBe(3);
  expect(seen).toEqual(['a2']);
  expect(await letters(stores)).toMatchObject([
    {
      group: 'readers',
      event: { type: 'thing.changed', subject: 'a' },
      error: { message: 'broken' },
      tries: 3,
    },
  ]);
});

test('an outage costs no tries', async () => {
  const { stores, relay, seen, note } = await scene();
  let tries = 0;
  const consumer = consumerOf(stores, async (event) => {
    tries += 1;
    if (tries <= 10) throw new Unavailable('away');
    await note(event);
  });
  await stores.write('a');
  await relay.idle();
  await consumer.idle();
  expect(seen).toEqual(['a1']);
  expect(await letters(stores)).toEqual([]);
});

test('an event of another shape, and what is no event at all, are dead letters at once', async () => {
  const { stores, relay, seen, note } = await scene();
  const consumer = consumerOf(stores, note, {
    reactions: [reaction({ type: 'thing.changed', schema: z.object({ name: z.string() }), react: note })],
  });
  await stores.write('a');
  await relay.idle();
  await stores.redis.xadd(streamKey(stores.prefix, 'things'), '2-0', 'event', '{"not":"ours"}');
  await consumer.ready;
  await consumer.idle();
  expect(seen).toEqual([]);
  expect(
    (await letters(stores)).map(({ error, tries }) => [(error as { name: string }).name, tries]),
  ).toEqual([
    ['PoisonedEvent', 1],
    ['PoisonedEvent', 1],
  ]);
});

test('a process that leaves in peace leaves no member behind', async () => {
  const { stores, relay, note } = await scene();
  const consumer = consumerOf(stores, note);
  await stores.write('a');
  await relay.idle();
  await consumer.idle();
  const key = streamKey(stores.prefix, 'things');
  expect(await stores.redis.xinfo('CONSUMERS', key, 'readers')).toHaveLength(1);
  await consumer.stop();
  expect(await stores.redis.xinfo('CONSUMERS', key, 'readers')).toEqual([]);
});

test('a reaction goes on with the trace in which its event was written', async () => {
  const exporter = new InMemorySpanExporter();
  const tracing = startTracing({ service: 'test', exporter });
  onTestFinished(() => tracing.shutdown());
  const { stores, relay, note } = await scene();
  const consumer = consumerOf(stores, note);
  await withSpan('request', {}, () => stores.write('a'));
  await relay.idle();
  await consumer.idle();
  await tracing.flush();
  const spans = exporter.getFinishedSpans();
  const [request, publish, react] = ['request', 'publish thing.changed', 'react thing.changed'].map((name) =>
    spans.find((span) => span.name === name),
  );
  expect(publish?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
  expect(react?.parentSpanContext?.spanId).toBe(publish?.spanContext().spanId);
});
