import { type Booking, type BookingPolicy, type BookingStatus, localDay, type Override } from './booking.ts';
import type { Actor, BookingEvent, BookingEventType } from './bookingEvent.ts';
import { statusAfter } from './statusMachine.ts';

/** A time with its claim at availability. */
export type ClaimedTime = {
  readonly claimId: string;
  readonly providerId: string;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly timeZone: string;
};

export type BookingCommand =
  /** The claim on the time is secured: nobody can take it any more. */
  | { readonly type: 'keep'; readonly paymentTerm: Temporal.Duration }
  /** The claim was lost before it was secured. */
  | { readonly type: 'loseTime' }
  | { readonly type: 'confirm'; readonly by: Actor; readonly reason: string }
  | { readonly type: 'settlePayment' }
  | { readonly type: 'expire' }
  | {
      readonly type: 'reschedule';
      readonly by: Actor;
      readonly to: ClaimedTime;
      readonly override: Override | null;
    }
  | { readonly type: 'cancel'; readonly by: Actor; readonly reason: string | null }
  | { readonly type: 'checkIn'; readonly by: Actor }
  | { readonly type: 'undoCheckIn'; readonly by: Actor }
  | { readonly type: 'complete'; readonly by: Actor }
  | { readonly type: 'markNoShow'; readonly by: Actor }
  /** Paid late, and the time is claimed and secured again. */
  | { readonly type: 'reinstate'; readonly claimId: string }
  /** Paid late, and the time is gone. */
  | { readonly type: 'refusePayment' };

export type WrongState = {
  readonly __typename: 'WrongState';
  readonly code: string;
  readonly message: string;
  readonly status: BookingStatus;
};

/** What a command comes to: the event that then happened, or why it cannot happen. */
export function decide(
  booking: Booking,
  command: BookingCommand,
  now: Temporal.Instant,
): BookingEvent | WrongState {
  switch (command.type) {
    case 'keep': {
      if (booking.status !== 'PENDING') return wrongState(booking, 'The time is kept already.');
      return mustPrepay(booking.policy)
        ? happens(booking, 'PAYMENT_REQUESTED', 'SYSTEM', now, {
            paymentDueBy: earlier(now.add(command.paymentTerm), booking.start),
          })
        : happens(booking, 'CONFIRMED', 'SYSTEM', now, { reason: null });
    }
    case 'loseTime':
      if (booking.status !== 'PENDING') return wrongState(booking, 'The time is kept already.');
      return happens(booking, 'EXPIRED', 'SYSTEM', now, {
        reason: 'The time was lost before it could be kept.',
      });
    case 'confirm':
      if (booking.status !== 'PAYMENT_PENDING') return wrongState(booking, 'No payment is awaited.');
      return happens(booking, 'CONFIRMED', command.by, now, { reason: command.reason });
    case 'settlePayment':
      if (booking.status !== 'PAYMENT_PENDING') return wrongState(booking, 'No payment is awaited.');
      return happens(booking, 'CONFIRMED', 'SYSTEM', now, { reason: 'Paid.' });
    case 'expire':
      if (!booking.paymentDueBy || Temporal.Instant.compare(now, booking.paymentDueBy) < 0)
        return wrongState(booking, 'No payment is overdue.');
      return happens(booking, 'EXPIRED', 'SYSTEM', now, { reason: 'It was not paid in time.' });
    case 'reschedule': {
      const { by, to, override } = command;
      const late = begunFor(by, booking, now);
      if (late) return late;
      const paymentDueBy = booking.paymentDueBy && earlier(booking.paymentDueBy, to.start);
      return happens(booking, 'RESCHEDULED', by, now, { ...to, paymentDueBy, override });
    }
    case 'cancel':
      return (
        begunFor(command.by, booking, now) ??
        happens(booking, 'CANCELLED', command.by, now, { reason: command.reason })
      );
    case 'checkIn':
      // Whoever comes days before has another appointment, and this row was taken for it.
      if (Temporal.PlainDate.compare(localDay({ ...booking, start: now }), localDay(booking)) < 0)
        return wrongState(
          booking,
          'The appointment is not on this day: a patient cannot have come for it yet.',
        );
      return happens(booking, 'CHECKED_IN', command.by, now, {});
    case 'undoCheckIn':
      return happens(booking, 'CHECK_IN_UNDONE', command.by, now, {});
    case 'complete':
      return happens(booking, 'COMPLETED', command.by, now, {});
    case 'markNoShow':
      if (Temporal.Instant.compare(now, booking.start) < 0)
        return wrongState(booking, 'The appointment has not begun: a patient cannot have missed it yet.');
      return happens(booking, 'NO_SHOW', command.by, now, {});
    case 'reinstate':
      return happens(booking, 'REINSTATED', 'SYSTEM', now, { claimId: command.claimId });
    case 'refusePayment':
      return happens(booking, 'PAYMENT_REFUSED', 'SYSTEM', now, {
        reason: 'The payment came when the time was no longer to be had.',
      });
  }
}

/** Who has an appointment may move or cancel it until it begins. From then on the clinic alone says what became of it, and what is owed. */
export function begunFor(by: Actor, booking: Booking, now: Temporal.Instant): WrongState | null {
  if (by !== 'PATIENT' && by !== 'PARTNER') return null;
  if (Temporal.Instant.compare(now, booking.start) < 0) return null;
  return wrongState(booking, 'Its start has passed. Ask the clinic to move or cancel it.');
}

/** The first event of a booking, from what was claimed for it. */
export function request(
  facts: Omit<Extract<BookingEvent, { type: 'REQUESTED' }>, 'type' | 'version' | 'at' | 'status'>,
  now: Temporal.Instant,
): Extract<BookingEvent, { type: 'REQUESTED' }> {
  return { ...facts, type: 'REQUESTED', version: 1, at: now, status: 'PENDING' };
}

/** A price of nothing has no payment to wait for. */
const mustPrepay = ({ payment, price }: BookingPolicy): boolean => payment === 'PREPAID' && price.amount > 0;

const earlier = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(one, other) < 0 ? one : other;

type Facts<Type extends BookingEventType> = Omit<
  Extract<BookingEvent, { type: Type }>,
  'type' | 'version' | 'at' | 'by' | 'status'
>;

function happens<Type extends BookingEventType>(
  booking: Booking,
  type: Type,
  by: Actor,
  at: Temporal.Instant,
  facts: Facts<Type>,
): BookingEvent | WrongState {
  const status = statusAfter(type, booking.status);
  if (!status) return wrongState(booking, `A booking that is ${booking.status} does not allow this.`);
  return { ...facts, type, version: booking.version + 1, at, by, status } as unknown as BookingEvent;
}

export const wrongState = ({ status }: Pick<Booking, 'status'>, message: string): WrongState => ({
  __typename: 'WrongState',
  code: 'WRONG_STATE',
  message,
  status,
});

export const isWrongState = (decided: BookingEvent | WrongState): decided is WrongState =>
  '__typename' in decided;
