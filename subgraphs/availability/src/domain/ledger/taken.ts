import type { Bits } from '#domain/time/dayBits.ts';
import type { LedgerDay } from '#domain/time/ledgerDay.ts';

/** What live claims have taken, as far as it was read: it does not change. */
export type Taken = {
  /** Undefined of a day that nobody has claimed anything of. */
  of(calendarId: string, day: LedgerDay): Bits | undefined;
  /** How many places of a counted row are taken. */
  count(key: string): number;
};

export const nothingTaken: Taken = { of: () => undefined, count: () => 0 };
