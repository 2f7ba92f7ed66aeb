/** When one of a series comes. */
export type SeriesStart = {
  readonly start: Temporal.Instant;
  /** The clock skips its time on that day: `start` is as much later as the clock is put forward. */
  readonly skipped: boolean;
};

/**
 * The starts of what repeats every so many weeks at the same time on the wall. Of a time that the clock shows twice, the first is
 * meant, but for the first of all, which is as it was given.
 */
export function seriesStarts(
  first: Temporal.Instant,
  zone: string,
  { everyWeeks, count }: { everyWeeks: number; count: number },
): SeriesStart[] {
  const wall = first.toZonedDateTimeISO(zone).toPlainDateTime();
  return Array.from({ length: count }, (_, n) => {
    if (n === 0) return { start: first, skipped: false };
    const wanted = wall.add({ weeks: n * everyWeeks });
    const comes = wanted.toZonedDateTime(zone);
    return { start: comes.toInstant(), skipped: !comes.toPlainDateTime().equals(wanted) };
  });
}
