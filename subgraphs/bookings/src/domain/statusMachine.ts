import type { BookingStatus } from './booking.ts';
import type { BookingEventType } from './bookingEvent.ts';

type Move = {
  /** The statuses in which it can happen; null: before there is a booking. */
  readonly from: readonly (BookingStatus | null)[];
  /** The status from then on, or SAME. */
  readonly to: BookingStatus | 'SAME';
};

/** Every way that a booking can go. There is no other. */
export const moves: Readonly<Record<BookingEventType, Move>> = {
  REQUESTED: { from: [null], to: 'PENDING' },
  PAYMENT_REQUESTED: { from: ['PENDING'], to: 'PAYMENT_PENDING' },
  CONFIRMED: { from: ['PENDING', 'PAYMENT_PENDING'], to: 'CONFIRMED' },
  RESCHEDULED: { from: ['PAYMENT_PENDING', 'CONFIRMED'], to: 'SAME' },
  // A patient who was taken for missing may still come, late.
  CHECKED_IN: { from: ['CONFIRMED', 'NO_SHOW'], to: 'IN_PROGRESS' },
  CHECK_IN_UNDONE: { from: ['IN_PROGRESS'], to: 'CONFIRMED' },
  COMPLETED: { from: ['IN_PROGRESS'], to: 'COMPLETED' },
  NO_SHOW: { from: ['CONFIRMED'], to: 'NO_SHOW' },
  CANCELLED: { from: ['PENDING', 'PAYMENT_PENDING', 'CONFIRMED'], to: 'CANCELLED' },
  EXPIRED: { from: ['PENDING', 'PAYMENT_PENDING'], to: 'EXPIRED' },
  REINSTATED: { from: ['EXPIRED'], to: 'CONFIRMED' },
  PAYMENT_REFUSED: { from: ['EXPIRED', 'CANCELLED'], to: 'SAME' },
};

/** The status after such an event, or null where it cannot happen in this status. */
export function statusAfter(type: BookingEventType, status: BookingStatus | null): BookingStatus | null {
  const { from, to } = moves[type];
  if (!from.includes(status)) return null;
  return to === 'SAME' ? status : to;
}
