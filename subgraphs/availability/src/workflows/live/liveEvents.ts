export type LiveEvents<Event> = {
  readonly events: AsyncIterableIterator<Event>;
  /** There may be something to take. */
  wake(): void;
  end(): void;
};

/**
 * Events that are made when their reader is ready for the next one: what happens while one who is slow is not, is told together. (Not a
 * generator: its `return` would wait for the event that it waits for.)
 *
 * @param take the next event; undefined where there is none yet
 */
export function liveEvents<Event>(take: () => Event | undefined, onEnd: () => void): LiveEvents<Event> {
  const end = new AbortController();
  end.signal.addEventListener('abort', onEnd, { once: true });
  let woken = Promise.withResolvers<void>();

  const next = async (): Promise<IteratorResult<Event, undefined>> => {
    for (;;) {
      if (end.signal.aborted) return { done: true, value: undefined };
      const value = take();
      if (value !== undefined) return { done: false, value };
      woken = Promise.withResolvers();
      await woken.promise;
    }
  };
  const stop = (): void => {
    end.abort();
    woken.resolve();
  };
  const events: AsyncIterableIterator<Event> = {
    [Symbol.asyncIterator]: () => events,
    next,
    async return() {
      stop();
      return { done: true, value: undefined };
    },
  };
  return { events, wake: () => woken.resolve(), end: stop };
}
