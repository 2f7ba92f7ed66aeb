/** The only source of the time. Injected, so that rules take the time as data and tests set it. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = {
  // To the millisecond: what BSON dates and the API carry, so that a value read back equals the one written.
  now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
};

/** A clock that stands still until it is told to move. For tests. */
export function manualClock(
  start: string,
): Clock & { set(to: string): void; advance(by: Temporal.DurationLike): void } {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    set: (to) => (now = Temporal.Instant.from(to)),
    advance: (by) => (now = now.add(by)),
  };
}

/**
 * A moment as long lists hold it, and resolvers give it for a DateTime: a Temporal.Instant, or a plain object, which is made and cleared away
 * much faster.
 */
export type Moment = Pick<Temporal.Instant, 'epochMilliseconds'>;

/** A BSON date of an instant. The store's edge alone needs it. */
export const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);

/** The instant of a BSON date. */
export const fromDate = (date: Date): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime());
