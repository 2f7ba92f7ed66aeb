import type { SharedBytes } from './sharedBytes.ts';

/** What waits between one who pushes and one who takes, in order and never more than its limits. */
export type BoundedQueue<Item> = {
  /** False where the queue is full or over. */
  push(item: Item): boolean;
  /** No more comes after what waits. */
  end(): void;
  /** What waits is dropped: the next to take fails. The first reason counts. */
  fail(reason: unknown): void;
  /** Nobody takes any more: what waits is dropped, and it is over. */
  leave(): void;
  /** The next item; undefined when it is over. One taker at a time. */
  take(): Promise<Item | undefined>;
};

/** How much may wait. */
export type QueueLimits = {
  items: number;
  /** Of what waits together. One alone may be larger: it would not be smaller the next time. */
  bytes: number;
  /** Of all queues that share them, whatever their sizes. */
  shared: SharedBytes;
};

/** @param sizeOf in bytes. Only what really waits is measured */
export function boundedQueue<Item>(limits: QueueLimits, sizeOf: (item: Item) => number): BoundedQueue<Item> {
  const { shared } = limits;
  let waiting: { item: Item; size: number }[] = [];
  let bytes = 0;
  let over: { failed: false } | { failed: true; reason: unknown } | undefined;
  let taker: PromiseWithResolvers<Item | undefined> | undefined;

  const settle = (): void => {
    if (!taker || !over) return;
    if (over.failed) taker.reject(over.reason);
    else taker.resolve(undefined);
    taker = undefined;
  };
  const keep = (item: Item): boolean => {
    if (waiting.length >= limits.items) return false;
    const size = sizeOf(item);
    if ((waiting.length > 0 && bytes + size > limits.bytes) || !shared.take(size)) return false;
    waiting.push({ item, size });
    bytes += size;
    return true;
  };
  const giveBack = (size: number): void => {
    bytes -= size;
    shared.giveBack(size);
  };
  const drop = (): void => {
    waiting = [];
    giveBack(bytes);
  };

  return {
    push(item) {
      if (over) return false;
      if (!taker) return keep(item);
      taker.resolve(item);
      taker = undefined;
      return true;
    },
    end() {
      over ??= { failed: false };
      settle();
    },
    fail(reason) {
      if (over?.failed) return;
      over = { failed: true, reason };
      drop();
      settle();
    },
    leave() {
      over ??= { failed: false };
      drop();
      settle();
    },
    take() {
      const next = waiting.shift();
      if (next) {
        giveBack(next.size);
        return Promise.resolve(next.item);
      }
      taker = Promise.withResolvers();
      const { promise } = taker;
      settle();
      return promise;
    },
  };
}
