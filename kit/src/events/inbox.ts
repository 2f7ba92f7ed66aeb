import { setTimeout as sleep } from 'node:timers/promises';
import { gather } from '#kit/gather.ts';
import type { ConsumerGroup, Delivery } from './consumerGroup.ts';
import { seqOf } from './eventStream.ts';
import { lanes } from './inOrder.ts';
import { PoisonedEvent, type Reaction } from './reaction.ts';
import { giveUp, readEvent, type Settling, settleEvent } from './settleEvent.ts';

export type Inbox = ReturnType<typeof inbox>;

const capacity = 256;
const settleAgainMs = 500;

/** The events that this process was given and has not settled yet. */
export function inbox(group: ConsumerGroup, reactions: ReadonlyMap<string, Reaction>, settling: Settling) {
  const { stopping, log } = settling;
  const held = new Map<string, { stream: string; id: string; done: Promise<void> }>();
  const inLane = lanes();

  // Undefined for what nobody reacts to.
  function workOn({ stream, id, json }: Delivery): (() => Promise<boolean>) | undefined {
    if (json === undefined) return undefined;
    const event = readEvent(json);
    if (event instanceof PoisonedEvent) return () => giveUp(settling, `${stream}/${id}`, json, event, 1);
    const reaction = reactions.get(event.type);
    return (
      reaction &&
      (() => inLane(`${stream} ${event.subject}`, () => settleEvent(settling, reaction, event, json)))
    );
  }

  const acknowledge = gather(async (settled: readonly { stream: string; id: string }[]) => {
    for (const [stream, ids] of Map.groupBy(settled, (one) => one.stream))
      await group.settle(
        stream,
        ids.map(({ id }) => id),
      );
    return settled.map(() => undefined);
  });

  async function settle(stream: string, id: string): Promise<void> {
    do {
      try {
        return await acknowledge({ stream, id });
      } catch (error) {
        log.warn({ err: error }, 'a settled event could not be acknowledged, trying again');
        await sleep(settleAgainMs, undefined, { signal: stopping }).catch(() => undefined);
      }
    } while (!stopping.aborted);
  }

  function hold(delivery: Delivery, work: () => Promise<boolean>): void {
    const { stream, id } = delivery;
    const key = keyOf(delivery);
    const run = async () => {
      if (await work()) await settle(stream, id);
      held.delete(key);
    };
    held.set(key, { stream, id, done: run() });
  }

  return {
    /** How many more it takes. */
    room: (): number => capacity - held.size,

    /** Resolves when there is room. */
    async untilRoom(): Promise<void> {
      while (held.size >= capacity) await Promise.race([...held.values()].map(({ done }) => done));
    },

    /** @param settledUpTo of a stream, the number up to which all was settled before: Redis may have gone back in time */
    async take(deliveries: readonly Delivery[], settledUpTo: (stream: string) => number): Promise<void> {
      const nothingToDo = new Map<string, string[]>();
      for (const delivery of deliveries) {
        const { stream, id } = delivery;
        // Delivered again because its group was lost and made again. It will be settled once it is done.
        if (held.has(keyOf(delivery))) continue;
        const work = seqOf(id) > settledUpTo(stream) ? workOn(delivery) : undefined;
        if (work) hold(delivery, work);
        else nothingToDo.set(stream, [...(nothingToDo.get(stream) ?? []), id]);
      }
      for (const [stream, ids] of nothingToDo) await group.settle(stream, ids);
    },

    /** The ids of a stream's events that are held. */
    idsOf: (stream: string): string[] =>
      [...held.values()].filter((one) => one.stream === stream).map(({ id }) => id),

    isEmpty: (): boolean => held.size === 0,

    /** Resolves when nothing is held. */
    async emptied(): Promise<void> {
      await Promise.all([...held.values()].map(({ done }) => done));
    },
  };
}

const keyOf = ({ stream, id }: Delivery): string => `${stream} ${id}`;
