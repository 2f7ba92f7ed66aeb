/** How many providers may be chosen from at once. */
export const mostInPool = 50;

/** What is wrong with a pool, and where: the path within what was given. Null: nothing. */
export function problemOfPool(
  providerIds: readonly string[] | null,
): { field: string; message: string } | null {
  if (providerIds === null) return null;
  if (providerIds.length === 0) {
    return {
      field: 'providerIds',
      message: 'Name at least one provider, or leave it out for any of the clinic.',
    };
  }
  if (providerIds.length > mostInPool) {
    return { field: 'providerIds', message: `Name at most ${mostInPool} providers.` };
  }
  return null;
}

/** What is wrong with a pool of so many. */
export const problemOfSize = (size: number): { field: string; message: string } | null =>
  size > mostInPool
    ? {
        field: 'providerIds',
        message: `${size} providers of this clinic offer the treatment. Name at most ${mostInPool} of them.`,
      }
    : null;
