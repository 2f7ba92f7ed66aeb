export type WakeableLoop = {
  /** Runs soon. Many calls before it runs are one. */
  nudge(): void;
  /** Resolves when a run that began after this call has left nothing to do. */
  idle(): Promise<void>;
  /** Lets the current run end, and runs no more. */
  stop(): Promise<void>;
};

const longestWait = 5_000;

/**
 * Repeats a piece of work: at once while it says that there is more, else after `pollMs` or at a nudge, but no sooner than `spacingMs`
 * after it last began. While it fails, it waits
 * twice as long each time, half of it at random, up to 5 s, and a nudge does not hurry it.
 */
export function startLoop(options: {
  pollMs: number;
  /** None, unless said. */
  spacingMs?: number;
  run: () => Promise<'more' | 'done'>;
  onError: (error: unknown) => void;
}): WakeableLoop {
  const { spacingMs = 0 } = options;
  const stopped = new AbortController();
  let nudged = false;
  let endRest: (() => void) | undefined;
  let failures = 0;
  let waiting: { from: number; resolve: () => void }[] = [];
  let runs = 0;

  // Ends early when it is stopped, and, where it listens for one, at a nudge.
  function rest(ms: number, listens: boolean): Promise<void> {
    if (stopped.signal.aborted || (listens && nudged)) return Promise.resolve();
    return new Promise((resolve) => {
      const over = setTimeout(end, ms);
      function end(): void {
        clearTimeout(over);
        endRest = undefined;
        resolve();
      }
      endRest = () => {
        if (stopped.signal.aborted || listens) end();
      };
    });
  }

  async function runOnce(): Promise<void> {
    nudged = false;
    runs += 1;
    const soonest = performance.now() + spacingMs;
    try {
      const outcome = await options.run();
      failures = 0;
      if (outcome === 'more') return;
      const settled = waiting.filter(({ from }) => from <= runs);
      waiting = waiting.filter(({ from }) => from > runs);
      for (const { resolve } of settled) resolve();
      await rest(options.pollMs, true);
      const early = soonest - performance.now();
      if (early > 0) await rest(early, false);
    } catch (error) {
      failures += 1;
      if (stopped.signal.aborted) return;
      options.onError(error);
      const wait = Math.min(100 * 2 ** failures, longestWait);
      await rest(wait / 2 + (Math.random() * wait) / 2, false);
    }
  }

  async function loop(): Promise<void> {
    while (!stopped.signal.aborted) await runOnce();
    for (const { resolve } of waiting) resolve();
  }

  function nudge(): void {
    nudged = true;
    endRest?.();
  }

  const ended = loop();
  return {
    nudge,
    idle: () =>
      new Promise((resolve) => {
        if (stopped.signal.aborted) return resolve();
        waiting.push({ from: runs + 1, resolve });
        nudge();
      }),
    stop: async () => {
      stopped.abort();
      endRest?.();
      await ended;
    },
  };
}
