import { setTimeout as delay } from 'node:timers/promises';

/** Waits as long as the test may. For tests. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(20);
}
