// A service's process as killed.int.test.ts kills it: a relay and a consumer, on stores that the arguments name.
import { z } from 'zod';
import { systemClock } from '#kit/clock.ts';
import { connectMongo } from '#kit/mongo.ts';
import { connectRedis } from '#kit/redis.ts';
import { createLogger } from '#kit/telemetry/log.ts';
import { startConsumer } from './consumer.ts';
import { reaction } from './reaction.ts';
import { startRelay } from './relay.ts';

const [MONGODB_URI = '', MONGODB_DATABASE = '', REDIS_URL = '', prefix = ''] = process.argv.slice(2);
const connection = await connectMongo({ MONGODB_URI, MONGODB_DATABASE, MONGODB_POOL: 5 });
const redis = connectRedis({ REDIS_URL }, () => undefined);
const parts = {
  connection,
  redis,
  prefix,
  clock: systemClock,
  log: createLogger({ service: 'test', level: 'silent' }),
};
const seen = connection.collection<{ _id: string; times: number }>('seen');

startRelay({ ...parts, service: 'things', collections: ['things'], pollMs: 5 });
startConsumer({
  ...parts,
  group: 'readers',
  streams: ['things'],
  takeOverMs: 500,
  reactions: [
    reaction({
      type: 'thing.changed',
      schema: z.object({}),
      react: async ({ id }) =>
        void (await seen.updateOne({ _id: id }, { $inc: { times: 1 } }, { upsert: true })),
    }),
  ],
});
