import { setTimeout as delay } from 'node:timers/promises';
import { endedWithin } from '@tidbok/kit/endedWithin.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';

// Stopping has ten seconds for all it does, and Stripe may take as long for one answer.
const stopMs = 3_000;

/**
 * Runs a piece of tidying again and again, with a pause in between, until it is stopped: then the sweep is told to end soon, and waited for,
 * but not for long. A failure waits for the next time.
 */
export function startSweeper(options: {
  everyMs: number;
  sweep: (stopping: AbortSignal) => Promise<unknown>;
  log: Logger;
}): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await options
        .sweep(stopping.signal)
        .catch((error: unknown) => options.log.error({ err: error }, 'a sweep failed'));
      await delay(options.everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await endedWithin(stopMs, running);
    },
  };
}
