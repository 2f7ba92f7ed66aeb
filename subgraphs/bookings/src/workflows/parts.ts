import type { Clock } from '@tidbok/kit/clock.ts';
import type { Tail } from '@tidbok/kit/events/tail.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { Claims } from './claims.ts';
import type { BookingLists } from '#store/bookingLists.ts';
import type { BookingStore } from '#store/bookingStore.ts';
import type { PlanStore } from '#store/planStore.ts';

/** What the workflows work with. */
export type Parts = {
  readonly store: BookingStore;
  readonly lists: BookingLists;
  readonly plans: PlanStore;
  readonly claims: Claims;
  readonly clock: Clock;
  readonly log: Logger;
  /** Says that there is news to be sent. */
  readonly nudge: () => void;
  /** How long a time is kept for its payment. */
  readonly paymentTerm: Temporal.Duration;
};

/** What those that follow bookings work with. */
export type LiveParts = Parts & {
  /** The news as it comes. */
  readonly tail: Pick<Tail, 'follow'>;
};
