const few = 8;

/** What comes of each, in order. Where one fails no more are begun, and it is thrown once those that run have ended. */
export async function fewAtATime<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += few) {
    const ended = await Promise.allSettled(items.slice(at, at + few).map(run));
    for (const one of ended) {
      if (one.status === 'rejected') throw one.reason;
      results.push(one.value);
    }
  }
  return results;
}
