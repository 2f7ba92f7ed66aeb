import { endedWithin } from '@tidbok/kit/endedWithin.ts';
import { startLoop, type WakeableLoop } from '@tidbok/kit/events/wakeableLoop.ts';
import type { Parts } from '#workflows/parts.ts';
import { sweeps } from '#workflows/sweeps/sweeps.ts';

/**
 * Repeats each sweep in a loop of its own. What expires has a task for the calendar, which is done at once. Stopping begins nothing more, and
 * waits for what is under way, but not for long: all of it may be cut short at any moment, and stopping has ten seconds for all that it does.
 */
export function startSweeps(
  parts: Parts,
  { pollMs = 1_000, stopMs = 1_000 } = {},
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const repeat = (name: keyof typeof sweeps, onDone?: () => void): WakeableLoop =>
    startLoop({
      pollMs,
      async run() {
        const { done, more } = await sweeps[name](parts, { stopping: stopping.signal });
        if (done > 0) onDone?.();
        return more ? 'more' : 'done';
      },
      onError: (error) => parts.log.warn({ err: error, sweep: name }, 'a sweep failed, trying again'),
    });
  const tasks = repeat('tasks');
  const loops = [tasks, repeat('plans'), repeat('expiry', tasks.nudge)];
  return {
    async stop() {
      stopping.abort();
      await endedWithin(stopMs, Promise.all(loops.map((loop) => loop.stop())));
    },
  };
}
