import type { Terms } from './offer.ts';
import type { Slot } from './slot.ts';

/** A part of a ledger day that is taken. */
export type Claim = {
  readonly id: string;
  readonly kind: 'hold' | 'booking';
  /** The bits [from, to) of its day, buffers included. No two claims of a day share one. */
  readonly from: number;
  readonly to: number;
  readonly slot: Slot;
  /** From then on another may have the time. Null once it is secured. */
  readonly until: Temporal.Instant | null;
  /** Whose hold it is. */
  readonly holder: string | null;
  /** What a booking was promised. */
  readonly terms: Terms | null;
};

export const isLive = ({ until }: Pick<Claim, 'until'>, now: Temporal.Instant): boolean =>
  until === null || Temporal.Instant.compare(until, now) > 0;
