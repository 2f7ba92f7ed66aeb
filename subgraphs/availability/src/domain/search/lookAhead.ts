/** How many are looked up at first for each who is wanted: where most of the day is taken, one in four or five is free at once. */
const atFirst = 6;
/** Somewhat more than those found so far say that it takes: another round costs more than a few too many. */
const spare = 1.5;

export const lookUpFirst = (wanted: number): number => atFirst * wanted;

/**
 * How many to look up next.
 *
 * @param before how many it were in the last round, and how many of them were free at the time that they were looked up for
 * @param missing how many are still wanted
 */
export function lookUpNext(before: { asked: number; free: number }, missing: number): number {
  const most = 4 * before.asked;
  if (before.free === 0) return most;
  return Math.min(most, Math.ceil((spare * Math.max(missing, 1) * before.asked) / before.free));
}
