import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { eventLog } from './eventLog.ts';
import { testStores } from './testStores.ts';

test('two processes that are killed at any moment, and a redis that is flushed: nothing is lost, the log is whole', async () => {
  const stores = await testStores();
  const { connection, prefix, clock } = stores;
  const address = [process.env['MONGODB_URI'] ?? '', prefix, process.env['REDIS_URL'] ?? '', prefix];
  const alive = new Set<ChildProcess>();
  const start = () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'killedProcess.ts'), ...address], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    alive.add(child);
    return child;
  };
  const kill = (child: ChildProcess) => {
    alive.delete(child);
    child.kill('SIGKILL');
  };
  onTestFinished(() => alive.forEach(kill));

  const enough = new AbortController();
  const writer = (async () => {
    for (let n = 0; !enough.signal.aborted; n += 1) {
      await Promise.all([stores.write(`a${n % 7}`), stores.write(`b${n % 5}`)]);
      await sleep(5);
    }
  })();
  for (let round = 0; round < 6; round += 1) {
    const pair = [start(), start()];
    await sleep(500 + Math.random() * 500);
    if (round % 2 === 1) await stores.flush('things');
    await sleep(Math.random() * 200);
    pair.forEach(kill);
  }
  enough.abort();
  await writer;
  start();

  const things = connection.collection<{ version: number; outbox: object[] }>('things');
  const log = eventLog(connection, clock);
  const written = (await things.find().toArray()).reduce((sum, { version }) => sum + version, 0);
  await expect.poll(() => connection.collection('seen').countDocuments(), { timeout: 20_000 }).toBe(written);
  await expect
    .poll(() => things.countDocuments({ 'outbox.0': { $exists: true } }), { timeout: 5_000 })
    .toBe(0);
  const logged = await log.readAfter({ seq: 0, limit: written * 2 });
  expect(logged.map(({ seq }) => seq)).toEqual(Array.from({ length: written }, (_, n) => n + 1));
  for (const subject of new Set(logged.map((event) => event.subject))) {
    const versions = logged.filter((event) => event.subject === subject).map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, n) => n + 1));
  }
});
