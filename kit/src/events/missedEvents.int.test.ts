import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { manualClock } from '#kit/clock.ts';
import { createLogger } from '#kit/telemetry/log.ts';
import { createMetrics } from '#kit/telemetry/metrics.ts';
import { type ConsumerOptions, startConsumer } from './consumer.ts';
import { streamKey } from './eventStream.ts';
import { reaction } from './reaction.ts';
import { startRelay } from './relay.ts';
import { type TestStores, testStores } from './testStores.ts';

const slowly = { timeout: 10_000 };

async function scene() {
  const stores = await testStores();
  const clock = manualClock('2026-03-01T00:00:00Z');
  const key = streamKey(stores.prefix, 'things');
  const relayOf = () => {
    const relay = startRelay({ ...stores, clock, service: 'things', collections: ['things'], pollMs: 20 });
    onTestFinished(() => relay.stop());
    return relay;
  };
  const relay = relayOf();
  return {
    stores,
    key,
    async write(...subjects: string[]) {
      for (const subject of subjects) await stores.write(subject);
      await relay.idle();
    },
    /** All that was written, the newest excepted, is older than the log is kept. */
    async pass() {
      clock.advance({ hours: 8 * 24 });
      relayOf();
      await expect.poll(() => stores.redis.xlen(key), slowly).toBe(1);
    },
  };
}

/** A process of the group `readers`, and what it saw and said. */
function readerOf(stores: TestStores, options: Partial<ConsumerOptions> = {}) {
  const seen: string[] = [];
  const lines: string[] = [];
  const metrics = createMetrics({ service: 'readers' });
  const consumer = startConsumer({
    ...stores,
    group: 'readers',
    streams: ['things'],
    reactions: [
      reaction({
        type: 'thing.changed',
        schema: z.object({}),
        react: async ({ subject }) => void seen.push(subject),
      }),
    ],
    log: createLogger({
      service: 'readers',
      level: 'error',
      destination: { write: (line) => void lines.push(line) },
    }),
    metrics,
    takeOverMs: 60,
    ...options,
  });
  onTestFinished(() => consumer.stop());
  return {
    seen,
    consumer,
    said: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    gauge: async () => /tidbok_events_missed\{.*\} (\d+)/.exec((await metrics.render()).body)?.[1],
  };
}

// On a busy machine a living process must not be taken for a dead one.
const patient = { takeOverMs: 30_000 };

const kept = ({ connection }: TestStores) => connection.collection('missedEvents').find().toArray();

test.each(['redis as it was', 'redis flushed'])(
  'a consumer that was away for longer than the log is kept says what it missed (%s)',
  async (redis) => {
    const { stores, key, write, pass } = await scene();
    const before = readerOf(stores);
    await write('a');
    await before.consumer.idle();
    await before.consumer.stop();
    await write('b', 'c', 'd');
    await pass();
    if (redis === 'redis flushed') await stores.flush('things');

    const after = readerOf(stores);
    await write('e');
    await after.consumer.idle();
    expect(after.seen).toEqual(['d', 'e']);
    const missed = { group: 'readers', stream: key, from: 2, until: 3 };
    expect(after.said()).toMatchObject([{ level: 'error', ...missed, events: 2 }]);
    expect(await kept(stores)).toMatchObject([missed]);
    await expect.poll(after.gauge, slowly).toBe('2');

    // It stays, whatever is started anew, until an operator removes it.
    await after.consumer.stop();
    const again = readerOf(stores);
    await expect.poll(again.gauge, slowly).toBe('2');
    expect(again.said()).toEqual([]);
    await stores.connection.collection('missedEvents').deleteMany({});
    await expect.poll(again.gauge, slowly).toBe('0');
  },
);

test('a service that is new says that the log does not go back to the beginning, one of its processes alone', async () => {
  const { stores, key, write, pass } = await scene();
  await write('a', 'b', 'c');
  await pass();
  await write('d', 'e', 'f');
  const readers = [readerOf(stores, patient), readerOf(stores, patient)];
  await Promise.all(readers.map(({ consumer }) => consumer.idle()));
  expect(readers.flatMap(({ seen }) => seen).toSorted()).toEqual(['c', 'd', 'e', 'f']);
  expect(readers.flatMap(({ said }) => said())).toMatchObject([{ stream: key, from: 1, until: 2 }]);
});

test('what a dead process was given and never settled is missed, where it was pruned before it was taken over', async () => {
  const { stores, key, write, pass } = await scene();
  await write('a', 'b', 'c');
  await stores.redis.xgroup('CREATE', key, 'readers', '0-0');
  await stores.redis.xreadgroup('GROUP', 'readers', 'dead', 'COUNT', 10, 'STREAMS', key, '>');
  await pass();
  const { consumer, seen, said } = readerOf(stores);
  await consumer.ready;
  await consumer.idle();
  expect(seen).toEqual(['c']);
  expect(said()).toMatchObject([{ from: 1, until: 2 }]);
});

test('nothing is missed where redis knows more than the checkpoint, nor by processes that share a stream', async () => {
  const { stores, write, pass } = await scene();
  const first = readerOf(stores);
  await write('a', 'b', 'c', 'd');
  await first.consumer.idle();
  await first.consumer.stop();
  await stores.connection.collection('checkpoints').updateMany({}, { $set: { seq: 1 } });
  await pass();
  const readers = [readerOf(stores, patient), readerOf(stores, patient)];
  for (let n = 0; n < 20; n += 1) await write(`${n}`, `${n}`);
  await Promise.all(readers.map(({ consumer }) => consumer.idle()));
  expect(readers.flatMap(({ seen }) => seen)).toHaveLength(40);
  expect(readers.flatMap(({ said }) => said())).toEqual([]);
  expect(await kept(stores)).toEqual([]);
});
