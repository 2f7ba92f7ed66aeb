import { setTimeout as delay } from 'node:timers/promises';
import type { connectRedis } from '@tidbok/kit/redis.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import { type ChangeFeed, everything } from './changeFeed.ts';

type Redis = ReturnType<typeof connectRedis>;

const channel = 'tidbok:availability:changes';

/** More at once are not named. */
const mostNamed = 5_000;
/** What changes within it is told together. */
const everyMs = 50;

/**
 * Tells the other processes of this service what has changed here, and this one what has changed there, through Redis. Nothing is kept
 * for a process that is away, or while Redis is.
 */
export function shareChanges(feed: ChangeFeed, redis: Redis, log: Logger): { stop(): Promise<void> } {
  const ours = crypto.randomUUID();
  let waiting = new Set<string>();
  let sending: Promise<void> | undefined;

  const send = async (): Promise<void> => {
    while (waiting.size > 0) {
      const ids = waiting.size > mostNamed ? [everything] : [...waiting];
      waiting = new Set();
      // What cannot be told is found without it.
      await redis.publish(channel, JSON.stringify([ours, ...ids])).catch(() => undefined);
      await delay(everyMs);
    }
    sending = undefined;
  };
  const unhear = feed.hear(
    (ids) => {
      for (const id of ids) waiting.add(id);
      sending ??= send();
    },
    { own: true },
  );

  const listening = redis
    .duplicate({ autoResubscribe: false })
    // Its errors are those of the connection that it doubles.
    .on('error', () => undefined)
    .on('message', (_channel: string, message: string) => {
      const [from, ...ids] = JSON.parse(message) as string[];
      if (from !== ours) feed.pass(ids);
    })
    .on('ready', () => {
      listening.subscribe(channel).catch((error: unknown) => {
        log.warn({ err: error }, 'what changes in other processes is not heard');
      });
    });

  return {
    async stop() {
      unhear();
      listening.disconnect();
      await sending;
    },
  };
}
