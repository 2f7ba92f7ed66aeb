import { startRelay } from '@tidbok/kit/events/relay.ts';
import { startTail } from '@tidbok/kit/events/tail.ts';
import { connectRedis } from '@tidbok/kit/redis.ts';
import { randomUUID } from 'node:crypto';
import { testBookings } from './testBookings.ts';

/** As `testBookings`, with the news carried by a relay and a tail of their own. */
export async function liveBookings() {
  const bookings = await testBookings();
  const { connection, clock, log } = bookings;
  const redis = connectRedis({ REDIS_URL: process.env['REDIS_URL']! }, () => undefined);
  const service = {
    service: 'bookings',
    connection,
    redis,
    clock,
    log,
    prefix: `test:${randomUUID().slice(0, 8)}`,
  };
  const relay = startRelay({ ...service, collections: ['bookings'], pollMs: 20 });
  await relay.idle();
  const tail = await startTail({ ...service, pollMs: 20 });
  return {
    ...bookings,
    redis,
    relay,
    parts: { ...bookings.parts, tail, nudge: relay.nudge },
    async close(): Promise<void> {
      await tail.stop();
      await relay.stop();
      redis.disconnect();
      await bookings.close();
    },
  };
}

/** The next `count` of a stream. */
export async function take<Item>(stream: AsyncIterator<Item>, count: number): Promise<Item[]> {
  const items: Item[] = [];
  while (items.length < count) {
    const { done, value } = await stream.next();
    if (done) break;
    items.push(value);
  }
  return items;
}
