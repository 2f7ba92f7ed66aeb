import type { Parts } from './parts.ts';

const batch = 100;
const firstWaitSeconds = 5;
const longestWaitSeconds = 60;

type Due = { readonly id: string; readonly wakeAt: Temporal.Instant };

type DueStore<Item> = {
  due(now: Temporal.Instant, limit: number): Promise<Due[]>;
  takeDue(due: Due, until: (attempts: number) => Temporal.Instant): Promise<Item | null>;
};

/**
 * Looks after those that are due. One that cannot be helped now is left for twice as long each time. Any number of sweepers may run: each
 * takes one for itself, and even two at one do no harm.
 *
 * @returns how many were due: as many as a batch has, and there may be more
 */
export async function sweep<Item>(
  { clock, log }: Parts,
  store: DueStore<Item>,
  wake: (item: Item) => Promise<unknown>,
): Promise<{ swept: number; more: boolean }> {
  const due = await store.due(clock.now(), batch);
  for (const each of due) {
    const item = await store.takeDue(each, (attempts) =>
      clock.now().add({ seconds: Math.min(firstWaitSeconds * 2 ** attempts, longestWaitSeconds) }),
    );
    if (!item) continue;
    try {
      await wake(item);
    } catch (error) {
      log.warn({ err: error, id: each.id }, 'what was due could not be looked after, trying again later');
    }
  }
  return { swept: due.length, more: due.length === batch };
}
