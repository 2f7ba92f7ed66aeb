import type { WaitlistEntry, Wish } from './waitlistEntry.ts';

/** One who waits, as far as their place is concerned. */
export type Queued = Pick<WaitlistEntry, 'id' | 'joinedAt' | 'wish'>;

/** Farther back in a queue nobody is told their place. */
export const mostAhead = 1_000;

/** Its place among those of the queue who wait for a time that it could have too: 1 is next. @param first the first of its queue, at most `mostAhead` */
export function placeIn(first: readonly Queued[], entry: Queued): number {
  const ahead = first.filter((other) => isBefore(other, entry));
  if (ahead.length >= mostAhead) return mostAhead + 1;
  return 1 + ahead.filter(({ wish }) => shareTimes(wish, entry.wish)).length;
}

const isBefore = (a: Queued, b: Queued): boolean => {
  const order = Temporal.Instant.compare(a.joinedAt, b.joinedAt);
  return order < 0 || (order === 0 && a.id < b.id);
};

/** Whether there may be a time that is one of both. */
const shareTimes = (a: Wish, b: Wish): boolean =>
  (a.providerId === null || b.providerId === null || a.providerId === b.providerId) &&
  a.from <= b.until &&
  b.from <= a.until &&
  a.earliest <= b.latest &&
  b.earliest <= a.latest &&
  a.weekdays.some((weekday) => b.weekdays.includes(weekday));
