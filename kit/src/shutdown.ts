import type { Logger } from '#kit/telemetry/log.ts';

/** One thing to do when the service stops, in the order given. */
export type StopStep = { name: string; stop: () => Promise<unknown> };

const bound = 10_000;

/**
 * Stops the service on SIGTERM or SIGINT: each step in order, the rest even where one fails, and the process ends after ten
 * seconds whatever happens. With `parentPipe`, also when standard input ends: the supervisor that held it is gone.
 */
export function stopOnSignal(log: Logger, steps: StopStep[], parentPipe: boolean): void {
  let stopping = false;
  const stop = async (reason: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'stopping');
    setTimeout(() => {
      log.error({ bound }, 'did not stop in time');
      process.exit(1);
    }, bound).unref();
    let code = 0;
    for (const { name, stop: run } of steps) {
      try {
        await run();
      } catch (error) {
        code = 1;
        log.error({ err: error, step: name }, 'a step of stopping failed');
      }
    }
    process.exit(code);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
  if (parentPipe) process.stdin.resume().on('end', () => void stop('the supervisor is gone'));
}
