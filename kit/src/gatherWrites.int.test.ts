import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { randomUUID } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherReads } from './gatherReads.ts';
import { gatherWrites } from './gatherWrites.ts';
import { connectMongo } from './mongo.ts';
import { traceMongo } from './telemetry/mongoSpans.ts';
import { withSpan } from './telemetry/spans.ts';
import { startTracing } from './telemetry/tracing.ts';

type Thing = { _id: string; rev: number; name?: string };

let connection: Connection;
const sent: mongo.CommandStartedEvent[] = [];
beforeAll(async () => {
  connection = await connectMongo({
    MONGODB_URI: process.env['MONGODB_URI'] ?? '',
    MONGODB_DATABASE: `gather-${randomUUID()}`,
    MONGODB_POOL: 5,
  });
  await connection.collection('things').createIndex({ name: 1 }, { unique: true, sparse: true });
  connection.getClient().on('commandStarted', (event) => void sent.push(event));
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const things = () => connection.collection<Thing>('things');
const others = () => connection.collection<Thing>('others');
const next = (_id: string, rev: number, upsert = false) => ({
  updateOne: { filter: { _id, rev }, update: { $inc: { rev: 1 } }, upsert },
});
const all = async () =>
  (await things().find().sort({ _id: 1 }).toArray()).map(({ _id, rev }) => `${_id} ${rev}`);

test('the writes of one moment are one journalled command, of several collections, and each is told of its own', async () => {
  const write = gatherWrites<Thing>(things());
  const elsewhere = gatherWrites<Thing>(others());
  await Promise.all([
    write({ insertOne: { document: { _id: 'a', rev: 1, name: 'one' } } }),
    write({ insertOne: { document: { _id: 'b', rev: 5 } } }),
  ]);
  sent.length = 0;
  const outcomes = await Promise.all([
    write(next('a', 1)),
    write(next('b', 1)),
    write(next('gone', 1)),
    write(next('b', 1, true)),
    write(next('c', 0, true)),
    write({ insertOne: { document: { _id: 'a', rev: 9 } } }),
    write({ insertOne: { document: { _id: 'd', rev: 9, name: 'one' } } }),
    elsewhere({ insertOne: { document: { _id: 'a', rev: 1 } } }),
    elsewhere({ deleteOne: { filter: { _id: 'nobody' } } }),
    write({ updateMany: { filter: { rev: { $gt: 100 } }, update: { $set: { rev: 0 } } } }),
  ]);
  expect(outcomes.join(' ')).toBe('done refused refused refused done refused refused done refused refused');
  expect(sent.map(({ commandName }) => commandName)).toEqual(['bulkWrite']);
  // One that stands alone, as our own engine does, would not wait for the journal of a majority.
  const { setName } = (await connection.db?.admin().command({ hello: 1 })) ?? {};
  expect(sent[0]?.command['writeConcern']).toMatchObject({
    w: setName === undefined ? 1 : 'majority',
    j: true,
  });
  expect(await all()).toEqual(['a 2', 'b 5', 'c 1']);
});

test('of many that race for one document one wins', async () => {
  const write = gatherWrites<Thing>(things());
  await write({ insertOne: { document: { _id: 'raced', rev: 1 } } });
  const outcomes = await Promise.all(Array.from({ length: 300 }, () => write(next('raced', 1))));
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
});

test('one that fails, or cannot even be sent, fails alone', async () => {
  const write = gatherWrites<Thing>(things());
  const outcomes = await Promise.allSettled([
    write({ insertOne: { document: { _id: 'e', rev: 1 } } }),
    write({ updateOne: { filter: { _id: 'e' }, update: { $push: { rev: 1 } } as never } }),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  const again = await Promise.allSettled([
    write({ insertOne: { document: { _id: 'f', rev: 1 } } }),
    write({ insertOne: { document: { _id: 'g', rev: 1, name: 'x'.repeat(17_000_000) } } }),
    write(next('e', 1)),
  ]);
  expect(again.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('the reads of one moment are one command, and each gets its own document or null', async () => {
  const write = gatherWrites<Thing>(things());
  await Promise.all(['r1', 'r2'].map((_id) => write({ insertOne: { document: { _id, rev: 7 } } })));
  sent.length = 0;
  const read = gatherReads<Thing>(things(), { projection: { rev: 1 } });
  expect(await Promise.all(['r2', 'nobody', 'r1', 'r2'].map(read))).toEqual([
    { _id: 'r2', rev: 7 },
    null,
    { _id: 'r1', rev: 7 },
    { _id: 'r2', rev: 7 },
  ]);
  expect(sent.map(({ commandName }) => commandName)).toEqual(['find']);
});

test('one trace has the command, the others that were gathered have a span that links to it', async () => {
  const exporter = new InMemorySpanExporter();
  const tracing = startTracing({ service: 'test', exporter });
  traceMongo(connection.getClient());
  const write = gatherWrites<Thing>(things());
  await Promise.all(
    ['t1', 't2'].map((_id) =>
      withSpan(`caller ${_id}`, {}, () => write({ insertOne: { document: { _id, rev: 1 } } })),
    ),
  );
  await tracing.flush();
  const spans = exporter.getFinishedSpans();
  await tracing.shutdown();
  const traceOf = (name: string) => spans.find((span) => span.name === name)?.spanContext().traceId;
  const command = spans.find(({ name }) => name === 'bulkWrite things');
  const gathered = spans.find(({ name }) => name === 'gathered');
  expect(command?.spanContext().traceId).toBe(traceOf('caller t1'));
  expect(command?.attributes).toMatchObject({
    'db.namespace': connection.name,
    'db.collection.name': 'things',
    'db.operation.batch.size': 2,
  });
  expect(gathered?.spanContext().traceId).toBe(traceOf('caller t2'));
  expect(gathered?.links.map(({ context }) => context.traceId)).toEqual([traceOf('caller t1')]);
});
