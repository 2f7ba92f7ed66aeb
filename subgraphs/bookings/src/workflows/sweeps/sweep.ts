import { endedWithin } from '@tidbok/kit/endedWithin.ts';
import { fewAtATime } from '#workflows/fewAtATime.ts';
import type { Parts } from '#workflows/parts.ts';

/** How many are looked after in one pass. */
export const batch = 100;

/** Longer than any of them takes that gets its answers, and the calendar is given 5 s for each. */
const patienceMs = 20_000;

export type PassOptions = {
  /** Once it is aborted no other is begun. */
  readonly stopping?: AbortSignal;
  /** After which one that hangs is left to its fate; 20 s, unless said. */
  readonly patienceMs?: number;
};

export type Swept = {
  /** How many were looked after. */
  readonly done: number;
  /** Whether there may be more to do at once. */
  readonly more: boolean;
};

/**
 * Looks after what is due, a few at a time. One that fails or hangs keeps none of the others from their turn. Any number of processes may
 * look after the same one at the same time, so one that hangs is not waited for: what it still does does no harm.
 */
export async function sweep<Due extends { readonly id: string }>(
  { log }: Pick<Parts, 'log'>,
  due: readonly Due[],
  lookAfter: (due: Due) => Promise<unknown>,
  options: PassOptions = {},
): Promise<Swept> {
  let done = 0;
  await fewAtATime(due, async (each) => {
    if (options.stopping?.aborted) return;
    const { id } = each;
    const work = lookAfter(each).then(
      () => (done += 1),
      (error: unknown) =>
        log.warn({ err: error, id }, 'what was due could not be looked after, trying again later'),
    );
    if (!(await endedWithin(options.patienceMs ?? patienceMs, work)))
      log.warn({ id }, 'what was due takes too long: it goes on unwatched, and is tried again later');
  });
  return { done, more: due.length === batch && done > 0 };
}
