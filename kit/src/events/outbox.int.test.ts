import { Schema } from 'mongoose';
import { expect, test } from 'vitest';
import { systemClock } from '#kit/clock.ts';
import { isId } from '#kit/ids.ts';
import { hasWaitingEvents, newEvent, outboxField } from './outbox.ts';
import { testStores } from './testStores.ts';

test('looking for waiting events reads those documents alone, oldest first, however many there are', async () => {
  const { connection } = await testStores();
  const Thing = connection.model('Thing', new Schema({ outbox: outboxField }));
  await Thing.createIndexes();
  await Thing.insertMany(Array.from({ length: 2_000 }, () => ({})));
  const at = (text: string) => Temporal.Instant.from(text);
  const event = (time: string) => newEvent({ type: 't', subject: 's', version: 1, data: {}, at: at(time) });
  await Thing.create({ outbox: [event('2026-01-02T00:00:00Z'), event('2026-01-03T00:00:00Z')] });
  await Thing.create({ outbox: [event('2026-01-01T00:00:00Z')] });

  const cursor = Thing.collection.find(hasWaitingEvents).sort({ 'outbox.at': 1 }).limit(500);
  const { executionStats, queryPlanner } = (await cursor.explain('executionStats')) as {
    executionStats: Record<string, number>;
    queryPlanner: { winningPlan: object };
  };
  expect(executionStats).toMatchObject({ nReturned: 2, totalKeysExamined: 3, totalDocsExamined: 2 });
  expect(JSON.stringify(queryPlanner.winningPlan)).not.toContain('"SORT"');
  const [first] = await Thing.find(hasWaitingEvents).sort({ 'outbox.at': 1 }).lean();
  expect(first?.outbox).toHaveLength(1);
});

test('an event comes back from a document as it was pushed', async () => {
  const { connection } = await testStores();
  const Thing = connection.model('Thing', new Schema({ outbox: outboxField }));
  const { _id } = await Thing.create({});
  const data = { empty: {}, type: 'x', id: 7, gone: undefined };
  const event = newEvent({
    type: 't',
    subject: 's',
    version: 3,
    data,
    feeds: ['clinic/1'],
    at: systemClock.now(),
  });
  await Thing.updateOne({ _id }, { $push: { outbox: event } });
  const stored = await Thing.findById(_id).lean();
  expect(stored?.outbox).toEqual([{ ...event, data: { empty: {}, type: 'x', id: 7 } }]);
  expect(isId('event', event.id)).toBe(true);
});
