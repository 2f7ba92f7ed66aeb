import { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { type Clock, systemClock } from '#kit/clock.ts';
import { connectMongo } from '#kit/mongo.ts';
import { createLogger, type Logger } from '#kit/telemetry/log.ts';
import { newEvent } from './outbox.ts';
import { streamKey } from './eventStream.ts';

/** The stores of one test, apart from those of all others, and what it does to them. */
export type TestStores = {
  connection: Connection;
  redis: Redis;
  prefix: string;
  clock: Clock;
  log: Logger;
  /** Writes an event as a service does: into the outbox of a document, with its change. Gives its version. */
  write(subject: string, options?: { type?: string; feeds?: string[]; data?: object }): Promise<number>;
  /** Loses the streams of these services with their groups, as a flush of Redis does. */
  flush(...services: string[]): Promise<void>;
};

export async function testStores(): Promise<TestStores> {
  const name = `events-${randomUUID()}`;
  const connection = await connectMongo({
    MONGODB_URI: process.env['MONGODB_URI'] ?? '',
    MONGODB_DATABASE: name,
    MONGODB_POOL: 10,
  });
  const redis = new Redis(process.env['REDIS_URL'] ?? '', { maxRetriesPerRequest: 1, commandTimeout: 5_000 });
  redis.on('error', () => undefined);
  onTestFinished(async () => {
    await connection.dropDatabase();
    await connection.close();
    redis.disconnect();
  });
  const things = connection.collection<{ _id: string; version: number; outbox: object[] }>('things');
  // As `outboxField` makes it.
  await things.createIndex({ 'outbox.at': 1 }, { sparse: true });
  const before = new Map<string, number>();

  return {
    connection,
    redis,
    prefix: name,
    clock: systemClock,
    log: createLogger({ service: 'test', level: 'silent' }),
    async write(subject, { type = 'thing.changed', feeds = [], data = {} } = {}) {
      const version = (before.get(subject) ?? 0) + 1;
      before.set(subject, version);
      const event = newEvent({
        type,
        subject,
        version,
        data: { ...data, version },
        feeds,
        at: systemClock.now(),
      });
      await things.updateOne(
        { _id: subject },
        { $set: { version }, $push: { outbox: event } },
        { upsert: true },
      );
      return version;
    },
    async flush(...services) {
      await redis.del(services.map((service) => streamKey(name, service)));
    },
  };
}
