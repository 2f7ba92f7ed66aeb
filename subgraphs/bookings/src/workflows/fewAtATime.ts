const few = 8;

/** What comes of each, in order. Where one fails no more are begun, and it is thrown once those that run have ended. */
export async function fewAtATime<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  let failed = false;
  const work = async (): Promise<void> => {
    for (const [at, item] of left) {
      if (failed) return;
      try {
        results[at] = await run(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: few }, work));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return results;
}
