import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';

const afterFailureMs = 5_000;

/** Does something again and again, with a pause in between, until it is stopped. After a failure the pause is not short. */
export function startRepeating(options: {
  run: () => Promise<unknown>;
  everyMs: number;
  /** What is logged of a failure. */
  failed: string;
  log: Logger;
}): { stop(): Promise<void> } {
  const { run, everyMs, failed, log } = options;
  const stopping = new AbortController();
  const repeat = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      let pause = everyMs;
      await run().catch((error: unknown) => {
        log.error({ err: error }, failed);
        pause = Math.max(everyMs, afterFailureMs);
      });
      await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const repeating = repeat();
  return {
    async stop() {
      stopping.abort();
      await repeating;
    },
  };
}
