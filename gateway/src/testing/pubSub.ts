/** Events that are kept, so that a follower first gets those after a version, then those to come. */
export type PubSub<Event extends { version: number }> = {
  publish(event: Event): void;
  follow(after: number): AsyncGenerator<Event>;
  /** Resolves when this many follow. */
  followers(count: number): Promise<void>;
};

export function createPubSub<Event extends { version: number }>(): PubSub<Event> {
  const log: Event[] = [];
  const woken = new Set<() => void>();
  const state = { following: 0 };
  const wake = (): void => {
    for (const wakeOne of woken) wakeOne();
    woken.clear();
  };
  const change = (): Promise<void> => new Promise((resolve) => woken.add(resolve));
  return {
    publish(event) {
      log.push(event);
      wake();
    },
    follow(after) {
      let at = log.findIndex(({ version }) => version > after);
      if (at < 0) at = log.length;
      let over = false;
      state.following += 1;
      wake();
      const leave = async (): Promise<IteratorResult<Event>> => {
        if (!over) state.following -= 1;
        over = true;
        wake();
        return { done: true, value: undefined };
      };
      return {
        async next() {
          for (;;) {
            if (over) return { done: true, value: undefined };
            const event = log[at];
            if (event) {
              at += 1;
              return { done: false, value: event };
            }
            await change();
          }
        },
        return: leave,
        throw: leave,
        [Symbol.asyncIterator]() {
          return this;
        },
        async [Symbol.asyncDispose]() {
          await leave();
        },
      };
    },
    async followers(count) {
      while (state.following !== count) await change();
    },
  };
}
