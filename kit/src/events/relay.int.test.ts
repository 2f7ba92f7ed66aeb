import { expect, onTestFinished, test } from 'vitest';
import { manualClock } from '#kit/clock.ts';
import { fromCloudEvent } from './cloudEvent.ts';
import { eventLog } from './eventLog.ts';
import { streamKey } from './eventStream.ts';
import type { OutboxEntry } from './outbox.ts';
import { type RelayOptions, startRelay } from './relay.ts';
import { type TestStores, testStores } from './testStores.ts';

function relayOf(stores: TestStores, options: Partial<RelayOptions> = {}) {
  const relay = startRelay({ ...stores, service: 'things', collections: ['things'], pollMs: 20, ...options });
  onTestFinished(() => relay.stop());
  return relay;
}

async function published({ redis, prefix }: TestStores) {
  const entries = await redis.xrange(streamKey(prefix, 'things'), '-', '+');
  return entries.map(([id, fields]) => ({ entryId: id, ...fromCloudEvent(fields[1] ?? '') }));
}

async function waiting({ connection }: TestStores): Promise<OutboxEntry[]> {
  const documents = await connection.collection<{ outbox: OutboxEntry[] }>('things').find().toArray();
  return documents.flatMap(({ outbox }) => outbox);
}

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

test('a written event is logged, taken out of the outbox and published', async () => {
  const stores = await testStores();
  const relay = relayOf(stores);
  await stores.write('a', { data: { name: 'x' } });
  await relay.idle();
  expect(await waiting(stores)).toEqual([]);
  expect(await published(stores)).toMatchObject([
    {
      entryId: '1-0',
      seq: 1,
      service: 'things',
      type: 'thing.changed',
      subject: 'a',
      version: 1,
      data: { name: 'x' },
    },
  ]);
});

test('two relays at once: no gap, no duplicate, and each subject in order', async () => {
  const stores = await testStores();
  const relays = [relayOf(stores), relayOf(stores)];
  const subjects = upTo(10).map(String);
  for (const round of upTo(30)) {
    await Promise.all(subjects.map((subject) => stores.write(subject, { data: { round } })));
    for (const relay of relays) relay.nudge();
  }
  await Promise.all(relays.map((relay) => relay.idle()));
  const events = await published(stores);
  expect(events.map(({ seq }) => seq)).toEqual(upTo(300));
  for (const subject of subjects) {
    expect(events.filter((event) => event.subject === subject).map(({ version }) => version)).toEqual(
      upTo(30),
    );
  }
  expect(await waiting(stores)).toEqual([]);
});

test('idle waits also for what another relay logged, and has not published, while this one had events in hand', async () => {
  const stores = await testStores();
  const mine = gatedPublishing(stores.redis);
  const others = gatedPublishing(stores.redis);
  const relay = relayOf(stores, { redis: mine.redis, pollMs: 600_000 });
  await relay.idle();
  const logged = async (expected: number) => {
    const count = () => stores.connection.collection('events').countDocuments();
    await expect.poll(count, { timeout: 10_000 }).toBe(expected);
  };

  // The first is being published, the second was logged meanwhile and waits to be.
  mine.close();
  for (const [n, subject] of ['a', 'b'].entries()) {
    await stores.write(subject);
    relay.nudge();
    await logged(n + 1);
  }
  // The third is logged by another relay, which does not come to publish it.
  others.close();
  await stores.write('c');
  const other = relayOf(stores, { redis: others.redis });
  onTestFinished(others.open);
  await logged(3);

  const idle = relay.idle();
  await expect.poll(() => waiting(stores), { timeout: 10_000 }).toEqual([]);
  mine.open();
  await idle;
  expect((await published(stores)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  others.open();
  await other.idle();
});

/** The same Redis, whose scripts, with which relays publish, wait while it is closed. */
function gatedPublishing(redis: TestStores['redis']) {
  let gate = Promise.withResolvers<void>();
  gate.resolve();
  const evaluate = async (...args: Parameters<typeof redis.eval>) => {
    await gate.promise;
    return await redis.eval(...args);
  };
  return {
    redis: new Proxy(redis, {
      get: (target, key) => (key === 'eval' ? evaluate : Reflect.get(target, key, target)),
    }),
    close: () => void (gate = Promise.withResolvers()),
    open: () => gate.resolve(),
  };
}

test('a crash between the log and the removal from the outbox repeats nothing', async () => {
  const stores = await testStores();
  await stores.write('a');
  await stores.write('a');
  const log = eventLog(stores.connection, stores.clock);
  await log.prepare();
  // As far as a relay that died had come: it had logged the first of both.
  await log.append((await waiting(stores)).slice(0, 1));
  await relayOf(stores).idle();
  expect((await published(stores)).map(({ seq, version }) => [seq, version])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(await waiting(stores)).toEqual([]);
});

test('a lost stream is published again, also where a consumer made it anew, and empty', async () => {
  const stores = await testStores();
  const relay = relayOf(stores);
  for (const subject of ['a', 'b', 'c']) await stores.write(subject);
  await relay.idle();
  await stores.flush('things');
  await relay.idle();
  expect((await published(stores)).map(({ seq }) => seq)).toEqual(upTo(3));

  await stores.flush('things');
  await stores.redis.xgroup('CREATE', streamKey(stores.prefix, 'things'), 'g', '2-0', 'MKSTREAM');
  await relay.idle();
  expect((await published(stores)).map(({ seq }) => seq)).toEqual(upTo(3));
});

test('streams that are lost again and again while they are filled end up whole', async () => {
  const stores = await testStores();
  const relays = [relayOf(stores), relayOf(stores)];
  for (const round of upTo(20)) {
    await Promise.all(upTo(20).map((n) => stores.write(`${n}`, { data: { round } })));
    relays[round % 2]?.nudge();
    await stores.flush('things');
  }
  await Promise.all(relays.map((relay) => relay.idle()));
  expect((await published(stores)).map(({ seq }) => seq)).toEqual(upTo(400));
});

test('a stream that another database left behind gives way', async () => {
  const stores = await testStores();
  await stores.redis.xadd(streamKey(stores.prefix, 'things'), '77-0', 'event', '{}');
  await stores.write('a');
  await relayOf(stores).idle();
  expect((await published(stores)).map(({ seq }) => seq)).toEqual([1]);
});

test('what is older than the retention leaves the log and the stream, the newest excepted', async () => {
  const stores = await testStores();
  const clock = manualClock('2026-03-01T00:00:00Z');
  const first = relayOf(stores, { clock });
  for (const subject of ['a', 'b', 'c']) await stores.write(subject);
  await first.idle();
  clock.advance({ hours: 8 * 24 });
  relayOf(stores, { clock });
  await expect.poll(async () => (await published(stores)).map(({ seq }) => seq)).toEqual([3]);
});
