import type { BookingPolicy, BookingStatus, Override, PlaceAmong } from './booking.ts';

/** Who caused an event. */
export type Actor = 'PATIENT' | 'DESK' | 'CLINICIAN' | 'ADMIN' | 'PARTNER' | 'SYSTEM';

type Happened<Type extends string, Facts = unknown> = {
  readonly type: Type;
  readonly version: number;
  readonly at: Temporal.Instant;
  readonly by: Actor;
  /** The status from this event on. */
  readonly status: BookingStatus;
} & Readonly<Facts>;

type Reason = { reason: string | null };

export type BookingRequested = Happened<
  'REQUESTED',
  {
    bookingId: string;
    patientId: string;
    owners: readonly string[];
    providerId: string;
    clinicId: string;
    treatmentId: string;
    /** Where it is a seat in one. */
    sessionId?: string;
    start: Temporal.Instant;
    end: Temporal.Instant;
    timeZone: string;
    policy: BookingPolicy;
    claimId: string;
    among: PlaceAmong | null;
    override: Override | null;
  }
>;
type PaymentRequested = Happened<'PAYMENT_REQUESTED', { paymentDueBy: Temporal.Instant }>;
type BookingConfirmed = Happened<'CONFIRMED', Reason>;
type BookingRescheduled = Happened<
  'RESCHEDULED',
  {
    providerId: string;
    start: Temporal.Instant;
    end: Temporal.Instant;
    timeZone: string;
    claimId: string;
    paymentDueBy: Temporal.Instant | null;
    override: Override | null;
  }
>;
type PatientCheckedIn = Happened<'CHECKED_IN'>;
/** The patient was not here: another's check-in was put on this booking. */
type CheckInUndone = Happened<'CHECK_IN_UNDONE'>;
type BookingCompleted = Happened<'COMPLETED'>;
type PatientMissed = Happened<'NO_SHOW'>;
type BookingCancelled = Happened<'CANCELLED', Reason>;
type BookingExpired = Happened<'EXPIRED', Reason>;
type BookingReinstated = Happened<'REINSTATED', { claimId: string }>;
type PaymentRefused = Happened<'PAYMENT_REFUSED', Reason>;

export type BookingEvent =
  | BookingRequested
  | PaymentRequested
  | BookingConfirmed
  | BookingRescheduled
  | PatientCheckedIn
  | CheckInUndone
  | BookingCompleted
  | PatientMissed
  | BookingCancelled
  | BookingExpired
  | BookingReinstated
  | PaymentRefused;

export type BookingEventType = BookingEvent['type'];
