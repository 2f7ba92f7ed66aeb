import type { Parts } from '#workflows/parts.ts';
import { batch, type PassOptions, sweep, type Swept } from './sweep.ts';

const firstWaitSeconds = 5;
const longestWaitSeconds = 60;

/** Nothing is ever left for so long. What is was left by a clock that was ahead, and is due. */
const beyondAnyWait = { seconds: 2 * longestWaitSeconds };

type Due = { readonly id: string; readonly wakeAt: Temporal.Instant };

type DueStore<Item> = {
  due(
    at: { readonly by: Temporal.Instant; readonly orAfter: Temporal.Instant },
    limit: number,
  ): Promise<Due[]>;
  takeDue(due: Due, until: (attempts: number) => Temporal.Instant): Promise<Item | null>;
};

/** Looks after those that were left undone. One that cannot be helped now is left for twice as long each time. */
export async function sweepDue<Item>(
  parts: Pick<Parts, 'clock' | 'log'>,
  store: DueStore<Item>,
  wake: (item: Item) => Promise<unknown>,
  options?: PassOptions,
): Promise<Swept> {
  const { clock } = parts;
  const now = clock.now();
  const due = await store.due({ by: now, orAfter: now.add(beyondAnyWait) }, batch);
  const lookAfter = async (each: Due): Promise<void> => {
    const item = await store.takeDue(each, (attempts) =>
      clock.now().add({ seconds: Math.min(firstWaitSeconds * 2 ** attempts, longestWaitSeconds) }),
    );
    if (item) await wake(item);
  };
  return await sweep(parts, due, lookAfter, options);
}
