import { Redis } from 'ioredis';
import { rm } from 'node:fs/promises';
import { createServer, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { connectRedis } from '#kit/redis.ts';
import { startConsumer } from './consumer.ts';
import type { LoggedEvent } from './eventLog.ts';
import { reaction } from './reaction.ts';
import { startRelay } from './relay.ts';
import { startTail } from './tail.ts';
import { testStores } from './testStores.ts';

/** The test's Redis behind a door that can be shut, as a service sees one that dies and comes back. */
async function redisBehindDoor() {
  const direct = new Redis(process.env['REDIS_URL'] ?? '', { lazyConnect: true });
  const { path, host, port } = direct.options;
  const address = join(tmpdir(), `door-${crypto.randomUUID()}.sock`);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = path ? connect(path) : connect(port ?? 6379, host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  const open = () => new Promise<void>((resolve) => server.listen(address, resolve));
  const shut = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
    await rm(address, { force: true });
  };
  await open();
  const redis = connectRedis({ REDIS_URL: address }, () => undefined);
  onTestFinished(async () => {
    redis.disconnect();
    await shut();
  });
  return { redis, open, shut };
}

test('redis dies and comes back empty: writing and live reading go on meanwhile, all is consumed once', async () => {
  const { redis, open, shut } = await redisBehindDoor();
  const stores = await testStores();
  const seen: string[] = [];
  const reactions = [
    reaction({
      type: 'thing.changed',
      schema: z.object({}),
      react: async ({ subject, version }) => void seen.push(`${subject}${version}`),
    }),
  ];
  const relay = startRelay({ ...stores, redis, service: 'things', collections: ['things'], pollMs: 20 });
  const consumer = startConsumer({ ...stores, redis, group: 'readers', streams: ['things'], reactions });
  await relay.idle();
  const tail = await startTail({ ...stores, redis, service: 'things', pollMs: 20 });
  onTestFinished(async () => {
    await Promise.all([relay.stop(), consumer.stop(), tail.stop()]);
  });
  const follower: AsyncIterator<LoggedEvent> = tail.follow({ feed: 'all' });
  const write = (subject: string) => stores.write(subject, { feeds: ['all'] });
  const nextSeq = async () => ((await follower.next()).value as LoggedEvent).seq;

  await write('a');
  expect(await nextSeq()).toBe(1);
  await relay.idle();
  await consumer.idle();
  await expect
    .poll(() => stores.connection.collection('checkpoints').findOne(), { timeout: 5_000 })
    .toMatchObject({ seq: 1 });

  await shut();
  await write('a');
  await write('b');
  expect([await nextSeq(), await nextSeq()]).toEqual([2, 3]);
  await stores.flush('things');
  await open();
  await write('b');
  expect(await nextSeq()).toBe(4);
  await relay.idle();
  await consumer.idle();
  expect([...seen].sort()).toEqual(['a1', 'a2', 'b1', 'b2']);
});
