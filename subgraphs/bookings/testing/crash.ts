import type { Parts } from '#workflows/parts.ts';

/** What ends a workflow as the death of its process would: nothing after it is done. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** The parts as they are for a process that dies at its `n`th step: a write, or a call of another, is a step before and after it. */
export function dyingAt(parts: Parts, n: number): Parts {
  let step = 0;
  const mayDie = (): void => {
    step += 1;
    if (step >= n) throw new Crash(`at step ${step}`);
  };
  const dying =
    <Given extends unknown[], Result>(act: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      mayDie();
      const result = await act(...given);
      mayDie();
      return result;
    };
  const { store, plans, claims } = parts;
  return {
    ...parts,
    store: { ...store, insert: dying(store.insert), save: dying(store.save) },
    plans: { ...plans, insert: dying(plans.insert), save: dying(plans.save) },
    claims: { claim: dying(claims.claim), secure: dying(claims.secure), release: dying(claims.release) },
  };
}

/** Whether the process lived to the end. */
export async function lives(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    if (error instanceof Crash) return false;
    throw error;
  }
}
