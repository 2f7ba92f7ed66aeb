/** Runs work of one lane in the order in which it was given, that of different lanes side by side. */
export function lanes(): <Result>(lane: string, work: () => Promise<Result>) => Promise<Result> {
  const tails = new Map<string, Promise<unknown>>();
  return async (lane, work) => {
    const before = tails.get(lane) ?? Promise.resolve();
    const mine = before.then(work, work);
    tails.set(lane, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(lane) === mine) tails.delete(lane);
    }
  };
}

/** Runs at most `max` pieces of work at the same time; the others wait for their turn. */
export function atMost(max: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < max) running += 1;
    // Whoever ends hands its place over, so that a newcomer cannot slip in between.
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
