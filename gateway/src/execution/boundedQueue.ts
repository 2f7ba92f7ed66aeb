/** What waits between one who pushes and one who takes, in order and never more than a number. */
export type BoundedQueue<Item> = {
  /** False where the queue is full or over. */
  push(item: Item): boolean;
  /** No more comes after what waits. */
  end(): void;
  /** What waits is dropped: the next to take fails. The first reason counts. */
  fail(reason: unknown): void;
  /** The next item; undefined when it is over. One taker at a time. */
  take(): Promise<Item | undefined>;
};

export function boundedQueue<Item>(max: number): BoundedQueue<Item> {
  let waiting: Item[] = [];
  let over: { failed: false } | { failed: true; reason: unknown } | undefined;
  let taker: PromiseWithResolvers<Item | undefined> | undefined;

  const settle = (): void => {
    if (!taker || !over) return;
    if (over.failed) taker.reject(over.reason);
    else taker.resolve(undefined);
    taker = undefined;
  };

  return {
    push(item) {
      if (over || waiting.length >= max) return false;
      if (taker) {
        taker.resolve(item);
        taker = undefined;
      } else waiting.push(item);
      return true;
    },
    end() {
      over ??= { failed: false };
      settle();
    },
    fail(reason) {
      if (over?.failed) return;
      over = { failed: true, reason };
      waiting = [];
      settle();
    },
    take() {
      const next = waiting.shift();
      if (next !== undefined) return Promise.resolve(next);
      taker = Promise.withResolvers();
      const { promise } = taker;
      settle();
      return promise;
    },
  };
}
