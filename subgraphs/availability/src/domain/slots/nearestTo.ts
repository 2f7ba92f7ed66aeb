import type { Millis } from '#domain/time/ledgerDay.ts';

/** Of the free times those nearest to a moment, the nearest first; of two as near, the earlier. */
export const nearestTo = (moment: Millis, free: readonly Millis[], most: number): Millis[] =>
  free.toSorted((a, b) => Math.abs(a - moment) - Math.abs(b - moment) || a - b).slice(0, most);
