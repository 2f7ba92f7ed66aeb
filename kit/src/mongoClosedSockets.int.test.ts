import mongoose from 'mongoose';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { linkToEngine } from './linkToEngine.ts';
import { connectMongo } from './mongo.ts';
import { isOutage } from './outage.ts';

async function connected() {
  const link = await linkToEngine();
  const connection = await connectMongo({
    MONGODB_URI: link.uri,
    MONGODB_DATABASE: 'closed',
    MONGODB_POOL: 5,
  });
  onTestFinished(() => connection.close());
  const ask = () => connection.db!.command({ ping: 1 });
  await ask();
  return { link, ask };
}

const outcome = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => (isOutage(error) ? 'an outage' : error),
  );

test('an operation that meets a connection as it is torn down is answered, or fails', async () => {
  const { link, ask } = await connected();
  // In one of these turns the socket is torn down already, and the driver has not yet heard of it.
  for (let turns = 0; turns < 10; turns += 1) {
    await ask();
    link.die();
    for (let turn = 0; turn < turns; turn += 1) await nextTurn();
    expect(['answered', 'an outage']).toContain(await outcome(ask()));
  }
});

test('a driver that looks for the engine on a connection as it is torn down goes on looking', async () => {
  const { link, ask } = await connected();
  // Until the driver may look again at once: it does so twice a second at most.
  await delay(600);
  link.standStill();
  const asked = [outcome(ask())];
  await vi.waitFor(() => expect(link.unanswered.size).toBe(1));
  link.die();
  for (let turn = 0; turn < 10; turn += 1) {
    asked.push(outcome(ask()));
    await nextTurn();
  }
  expect(['answered', 'an outage']).toEqual(expect.arrayContaining(await Promise.all(asked)));
  expect(await ask()).toMatchObject({ ok: 1 });
});

test('a write that stood still while its connection was given up fails', async () => {
  const link = await linkToEngine();
  const client = new mongoose.mongo.MongoClient(link.uri, { socketTimeoutMS: 200 });
  onTestFinished(() => client.close());
  const things = client.db('closed').collection('things');
  await things.findOne();
  link.readNoMore();
  // More than the system keeps on the way.
  const large = { text: 'x'.repeat(15_000_000) };
  await expect(things.insertOne(large)).rejects.toBeInstanceOf(mongoose.mongo.MongoNetworkError);
});
