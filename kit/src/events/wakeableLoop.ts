import { setTimeout as sleep } from 'node:timers/promises';

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
 * Repeats a piece of work: at once while it says that there is more, else after `pollMs` or at a nudge. While it fails, it waits
 * twice as long each time, half of it at random, up to 5 s, and a nudge does not hurry it.
 */
export function startLoop(options: {
  pollMs: number;
  run: () => Promise<'more' | 'done'>;
  onError: (error: unknown) => void;
}): WakeableLoop {
  const stopped = new AbortController();
  let wake = new AbortController();
  let nudged = false;
  let failures = 0;
  let waiting: { from: number; resolve: () => void }[] = [];
  let runs = 0;

  async function rest(ms: number, until: AbortSignal[]): Promise<void> {
    await sleep(ms, undefined, { signal: AbortSignal.any([stopped.signal, ...until]) }).catch(
      () => undefined,
    );
  }

  async function runOnce(): Promise<void> {
    nudged = false;
    runs += 1;
    try {
      const outcome = await options.run();
      failures = 0;
      if (outcome === 'more') return;
      const settled = waiting.filter(({ from }) => from <= runs);
      waiting = waiting.filter(({ from }) => from > runs);
      for (const { resolve } of settled) resolve();
      if (nudged) return;
      wake = new AbortController();
      await rest(options.pollMs, [wake.signal]);
    } catch (error) {
      failures += 1;
      if (stopped.signal.aborted) return;
      options.onError(error);
      const wait = Math.min(100 * 2 ** failures, longestWait);
      await rest(wait / 2 + (Math.random() * wait) / 2, []);
    }
  }

  async function loop(): Promise<void> {
    while (!stopped.signal.aborted) await runOnce();
    for (const { resolve } of waiting) resolve();
  }

  function nudge(): void {
    nudged = true;
    wake.abort();
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
      await ended;
    },
  };
}
