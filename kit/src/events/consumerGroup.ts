import type { Redis } from 'ioredis';
import { entryId, seqOf } from './eventStream.ts';

/** An entry of a stream as Redis delivered it. Without `json` it was trimmed away while it was pending. */
export type Delivery = { stream: string; id: string; json: string | undefined };

/** How far Redis says the group is. */
export type GroupState = { delivered: number; pending: number; oldestPending: number | undefined };

type RawEntry = [id: string, fields: string[] | null];

export type ConsumerGroup = ReturnType<typeof consumerGroup>;

/**
 * One member of a consumer group, over several streams. All replies are read in their RESP2 shapes, which ioredis gives by default.
 *
 * @param blocking a connection that serves no one else
 */
export function consumerGroup(redis: Redis, blocking: Redis, group: string, member: string) {
  return {
    /** Makes the group where it is missing, to begin after `seq`, also on a stream that has not come so far yet, or is missing. */
    async ensure(stream: string, seq: number): Promise<void> {
      try {
        await redis.xgroup('CREATE', stream, group, entryId(seq), 'MKSTREAM');
      } catch (error) {
        if (!(error instanceof Error && error.message.startsWith('BUSYGROUP'))) throw error;
      }
    },

    /** Entries that no member has had yet. Waits for some up to `blockMs`. */
    async read(streams: readonly string[], count: number, blockMs: number): Promise<Delivery[]> {
      const after = streams.map(() => '>');
      const reply = await blocking.xreadgroup(
        ...(['GROUP', group, member] as const),
        ...(['COUNT', count, 'BLOCK', blockMs] as const),
        ...(['STREAMS', ...streams, ...after] as const),
      );
      return (reply ?? []).flatMap(([stream, entries]) => entries.map((entry) => delivery(stream, entry)));
    },

    /**
     * Takes over what members were given and have neither settled nor kept for `idleMs`: they are dead. What was trimmed away
     * meanwhile comes without its content.
     */
    async takeOver(stream: string, idleMs: number, count: number): Promise<Delivery[]> {
      const [, entries, gone = []] = (await redis.xautoclaim(
        ...([stream, group, member, idleMs, '0-0', 'COUNT', count] as const),
      )) as [next: string, entries: RawEntry[], gone?: string[]];
      return [
        ...entries.map((entry) => delivery(stream, entry)),
        ...gone.map((id) => ({ stream, id, json: undefined })),
      ];
    },

    /** The oldest number that the stream has; undefined where it has none. */
    async oldest(stream: string): Promise<number | undefined> {
      const [entry] = await redis.xrange(stream, '-', '+', 'COUNT', 1);
      return entry && seqOf(entry[0]);
    },

    /** Says that this member is still at work on these, so that no other takes them over. */
    async keep(stream: string, ids: readonly string[]): Promise<void> {
      await redis.xclaim(stream, group, member, 0, ...ids, 'JUSTID');
    },

    async settle(stream: string, ids: readonly string[]): Promise<void> {
      await redis.xack(stream, group, ...ids);
    },

    /** Undefined where the group is missing. */
    async state(stream: string): Promise<GroupState | undefined> {
      // In one step: were the group lost and made again between the two, what was delivered before would count as settled.
      const replies = await redis.multi().xinfo('GROUPS', stream).xpending(stream, group).exec();
      const [groups, pending] = (replies ?? []).map(([error, reply]) => (error ? undefined : reply)) as [
        groups?: unknown[][],
        pending?: [count: number, oldest: string | null],
      ];
      const info = groups?.map(fieldsOf).find(({ name }) => name === group);
      if (!info || !pending) return undefined;
      return {
        delivered: seqOf(String(info['last-delivered-id'])),
        pending: pending[0],
        oldestPending: pending[1] === null ? undefined : seqOf(pending[1]),
      };
    },

    /** Removes members that have nothing pending and were not heard of for `idleMs`. */
    async removeIdle(stream: string, idleMs: number): Promise<void> {
      await redis.eval(removeIdle, 1, stream, group, idleMs);
    },

    /** Removes this member, unless something is still pending for it. */
    async leave(stream: string): Promise<void> {
      await redis.eval(removeIdle, 1, stream, group, 0, member);
    },
  };
}

const delivery = (stream: string, [id, fields]: RawEntry): Delivery => ({ stream, id, json: fields?.[1] });

const fieldsOf = (flat: unknown[]): Record<string, unknown> =>
  Object.fromEntries(flat.flatMap((key, n) => (n % 2 === 0 ? [[String(key), flat[n + 1]]] : [])));

// In one step, because removing a member removes what is pending for it.
const removeIdle = `
  local members = redis.pcall('XINFO', 'CONSUMERS', KEYS[1], ARGV[1])
  if members.err then return end
  for _, fields in ipairs(members) do
    local member = {}
    for n = 1, #fields, 2 do member[fields[n]] = fields[n + 1] end
    local meant = not ARGV[3] or member.name == ARGV[3]
    if meant and member.pending == 0 and member.idle >= tonumber(ARGV[2]) then
      redis.call('XGROUP', 'DELCONSUMER', KEYS[1], ARGV[1], member.name)
    end
  end`;
