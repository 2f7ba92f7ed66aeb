import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { expect, onTestFinished, test, vi } from 'vitest';
import { linkToEngine } from './linkToEngine.ts';
import { connectMongo } from './mongo.ts';
import { readByIds } from './readByIds.ts';

type Thing = { _id: string; rev: number; text?: string };

async function connected(uri = process.env['MONGODB_URI'] ?? '') {
  const config = { MONGODB_URI: uri, MONGODB_DATABASE: `read-${randomUUID()}`, MONGODB_POOL: 5 };
  const connection = await connectMongo(config);
  const sent: string[] = [];
  connection.getClient().on('commandStarted', ({ commandName }) => void sent.push(commandName));
  onTestFinished(async () => {
    await connection.dropDatabase();
    await connection.close();
  });
  const things = connection.collection<Thing>('things');
  return { connection, things, sent };
}

const idsOf = (found: readonly Thing[]): string[] => found.map(({ _id }) => _id).toSorted();

test('those that there are, in one command, with the fields that are asked for', async () => {
  const { things, sent } = await connected();
  await things.insertMany(['a', 'b', 'c'].map((_id) => ({ _id, rev: 1, text: 'much' })));
  sent.length = 0;
  const found = await readByIds<Thing>(things, ['b', 'nobody', 'a'], { rev: 1 });
  expect(found.toSorted((one, other) => one._id.localeCompare(other._id))).toEqual([
    { _id: 'a', rev: 1 },
    { _id: 'b', rev: 1 },
  ]);
  expect(await readByIds<Thing>(things, ['c'])).toEqual([{ _id: 'c', rev: 1, text: 'much' }]);
  expect(sent).toEqual(['find', 'find']);
});

test('nothing is asked for nobody', async () => {
  const { things, sent } = await connected();
  sent.length = 0;
  expect(await readByIds(things, [])).toEqual([]);
  expect(sent).toEqual([]);
});

test('what does not fit in one reply is read in several, and no cursor is left', async () => {
  const { connection, things } = await connected();
  const ids = ['a', 'b', 'c'];
  for (const _id of ids) await things.insertOne({ _id, rev: 1, text: 'x'.repeat(9_000_000) });
  expect(idsOf(await readByIds<Thing>(things, ids))).toEqual(ids);
  const idle = [
    { $currentOp: { idleCursors: true } },
    { $match: { type: 'idleCursor', ns: `${connection.name}.things` } },
  ];
  const admin = connection.getClient().db('admin');
  expect(await admin.aggregate(idle).toArray()).toEqual([]);
});

test('a read whose connection dies under it is asked again', async () => {
  const link = await linkToEngine();
  const { things } = await connected(link.uri);
  await things.insertOne({ _id: 'a', rev: 1 });
  link.standStill();
  const read = readByIds<Thing>(things, ['a']);
  await vi.waitFor(() => expect(link.unanswered.size).toBe(1));
  link.die();
  expect(idsOf(await read)).toEqual(['a']);
});

test('what the engine refuses is refused, once', async () => {
  const { things, sent } = await connected();
  await things.insertOne({ _id: 'a', rev: 1 });
  sent.length = 0;
  const read = readByIds(things, ['a'], { rev: 1, text: 0 });
  await expect(read).rejects.toBeInstanceOf(mongoose.mongo.MongoServerError);
  expect(sent).toEqual(['find']);
});
