import type { Redis } from 'ioredis';
import { toCloudEvent } from './cloudEvent.ts';
import type { LoggedEvent } from './eventLog.ts';

/** The Redis stream of a service's events. An entry's id is `<seq>-0`, its one field `event` a CloudEvent as JSON. */
export const streamKey = (prefix: string, service: string): string => `${prefix}:events:${service}`;

export const entryId = (seq: number): string => `${seq}-0`;

/** The number in the log that an entry id stands for. */
export const seqOf = (id: string): number => Number(id.slice(0, id.indexOf('-')));

// Adds entries only onto the entry that they follow in the log, in one step. With single XADDs, a flush between two of them would
// leave a stream that lacks its beginning and yet looks published to the end. Answers the stream's last id.
const addAfter = `
  local function last()
    local info = redis.pcall('XINFO', 'STREAM', KEYS[1])
    if info.err then return '0-0' end
    for n = 1, #info, 2 do
      if info[n] == 'last-generated-id' then return info[n + 1] end
    end
  end
  if last() == ARGV[1] then
    for n = 2, #ARGV, 2 do redis.call('XADD', KEYS[1], ARGV[n], 'event', ARGV[n + 1]) end
  end
  return last()`;

export type EventStream = ReturnType<typeof eventStream>;

/** The producer's side of the stream. */
export function eventStream(redis: Redis, prefix: string, service: string) {
  const key = streamKey(prefix, service);

  async function publish(after: number, events: readonly LoggedEvent[]): Promise<number> {
    const fields = events.flatMap((event) => [entryId(event.seq), toCloudEvent(service, event)]);
    return seqOf(String(await redis.eval(addAfter, 1, key, entryId(after), ...fields)));
  }

  return {
    /**
     * Adds events to a stream whose last one is `after`; to any other it adds nothing.
     *
     * @returns where the stream ends now. 0 for one that is missing, or that a consumer made and nothing was published to yet
     */
    publish,

    position: (): Promise<number> => publish(0, []),

    trim: async (firstSeq: number): Promise<void> =>
      void (await redis.xtrim(key, 'MINID', entryId(firstSeq))),

    remove: async (): Promise<void> => void (await redis.del(key)),
  };
}
