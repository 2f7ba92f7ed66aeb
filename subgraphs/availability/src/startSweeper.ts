import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';

const everyMs = 60_000;

/** Tidies again and again, with a pause in between, until it is stopped. A failure waits for the next time. */
export function startSweeper(options: { sweep: () => Promise<unknown>; log: Logger }): {
  stop(): Promise<void>;
} {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await options.sweep().catch((error: unknown) => options.log.error({ err: error }, 'a sweep failed'));
      await delay(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
