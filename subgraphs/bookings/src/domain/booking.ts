import type { BookingEvent } from './bookingEvent.ts';

export type BookingStatus =
  | 'PENDING'
  | 'PAYMENT_PENDING'
  | 'CONFIRMED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'NO_SHOW';

type Money = { readonly amount: number; readonly currency: string };

/** The terms in force when it was booked. They stay, whatever becomes of the treatment. */
export type BookingPolicy = { readonly price: Money; readonly payment: 'FREE' | 'ON_SITE' | 'PREPAID' };

/** Where a booking stands among those that were booked with it. */
export type PlaceAmong = {
  readonly kind: 'SERIES' | 'VISIT';
  /** Of the series or the visit. */
  readonly id: string;
  readonly position: number;
  readonly of: number;
};

/** That a desk took a time against the rules: which, and why. */
export type Override = { readonly by: string; readonly reason: string };

/** A booking as its events have made it. */
export type Booking = {
  readonly id: string;
  /** That of the last event; the first has 1. */
  readonly version: number;
  readonly status: BookingStatus;
  readonly patientId: string;
  /** Whose own it is: the patient, and the partner who booked it. */
  readonly owners: readonly string[];
  readonly providerId: string;
  readonly clinicId: string;
  readonly treatmentId: string;
  /** The session that it is a seat of; null of an appointment alone. */
  readonly sessionId: string | null;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly timeZone: string;
  readonly policy: BookingPolicy;
  /** While a payment is awaited. */
  readonly paymentDueBy: Temporal.Instant | null;
  readonly cancellationReason: string | null;
  readonly among: PlaceAmong | null;
  /** Of its present time. */
  readonly override: Override | null;
  /** The claim at availability that keeps its time. */
  readonly claimId: string;
  readonly events: readonly BookingEvent[];
};

export const createdAt = ({ events }: Booking): Temporal.Instant => events[0]!.at;

export const updatedAt = ({ events }: Booking): Temporal.Instant => events.at(-1)!.at;

/** The day of its start, on the wall of the clinic. */
export const localDay = ({ start, timeZone }: Pick<Booking, 'start' | 'timeZone'>): Temporal.PlainDate =>
  start.toZonedDateTimeISO(timeZone).toPlainDate();

/** Whether it takes, or took, the provider's time. */
export const takesTime = ({ status }: Pick<Booking, 'status'>): boolean =>
  status !== 'CANCELLED' && status !== 'EXPIRED';
