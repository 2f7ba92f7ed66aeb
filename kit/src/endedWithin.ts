/**
 * Waits for work to end, but no longer than so many milliseconds. What has not ended by then goes on, and nobody hears what becomes of it: work
 * whose failure matters must say so itself.
 *
 * @returns whether it ended in time
 * @throws what it throws, in time
 * @example
 * if (!(await endedWithin(2_000, running))) log.warn('left to its fate');
 */
export async function endedWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(resolve, ms, false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
