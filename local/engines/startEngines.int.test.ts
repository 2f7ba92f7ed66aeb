import { MongoClient } from 'mongodb';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAlive } from '../processes/isAlive.ts';
import { socketFolderOf } from './socketFolder.ts';
import { type Engines, startEngines } from './startEngines.ts';

let dataDir: string;
let engines: Engines | undefined;
const lines: string[] = [];

// The test run has engines of its own, named in the environment: undefined asks for others.
const start = async () => {
  engines = await startEngines({
    dataDir,
    mongodbUri: undefined,
    redisUrl: undefined,
    report: (line) => lines.push(line),
  });
  return engines;
};

beforeEach(async () => {
  lines.length = 0;
  dataDir = await mkdtemp(join(tmpdir(), 'engines-'));
});
afterEach(async () => {
  await engines?.stop();
  engines = undefined;
  await rm(dataDir, { recursive: true });
});

async function withClient<Result>(
  uri: string,
  work: (client: MongoClient) => Promise<Result>,
): Promise<Result> {
  const client = new MongoClient(uri, {
    writeConcern: { w: 1, journal: true },
    serverSelectionTimeoutMS: 10_000,
  });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

const countItems = (uri: string) =>
  withClient(uri, (client) => client.db('t').collection('items').countDocuments());

test('the engine keeps what it has read in a quarter of the memory', async () => {
  const { mongodbUri } = await start();
  const status = await withClient(mongodbUri, (client) => client.db('admin').command({ serverStatus: 1 }));
  const cache = status['wiredTiger'].cache['maximum bytes configured'];
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  expect(cache / memory).toBeCloseTo(0.25, 2);
});

test('an acknowledged write survives kill -9, and the engine comes back at the same address', async () => {
  const { mongodbUri, mongo } = await start();
  const killed = mongo.pid;
  await withClient(mongodbUri, async (client) => {
    const items = client.db('t').collection('items');
    for (let n = 0; n < 50; n += 1) await items.insertOne({ n });
    process.kill(killed!, 'SIGKILL');
    await vi.waitFor(() => expect(lines).toContain('mongo is back'), 10_000);
    // The client that was connected before goes on with the new process.
    expect(await items.countDocuments()).toBe(50);
  });
  expect(mongo.pid).not.toBe(killed);
  expect(mongo.address).toBe(mongodbUri);
});

test('redis comes back at the same address, with nothing kept', async () => {
  const { redisUrl, redis } = await start();
  expect(await askRedis(redisUrl, 'SET key value')).toBe('+OK');
  process.kill(redis.pid!, 'SIGKILL');
  await vi.waitFor(() => expect(lines).toContain('redis is back'), 10_000);
  expect(await askRedis(redisUrl, 'EXISTS key')).toBe(':0');
});

// Redis answers inline commands, as typed by hand, without a client.
async function askRedis(socketPath: string, command: string): Promise<string> {
  const socket = connect(socketPath);
  socket.write(`${command}\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString().trim();
}

test('restarting keeps the data', async () => {
  const { mongodbUri, restartMongo, restartRedis } = await start();
  await withClient(mongodbUri, (client) => client.db('t').collection('items').insertOne({}));
  await Promise.all([restartMongo(), restartRedis()]);
  expect(await countItems(mongodbUri)).toBe(1);
  expect(lines.filter((line) => line.includes('unexpectedly'))).toEqual([]);
});

test('a second owner is refused by the name of the first', async () => {
  await start();
  await expect(startEngines({ dataDir, report: () => undefined })).rejects.toThrow(
    `already runs on ${dataDir} (process ${process.pid})`,
  );
});

test('stopping leaves no process and no socket, and the folder free', async () => {
  const { mongo, redis, stop } = await start();
  const pids = [mongo.pid!, redis.pid!];
  expect(existsSync(socketFolderOf(dataDir))).toBe(true);
  await stop();
  expect(pids.filter(isAlive)).toEqual([]);
  expect(existsSync(socketFolderOf(dataDir))).toBe(false);
  await start();
});

test('an owner killed outright takes its engines along, and blocks nobody', async () => {
  const owner = await startOwner();
  const [uri, ...pids] = owner.told;
  await withClient(uri!, (client) => client.db('t').collection('items').insertOne({}));
  owner.process.kill('SIGKILL');
  const { mongodbUri, mongo, redis } = await start();
  expect(mongodbUri).toBe(uri);
  expect(await countItems(mongodbUri)).toBe(1);
  expect(pids).not.toContain(String(mongo.pid));
  expect(pids).not.toContain(String(redis.pid));
});

async function startOwner(): Promise<{ process: ChildProcess; told: string[] }> {
  const code = `
    import { startEngines } from ${JSON.stringify(join(import.meta.dirname, 'startEngines.ts'))};
    const { mongodbUri, mongo, redis } = await startEngines({
      dataDir: ${JSON.stringify(dataDir)}, mongodbUri: undefined, redisUrl: undefined, report() {},
    });
    console.log(mongodbUri, mongo.pid, redis.pid);`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(owner.stdout, 'data')) as [Buffer];
  return { process: owner, told: said.toString().trim().split(' ') };
}
