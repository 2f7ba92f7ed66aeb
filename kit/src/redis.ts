import { Redis } from 'ioredis';

/**
 * A connection to Redis, which may be away at any moment: it reconnects for ever, and a command fails within seconds rather
 * than wait for it, so that nothing that a caller waits for depends on Redis.
 */
export function connectRedis(config: { REDIS_URL: string }, onError: (error: Error) => void): Redis {
  const redis = new Redis(config.REDIS_URL, {
    retryStrategy: (attempt) => Math.min(50 * 2 ** Math.min(attempt, 6), 2_000),
    maxRetriesPerRequest: 1,
    commandTimeout: 5_000,
    connectTimeout: 3_000,
  });
  // Without a listener an error would end the process.
  redis.on('error', onError);
  return redis;
}
