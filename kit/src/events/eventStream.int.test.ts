import { expect, test } from 'vitest';
import { eventStream, streamKey } from './eventStream.ts';
import { testStores } from './testStores.ts';

const events = (...seqs: number[]) =>
  seqs.map((seq) => ({
    seq,
    id: `event_${seq}`,
    type: 't',
    subject: 's',
    version: seq,
    at: Temporal.Instant.fromEpochMilliseconds(seq),
    data: {},
    feeds: [],
  }));

test('events are added only onto the one that they follow, so that a stream lost on the way keeps no hole', async () => {
  const { redis, prefix, flush } = await testStores();
  const stream = eventStream(redis, prefix, 'things');
  const ids = async () => (await redis.xrange(streamKey(prefix, 'things'), '-', '+')).map(([id]) => id);
  expect(await stream.publish(0, events(3, 4))).toBe(4);
  // Another relay was there already.
  expect(await stream.publish(0, events(3, 4))).toBe(4);
  expect(await stream.publish(4, events(5))).toBe(5);
  expect(await ids()).toEqual(['3-0', '4-0', '5-0']);

  await flush('things');
  expect(await stream.publish(5, events(6, 7))).toBe(0);
  expect(await ids()).toEqual([]);
});
