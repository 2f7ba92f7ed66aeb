import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace';
import mongoose, { type Connection, Schema } from 'mongoose';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMetrics, mongoPoolMetrics } from './metrics.ts';
import { traceMongo } from './mongoSpans.ts';
import { withSpan } from './spans.ts';
import { startTracing, type Tracing } from './tracing.ts';

const secret = 'kim@example.se';
const schema = new Schema({ _id: String, n: Number, email: String });
const metrics = createMetrics({ service: 'test' });
let connection: Connection;
let exporter: InMemorySpanExporter;
let tracing: Tracing;

async function connect(maxPoolSize: number): Promise<Connection> {
  const uri = process.env['MONGODB_URI'] ?? '';
  const dbName = `spans_${randomUUID().slice(0, 8)}`;
  const made = mongoose.createConnection(uri, {
    dbName,
    maxPoolSize,
    monitorCommands: true,
    autoIndex: false,
    autoCreate: false,
  });
  traceMongo(made.getClient());
  mongoPoolMetrics(metrics, made.getClient());
  return await made.asPromise();
}

const modelOf = (collection: string, on = connection) => on.model(collection, schema, collection);

async function finished(): Promise<readonly ReadableSpan[]> {
  await tracing.flush();
  return exporter.getFinishedSpans();
}

beforeAll(async () => {
  // One connection, so that callers wait for it and it passes from one's context to another's.
  connection = await connect(1);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});
beforeEach(() => {
  exporter = new InMemorySpanExporter();
  tracing = startTracing({ service: 'test', exporter });
});
afterEach(() => tracing.shutdown());

async function everyKindOfOperation(name: string, on: Connection): Promise<void> {
  const model = modelOf(name, on);
  const raw = on.collection<{ _id: string; n: number }>(name);
  await raw.insertMany([1, 2, 3, 4, 5].map((n) => ({ _id: `${name}_${n}`, n })));
  await Promise.all([
    model.findOneAndUpdate({ n: 1 }, { n: 10 }),
    model.aggregate([{ $match: { n: { $gt: 0 } } }]),
    model.bulkWrite([{ updateOne: { filter: { n: 2 }, update: { n: 20 } } }]),
    model.create({ _id: `${name}_6`, n: 6 }),
  ]);
  for await (const { _id } of model.find({}).lean().cursor({ batchSize: 2 })) await model.exists({ _id });
  for await (const { _id } of raw.find({}).batchSize(2)) await raw.updateOne({ _id }, { $inc: { n: 1 } });
}

test.each([1, 4])(
  'of many concurrent callers each has its own commands as children, over %i connections',
  async (poolSize) => {
    const pool = await connect(poolSize);
    const names = Array.from({ length: 25 }, (_, n) => `caller_${n}`);
    // The one in the middle has no span, and its commands must not fall to another.
    await Promise.all(
      names.map((name, n) =>
        n === 12
          ? everyKindOfOperation(name, pool)
          : withSpan(name, {}, () => everyKindOfOperation(name, pool)),
      ),
    );
    await pool.dropDatabase();
    await pool.close();
    const spans = await finished();
    const nameOfId = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
    const commands = spans.filter(({ kind }) => kind === SpanKind.CLIENT);
    for (const span of commands) {
      expect(nameOfId.get(span.parentSpanContext?.spanId ?? '')).toBe(span.attributes['db.collection.name']);
    }
    expect(commands.some((span) => span.attributes['db.collection.name'] === 'caller_12')).toBe(false);
    const ofOne = commands
      .filter((span) => span.attributes['db.collection.name'] === 'caller_7')
      .map(({ name }) => name);
    expect(new Set(ofOne)).toEqual(
      new Set(
        ['insert', 'findAndModify', 'aggregate', 'update', 'find', 'getMore'].map(
          (command) => `${command} caller_7`,
        ),
      ),
    );
  },
);

test('a span names command, collection and database, and holds no value', async () => {
  await withSpan('request', {}, async () => {
    await modelOf('patients').create({ _id: 'one', email: secret });
    await modelOf('patients').findOne({ email: secret });
  });
  const span = (await finished()).find(({ name }) => name === 'find patients');
  expect(span).toMatchObject({
    kind: SpanKind.CLIENT,
    attributes: {
      'db.system.name': 'mongodb',
      'db.namespace': connection.name,
      'db.collection.name': 'patients',
      'db.operation.name': 'find',
    },
  });
  expect(
    JSON.stringify(
      (await finished()).map(({ attributes, events, status }) => ({ attributes, events, status })),
    ),
  ).not.toContain(secret);
});

test('a failed command is an error without its message, a refusal by a unique index its code', async () => {
  const raw = connection.collection<{ _id: string }>('refusals');
  await raw.insertOne({ _id: secret });
  await withSpan('request', {}, async () => {
    await raw.insertOne({ _id: secret }).catch(() => undefined);
    await raw
      .find({ $nonsense: secret })
      .toArray()
      .catch(() => undefined);
  });
  const spans = await finished();
  expect(spans.find(({ name }) => name === 'insert refusals')).toMatchObject({
    status: { code: SpanStatusCode.UNSET },
    attributes: { 'db.response.status_code': '11000' },
  });
  const failed = spans.find(({ name }) => name === 'find refusals');
  expect(failed).toMatchObject({
    status: { code: SpanStatusCode.ERROR },
    attributes: { 'error.type': 'MongoServerError' },
  });
  expect(failed?.status.message).toBeUndefined();
});

test('without an active span, and after it has ended, nothing is recorded', async () => {
  let later: Promise<unknown> | undefined;
  await modelOf('polled').findOne({});
  await withSpan('started a poller', {}, () => {
    later = new Promise((resolve) => setTimeout(resolve, 5)).then(() => modelOf('polled').findOne({}));
  });
  await later;
  expect((await finished()).map(({ name }) => name)).toEqual(['started a poller']);
});

test('the pool is empty of waits and uses when all is done', async () => {
  await Promise.all([1, 2, 3].map(() => modelOf('polled').findOne({})));
  const { body } = await metrics.render();
  expect(body).toContain('tidbok_mongo_pool_checked_out{service="test"} 0');
  expect(body).toContain('tidbok_mongo_pool_waiting{service="test"} 0');
  expect(body).toContain('tidbok_mongo_pool_connections{service="test"} 1');
});
