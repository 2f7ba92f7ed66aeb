import type { Moment } from '@tidbok/kit/clock.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Booking as BookingParent } from '../domain/booking.ts';
import type { BookingEvent as BookingEventParent } from '../domain/bookingEvent.ts';
import type { PlanStep as OccurrenceParent, Plan as SeriesParent, Plan as VisitParent } from '../domain/plan.ts';
import type { Context } from '../graphql/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, RFC 3339 with milliseconds: 2026-03-29T07:30:00.000Z. The place's time zone stands beside it. */
  DateTime: { input: Temporal.Instant; output: Moment; }
  /** A calendar day without a zone, ISO 8601: 2026-03-29. */
  LocalDate: { input: Temporal.PlainDate; output: Temporal.PlainDate; }
  /** A wall-clock time without a zone, to the minute: 08:30. 24:00 is the end of the day. */
  LocalTime: { input: string; output: string; }
  /** An IANA time zone: Europe/Stockholm. */
  TimeZone: { input: string; output: string; }
  /** An absolute http or https address. */
  Url: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A hold, or a session, or provider, treatment and start. */
export type BookAppointmentInput = {
  readonly holdId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 100 characters, chosen by the caller: repeating a call with it answers the same and books once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of a time, not of a hold. */
  readonly override?: InputMaybe<OverrideInput>;
  /** For whom; the caller when left out. Only a desk, an admin or a partner may name another. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** A seat in this session. A patient may have one. */
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
  readonly treatmentId?: InputMaybe<Scalars['ID']['input']>;
};

export type BookAppointmentResult = BookAppointmentSuccess | HoldExpired | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SlotNotOffered | SlotTaken | TemporarilyUnavailable;

export type BookAppointmentSuccess = {
  readonly __typename?: 'BookAppointmentSuccess';
  readonly booking: Booking;
};

export type BookSeriesInput = {
  /** As in BookAppointmentInput. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 2 to 52, in order, with what the caller chose for each. */
  readonly occurrences: ReadonlyArray<OccurrenceInput>;
  /** As in BookAppointmentInput. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  readonly providerId: Scalars['ID']['input'];
  readonly treatmentId: Scalars['ID']['input'];
};

/** Where none of them was to be had it is SlotTaken, or SlotNotOffered: then nothing is kept, and the key is free. */
export type BookSeriesResult = BookSeriesSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SlotNotOffered | SlotTaken | TemporarilyUnavailable;

export type BookSeriesSuccess = {
  readonly __typename?: 'BookSeriesSuccess';
  /** With what became of each occurrence: some may have been taken. */
  readonly series: Series;
};

export type BookVisitInput = {
  /** As in BookAppointmentInput. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** As in BookAppointmentInput. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 10, in the order of the visit: none begins before the one before it ends. */
  readonly steps: ReadonlyArray<BookVisitStepInput>;
};

export type BookVisitResult = BookVisitSuccess | IdempotencyConflict | InvalidInput | NotAllowed | TemporarilyUnavailable | VisitStepRefused;

/** Either a hold of the caller's own, or provider, treatment and start. */
export type BookVisitStepInput = {
  readonly holdId?: InputMaybe<Scalars['ID']['input']>;
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
  readonly treatmentId?: InputMaybe<Scalars['ID']['input']>;
};

export type BookVisitSuccess = {
  readonly __typename?: 'BookVisitSuccess';
  readonly visit: Visit;
};

export type Booking = {
  readonly __typename?: 'Booking';
  readonly cancellationReason: Maybe<Scalars['String']['output']>;
  readonly clinic: Maybe<Clinic>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly end: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Where a desk booked its present time against the rules. For the clinic alone: null to others. */
  readonly override: Maybe<BookingOverride>;
  /** The subject of the patient's access token. */
  readonly patientId: Scalars['ID']['output'];
  readonly paymentDueBy: Maybe<Scalars['DateTime']['output']>;
  /** The terms when it was booked. */
  readonly policy: BookingPolicy;
  readonly provider: Maybe<Provider>;
  /** Where it is one of a series. */
  readonly series: Maybe<PlaceAmong>;
  /** Where it is a seat in one. */
  readonly session: Maybe<Session>;
  readonly start: Scalars['DateTime']['output'];
  readonly status: BookingStatus;
  readonly timeZone: Scalars['TimeZone']['output'];
  /** All that happened, in order. */
  readonly timeline: ReadonlyArray<BookingEvent>;
  readonly treatment: Maybe<Treatment>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every event. */
  readonly version: Scalars['Int']['output'];
  /** Where it is one of a visit. */
  readonly visit: Maybe<PlaceAmong>;
};

export type BookingChange = {
  readonly __typename?: 'BookingChange';
  readonly at: Scalars['DateTime']['output'];
  readonly booking: Booking;
  /** The status after this change. `booking.status` may already be further on when changes come quickly. */
  readonly status: BookingStatus;
  readonly type: BookingEventType;
  /** The booking's version after this change. Resume with it. */
  readonly version: Scalars['Int']['output'];
};

export type BookingConnection = {
  readonly __typename?: 'BookingConnection';
  readonly edges: ReadonlyArray<BookingEdge>;
  readonly pageInfo: PageInfo;
};

export type BookingEdge = {
  readonly __typename?: 'BookingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Booking;
};

export type BookingEvent = {
  readonly __typename?: 'BookingEvent';
  readonly at: Scalars['DateTime']['output'];
  /** Who caused it: PATIENT, DESK, CLINICIAN, ADMIN, PARTNER, or SYSTEM. */
  readonly by: Scalars['String']['output'];
  readonly end: Maybe<Scalars['DateTime']['output']>;
  /** Where a desk set this time against the rules. For the clinic alone: null to others. */
  readonly override: Maybe<BookingOverride>;
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The times, where the event sets them. */
  readonly start: Maybe<Scalars['DateTime']['output']>;
  /** The status from this event on. */
  readonly status: BookingStatus;
  readonly type: BookingEventType;
  readonly version: Scalars['Int']['output'];
};

export type BookingEventType =
  | 'CANCELLED'
  | 'CHECKED_IN'
  /** The patient was not here after all. */
  | 'CHECK_IN_UNDONE'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'NO_SHOW'
  /** Paid when the time was no longer to be had: the money is owed. */
  | 'PAYMENT_REFUSED'
  | 'PAYMENT_REQUESTED'
  /** Paid after it had expired, and the time was still free. */
  | 'REINSTATED'
  | 'REQUESTED'
  | 'RESCHEDULED';

/** Start in [from, until); any of the statuses. */
export type BookingFilter = {
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<BookingStatus>>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** That a desk took a time which the rules refuse, or which was taken. */
export type BookingOverride = {
  readonly __typename?: 'BookingOverride';
  /** The subject of the access token. */
  readonly by: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
};

export type BookingPayment =
  | 'FREE'
  | 'ON_SITE'
  | 'PREPAID';

export type BookingPolicy = {
  readonly __typename?: 'BookingPolicy';
  readonly payment: BookingPayment;
  readonly price: Money;
};

export type BookingStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  /** The time could not be claimed, or was not paid in time. */
  | 'EXPIRED'
  /** The patient has checked in. */
  | 'IN_PROGRESS'
  | 'NO_SHOW'
  /** The time is kept until `paymentDueBy`. */
  | 'PAYMENT_PENDING'
  /** The time is being claimed. */
  | 'PENDING';

export type BookingsChange = {
  readonly __typename?: 'BookingsChange';
  readonly at: Scalars['DateTime']['output'];
  readonly booking: Booking;
  /** Opaque. Resume with it. */
  readonly cursor: Scalars['String']['output'];
  /** The booking went to another provider and is not the caller's to see any more: show it no longer. `booking` is as it was before. */
  readonly gone: Scalars['Boolean']['output'];
  readonly status: BookingStatus;
  readonly type: BookingEventType;
  readonly version: Scalars['Int']['output'];
};

export type CancelBookingInput = {
  readonly bookingId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelSeriesInput = {
  /** The first to cancel. */
  readonly fromPosition: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly seriesId: Scalars['ID']['input'];
};

export type CancelSeriesResult = CancelSeriesSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | TemporarilyUnavailable;

export type CancelSeriesSuccess = {
  readonly __typename?: 'CancelSeriesSuccess';
  /** The positions of those that this call cancelled. */
  readonly cancelled: ReadonlyArray<Scalars['Int']['output']>;
  readonly series: Series;
};

export type CancelVisitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly visitId: Scalars['ID']['input'];
};

export type CancelVisitResult = CancelVisitSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | TemporarilyUnavailable;

export type CancelVisitSuccess = {
  readonly __typename?: 'CancelVisitSuccess';
  /** The positions of those that this call cancelled. */
  readonly cancelled: ReadonlyArray<Scalars['Int']['output']>;
  readonly visit: Visit;
};

export type ChangeBookingInput = {
  readonly bookingId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type ChangeBookingResult = ChangeBookingSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | StaleVersion | TemporarilyUnavailable | WrongState;

export type ChangeBookingSuccess = {
  readonly __typename?: 'ChangeBookingSuccess';
  readonly booking: Booking;
};

export type Clinic = {
  readonly __typename?: 'Clinic';
  readonly id: Scalars['ID']['output'];
};

export type ConfirmBookingInput = {
  readonly bookingId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

/** An expected outcome other than success. `code` is stable, `message` says what to do about it. */
export type Failure = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The hold's time is over, or it was released. */
export type HoldExpired = Failure & {
  readonly __typename?: 'HoldExpired';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** This idempotency key was used before, with another input. */
export type IdempotencyConflict = Failure & {
  readonly __typename?: 'IdempotencyConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * The input makes no sense as given. `field` is the path of the offending part from the mutation's `input` on, elements of lists counted from
 * 0: `periods[0].windows[2].closes`. An argument of a query is named in the same way, in `extensions.field` of an error whose
 * `extensions.code` is INVALID_INPUT.
 */
export type InvalidInput = Failure & {
  readonly __typename?: 'InvalidInput';
  readonly code: Scalars['String']['output'];
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** An amount in the currency's minor unit (ISO 4217): 12550 SEK is 125.50 kronor; 1200 JPY is 1200 yen. */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Int']['output'];
  readonly currency: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Books a time from a hold of the caller's own, or directly. */
  readonly bookAppointment: BookAppointmentResult;
  /**
   * Books times that repeat, each its own booking, as `previewSeries` showed them and the caller then chose. A time that was taken
   * since is reported, and no other put in its place. Of at most 52.
   */
  readonly bookSeries: BookSeriesResult;
  /** Books several treatments in a row, 1 to 10: all of them, or none. `visitSlots` finds them. */
  readonly bookVisit: BookVisitResult;
  /** Once it has begun only the clinic's desk may: others are told WrongState. */
  readonly cancelBooking: ChangeBookingResult;
  /** Cancels those of a series, from one on, that can still be cancelled. */
  readonly cancelSeries: CancelSeriesResult;
  /** Cancels those of a visit that can still be cancelled. */
  readonly cancelVisit: CancelVisitResult;
  /** The patient is here. From the day of the appointment on, at the clinic; of one marked as missing too, who comes late. */
  readonly checkIn: ChangeBookingResult;
  readonly completeBooking: ChangeBookingResult;
  /**
   * Confirms without a payment, for a stated reason: paid in the clinic, or waived. Then nothing is left to pay: the invoice is VOID, and pay
   * pages that are open are closed.
   */
  readonly confirmBooking: ChangeBookingResult;
  /** The patient did not come. Not before the start of the appointment. */
  readonly markNoShow: ChangeBookingResult;
  /**
   * Moves the booking; it has the new time or keeps the old one, never both and never neither. Once it has begun only the clinic's desk
   * may: others are told WrongState.
   */
  readonly rescheduleBooking: RescheduleBookingResult;
  /** The patient is not here after all: the check-in was another's. The booking is confirmed again, as before. */
  readonly undoCheckIn: ChangeBookingResult;
};


export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


export type MutationBookSeriesArgs = {
  input: BookSeriesInput;
};


export type MutationBookVisitArgs = {
  input: BookVisitInput;
};


export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};


export type MutationCancelSeriesArgs = {
  input: CancelSeriesInput;
};


export type MutationCancelVisitArgs = {
  input: CancelVisitInput;
};


export type MutationCheckInArgs = {
  input: ChangeBookingInput;
};


export type MutationCompleteBookingArgs = {
  input: ChangeBookingInput;
};


export type MutationConfirmBookingArgs = {
  input: ConfirmBookingInput;
};


export type MutationMarkNoShowArgs = {
  input: ChangeBookingInput;
};


export type MutationRescheduleBookingArgs = {
  input: RescheduleBookingInput;
};


export type MutationUndoCheckInArgs = {
  input: ChangeBookingInput;
};

/** The caller's role allows this in general, but not on this one. */
export type NotAllowed = Failure & {
  readonly __typename?: 'NotAllowed';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** There is no such thing, or the caller may not know of it. */
export type NotFound = Failure & {
  readonly __typename?: 'NotFound';
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

export type Occurrence = {
  readonly __typename?: 'Occurrence';
  /** What became of it. Null where it was not booked, or the caller may not see it. */
  readonly booking: Maybe<Booking>;
  readonly outcome: OccurrenceOutcome;
  /** From 1. */
  readonly position: Scalars['Int']['output'];
  /** As it was wanted: the alternative where one was chosen. */
  readonly start: Scalars['DateTime']['output'];
};

export type OccurrenceChoice =
  | 'ALTERNATIVE'
  | 'BOOK'
  | 'SKIP';

export type OccurrenceInput = {
  /** With ALTERNATIVE only: the time to book instead. */
  readonly alternative?: InputMaybe<Scalars['DateTime']['input']>;
  readonly choice: OccurrenceChoice;
  /** As `previewSeries` gave it. */
  readonly start: Scalars['DateTime']['input'];
};

export type OccurrenceOutcome =
  | 'BOOKED'
  /** Outside the hours, in the past, or not aligned to the slots. */
  | 'NOT_OFFERED'
  /** As the caller chose. */
  | 'SKIPPED'
  /** Someone else was first. */
  | 'TAKEN'
  /** Under way. */
  | 'WANTED';

/**
 * Takes a time against the rules: outside the hours, within the notice, beyond the horizon or a limit, or taken already. Only
 * for a desk of the clinic or an admin, and it stays visible. A time in the past, off the full five minutes, or of a treatment
 * that the provider does not offer, stays refused.
 */
export type OverrideInput = {
  readonly reason: Scalars['String']['input'];
};

/** Relay's page information. Cursors are opaque. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A place on earth in degrees, WGS 84. */
export type Place = {
  readonly __typename?: 'Place';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

/** Where a booking stands among those that were booked with it. */
export type PlaceAmong = {
  readonly __typename?: 'PlaceAmong';
  /** Of the series or the visit. */
  readonly id: Scalars['ID']['output'];
  readonly of: Scalars['Int']['output'];
  /** From 1. */
  readonly position: Scalars['Int']['output'];
};

/** A place on earth in degrees, WGS 84. */
export type PlaceInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type Provider = {
  readonly __typename?: 'Provider';
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly booking: Maybe<Booking>;
  /** A clinic's bookings that start in [from, until), in order of time. At most 62 days. */
  readonly clinicBookings: BookingConnection;
  /**
   * The caller's own, latest start first. A partner's are those that it booked, for whomever: with `statuses` it names a time as well, `from` and
   * `until` of at most 62 days.
   */
  readonly myBookings: BookingConnection;
  /** A patient's, for those who treat or receive them: only bookings at the caller's own clinics. */
  readonly patientBookings: BookingConnection;
  /** A provider's day in the clinic's time zone, in order of time: what takes the time, so nothing cancelled or expired. */
  readonly providerDay: ReadonlyArray<Booking>;
  /** Appointments that repeat, as `bookSeries` made them. */
  readonly series: Maybe<Series>;
  /** Several appointments in a row, as `bookVisit` made them. */
  readonly visit: Maybe<Visit>;
};


export type QueryBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClinicBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clinicId: Scalars['ID']['input'];
  filter?: InputMaybe<BookingFilter>;
  first: Scalars['Int']['input'];
  from: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
};


export type QueryMyBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  first: Scalars['Int']['input'];
};


export type QueryPatientBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  first: Scalars['Int']['input'];
  patientId: Scalars['ID']['input'];
};


export type QueryProviderDayArgs = {
  day: Scalars['LocalDate']['input'];
  providerId: Scalars['ID']['input'];
};


export type QuerySeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};

export type RescheduleBookingInput = {
  readonly bookingId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly override?: InputMaybe<OverrideInput>;
  /** Another provider who offers the same treatment; the same one when left out. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  readonly start: Scalars['DateTime']['input'];
};

export type RescheduleBookingResult = ChangeBookingSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SlotNotOffered | SlotTaken | StaleVersion | TemporarilyUnavailable | WrongState;

/** What a caller may be. A token can carry several. */
export type Role =
  | 'ADMIN'
  /** No token needed. */
  | 'ANYONE'
  | 'CLINICIAN'
  /** A clinic's front desk: acts for the clinics that its token names. */
  | 'DESK'
  /** A partner's application, acting with its own credentials. */
  | 'PARTNER'
  | 'PATIENT'
  /** Another service of the platform. Never given to a token from outside. */
  | 'SERVICE';

/** Appointments of one kind that repeat. */
export type Series = {
  readonly __typename?: 'Series';
  readonly id: Scalars['ID']['output'];
  /** In the order of the input. */
  readonly occurrences: ReadonlyArray<Occurrence>;
  readonly patientId: Scalars['ID']['output'];
  /** False while its bookings are being made: what a crash cut short goes on within seconds. */
  readonly settled: Scalars['Boolean']['output'];
};

export type Session = {
  readonly __typename?: 'Session';
  readonly id: Scalars['ID']['output'];
};

/** The provider does not offer this time: outside the hours, in the past or too soon, too far ahead, or not aligned to the slots. */
export type SlotNotOffered = Failure & {
  readonly __typename?: 'SlotNotOffered';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Someone else was first. Ask for the slots again. */
export type SlotTaken = Failure & {
  readonly __typename?: 'SlotTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The thing has changed since the version that the caller named. */
export type StaleVersion = Failure & {
  readonly __typename?: 'StaleVersion';
  readonly code: Scalars['String']['output'];
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Every change of one booking, live. With `afterVersion`, first all that came after it: a client that reconnects with the
   * last version it saw misses nothing and sees nothing twice.
   */
  readonly bookingStatusChanged: BookingChange;
  /**
   * Every change of a clinic's bookings, or of one provider's: name one of the two. With `after`, a cursor seen before, first
   * all that came since.
   */
  readonly bookingsChanged: BookingsChange;
};


export type SubscriptionBookingStatusChangedArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  bookingId: Scalars['ID']['input'];
};


export type SubscriptionBookingsChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  providerId?: InputMaybe<Scalars['ID']['input']>;
};

/** A part of the platform that this needs does not answer. Nothing was changed for good: repeat with the same idempotency key. */
export type TemporarilyUnavailable = Failure & {
  readonly __typename?: 'TemporarilyUnavailable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type Treatment = {
  readonly __typename?: 'Treatment';
  readonly id: Scalars['ID']['output'];
};

/** Appointments that follow each other: all of them were booked, or none. */
export type Visit = {
  readonly __typename?: 'Visit';
  /** In the order of the input. While the visit is being booked, and where nothing came of it, none. */
  readonly bookings: ReadonlyArray<Booking>;
  readonly id: Scalars['ID']['output'];
  readonly patientId: Scalars['ID']['output'];
  readonly status: VisitStatus;
};

export type VisitStatus =
  | 'BOOKED'
  /** One of its times was not to be had, and nothing was booked. */
  | 'REFUSED'
  /** Its times are claimed: what a crash cut short goes on within seconds, to its end or back. */
  | 'UNDER_WAY';

/**
 * One step was not to be had, so nothing was booked. Its code is that of a single booking (SLOT_TAKEN, SLOT_NOT_OFFERED, HOLD_EXPIRED,
 * NOT_FOUND, NOT_ALLOWED), or NOT_IN_ORDER.
 */
export type VisitStepRefused = Failure & {
  readonly __typename?: 'VisitStepRefused';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Which step, from 1. */
  readonly position: Scalars['Int']['output'];
};

/** The booking's state does not allow this. */
export type WrongState = Failure & {
  readonly __typename?: 'WrongState';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly status: BookingStatus;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Booking: Booking;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Booking:
    ( { __typename: 'Booking' }
    & GraphQLRecursivePick<FederationTypes['Booking'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookAppointmentResult:
    | ( Omit<BookAppointmentSuccess, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'BookAppointmentSuccess' } )
    | ( HoldExpired & { __typename: 'HoldExpired' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SlotNotOffered & { __typename: 'SlotNotOffered' } )
    | ( SlotTaken & { __typename: 'SlotTaken' } )
    | ( TemporarilyUnavailable & { __typename: 'TemporarilyUnavailable' } )
  ;
  BookSeriesResult:
    | ( Omit<BookSeriesSuccess, 'series'> & { series: _RefType['Series'] } & { __typename: 'BookSeriesSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SlotNotOffered & { __typename: 'SlotNotOffered' } )
    | ( SlotTaken & { __typename: 'SlotTaken' } )
    | ( TemporarilyUnavailable & { __typename: 'TemporarilyUnavailable' } )
  ;
  BookVisitResult:
    | ( Omit<BookVisitSuccess, 'visit'> & { visit: _RefType['Visit'] } & { __typename: 'BookVisitSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( TemporarilyUnavailable & { __typename: 'TemporarilyUnavailable' } )
    | ( VisitStepRefused & { __typename: 'VisitStepRefused' } )
  ;
  CancelSeriesResult:
    | ( Omit<CancelSeriesSuccess, 'series'> & { series: _RefType['Series'] } & { __typename: 'CancelSeriesSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TemporarilyUnavailable & { __typename: 'TemporarilyUnavailable' } )
  ;
  CancelVisitResult:
    | ( Omit<CancelVisitSuccess, 'visit'> & { visit: _RefType['Visit'] } & { __typename: 'CancelVisitSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TemporarilyUnavailable & { __typename: 'TemporarilyUnavailable' } )
  ;
  ChangeBookingResult:
    | ( Omit<ChangeBookingSuccess, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'ChangeBookingSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( TemporarilyUnavailable & { __typename: 'TemporarilyUnavailable' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  RescheduleBookingResult:
    | ( Omit<ChangeBookingSuccess, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'ChangeBookingSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SlotNotOffered & { __typename: 'SlotNotOffered' } )
    | ( SlotTaken & { __typename: 'SlotTaken' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( TemporarilyUnavailable & { __typename: 'TemporarilyUnavailable' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Failure:
    | ( HoldExpired )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( SlotNotOffered )
    | ( SlotTaken )
    | ( StaleVersion )
    | ( TemporarilyUnavailable )
    | ( VisitStepRefused )
    | ( WrongState )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BookAppointmentInput: BookAppointmentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BookAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookAppointmentResult']>;
  BookAppointmentSuccess: ResolverTypeWrapper<Omit<BookAppointmentSuccess, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  BookSeriesInput: BookSeriesInput;
  BookSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookSeriesResult']>;
  BookSeriesSuccess: ResolverTypeWrapper<Omit<BookSeriesSuccess, 'series'> & { series: ResolversTypes['Series'] }>;
  BookVisitInput: BookVisitInput;
  BookVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookVisitResult']>;
  BookVisitStepInput: BookVisitStepInput;
  BookVisitSuccess: ResolverTypeWrapper<Omit<BookVisitSuccess, 'visit'> & { visit: ResolversTypes['Visit'] }>;
  Booking: ResolverTypeWrapper<BookingParent>;
  BookingChange: ResolverTypeWrapper<Omit<BookingChange, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  BookingConnection: ResolverTypeWrapper<Omit<BookingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BookingEdge']> }>;
  BookingEdge: ResolverTypeWrapper<Omit<BookingEdge, 'node'> & { node: ResolversTypes['Booking'] }>;
  BookingEvent: ResolverTypeWrapper<BookingEventParent>;
  BookingEventType: BookingEventType;
  BookingFilter: BookingFilter;
  BookingOverride: ResolverTypeWrapper<BookingOverride>;
  BookingPayment: BookingPayment;
  BookingPolicy: ResolverTypeWrapper<BookingPolicy>;
  BookingStatus: BookingStatus;
  BookingsChange: ResolverTypeWrapper<Omit<BookingsChange, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelBookingInput: CancelBookingInput;
  CancelSeriesInput: CancelSeriesInput;
  CancelSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelSeriesResult']>;
  CancelSeriesSuccess: ResolverTypeWrapper<Omit<CancelSeriesSuccess, 'series'> & { series: ResolversTypes['Series'] }>;
  CancelVisitInput: CancelVisitInput;
  CancelVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelVisitResult']>;
  CancelVisitSuccess: ResolverTypeWrapper<Omit<CancelVisitSuccess, 'visit'> & { visit: ResolversTypes['Visit'] }>;
  ChangeBookingInput: ChangeBookingInput;
  ChangeBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeBookingResult']>;
  ChangeBookingSuccess: ResolverTypeWrapper<Omit<ChangeBookingSuccess, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  Clinic: ResolverTypeWrapper<Clinic>;
  ConfirmBookingInput: ConfirmBookingInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Failure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Failure']>;
  HoldExpired: ResolverTypeWrapper<HoldExpired>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Occurrence: ResolverTypeWrapper<OccurrenceParent>;
  OccurrenceChoice: OccurrenceChoice;
  OccurrenceInput: OccurrenceInput;
  OccurrenceOutcome: OccurrenceOutcome;
  OverrideInput: OverrideInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<Place>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PlaceAmong: ResolverTypeWrapper<PlaceAmong>;
  PlaceInput: PlaceInput;
  Provider: ResolverTypeWrapper<Provider>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RescheduleBookingInput: RescheduleBookingInput;
  RescheduleBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleBookingResult']>;
  Role: Role;
  Series: ResolverTypeWrapper<SeriesParent>;
  Session: ResolverTypeWrapper<Session>;
  SlotNotOffered: ResolverTypeWrapper<SlotNotOffered>;
  SlotTaken: ResolverTypeWrapper<SlotTaken>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TemporarilyUnavailable: ResolverTypeWrapper<TemporarilyUnavailable>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Treatment: ResolverTypeWrapper<Treatment>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Visit: ResolverTypeWrapper<VisitParent>;
  VisitStatus: VisitStatus;
  VisitStepRefused: ResolverTypeWrapper<VisitStepRefused>;
  WrongState: ResolverTypeWrapper<WrongState>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BookAppointmentInput: BookAppointmentInput;
  ID: Scalars['ID']['output'];
  BookAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['BookAppointmentResult'];
  BookAppointmentSuccess: Omit<BookAppointmentSuccess, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  BookSeriesInput: BookSeriesInput;
  BookSeriesResult: ResolversUnionTypes<ResolversParentTypes>['BookSeriesResult'];
  BookSeriesSuccess: Omit<BookSeriesSuccess, 'series'> & { series: ResolversParentTypes['Series'] };
  BookVisitInput: BookVisitInput;
  BookVisitResult: ResolversUnionTypes<ResolversParentTypes>['BookVisitResult'];
  BookVisitStepInput: BookVisitStepInput;
  BookVisitSuccess: Omit<BookVisitSuccess, 'visit'> & { visit: ResolversParentTypes['Visit'] };
  Booking: BookingParent;
  BookingChange: Omit<BookingChange, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  BookingConnection: Omit<BookingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BookingEdge']> };
  BookingEdge: Omit<BookingEdge, 'node'> & { node: ResolversParentTypes['Booking'] };
  BookingEvent: BookingEventParent;
  BookingFilter: BookingFilter;
  BookingOverride: BookingOverride;
  BookingPolicy: BookingPolicy;
  BookingsChange: Omit<BookingsChange, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  Boolean: Scalars['Boolean']['output'];
  CancelBookingInput: CancelBookingInput;
  CancelSeriesInput: CancelSeriesInput;
  CancelSeriesResult: ResolversUnionTypes<ResolversParentTypes>['CancelSeriesResult'];
  CancelSeriesSuccess: Omit<CancelSeriesSuccess, 'series'> & { series: ResolversParentTypes['Series'] };
  CancelVisitInput: CancelVisitInput;
  CancelVisitResult: ResolversUnionTypes<ResolversParentTypes>['CancelVisitResult'];
  CancelVisitSuccess: Omit<CancelVisitSuccess, 'visit'> & { visit: ResolversParentTypes['Visit'] };
  ChangeBookingInput: ChangeBookingInput;
  ChangeBookingResult: ResolversUnionTypes<ResolversParentTypes>['ChangeBookingResult'];
  ChangeBookingSuccess: Omit<ChangeBookingSuccess, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  Clinic: Clinic;
  ConfirmBookingInput: ConfirmBookingInput;
  DateTime: Scalars['DateTime']['output'];
  Failure: ResolversInterfaceTypes<ResolversParentTypes>['Failure'];
  HoldExpired: HoldExpired;
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  Occurrence: OccurrenceParent;
  OccurrenceInput: OccurrenceInput;
  OverrideInput: OverrideInput;
  PageInfo: PageInfo;
  Place: Place;
  Float: Scalars['Float']['output'];
  PlaceAmong: PlaceAmong;
  PlaceInput: PlaceInput;
  Provider: Provider;
  Query: Record<PropertyKey, never>;
  RescheduleBookingInput: RescheduleBookingInput;
  RescheduleBookingResult: ResolversUnionTypes<ResolversParentTypes>['RescheduleBookingResult'];
  Series: SeriesParent;
  Session: Session;
  SlotNotOffered: SlotNotOffered;
  SlotTaken: SlotTaken;
  StaleVersion: StaleVersion;
  Subscription: Record<PropertyKey, never>;
  TemporarilyUnavailable: TemporarilyUnavailable;
  TimeZone: Scalars['TimeZone']['output'];
  Treatment: Treatment;
  Url: Scalars['Url']['output'];
  Visit: VisitParent;
  VisitStepRefused: VisitStepRefused;
  WrongState: WrongState;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PerSliceDirectiveArgs = {
  items: Scalars['Int']['input'];
  timesLengthOf?: Maybe<Scalars['String']['input']>;
};

export type PerSliceDirectiveResolver<Result, Parent, ContextType = Context, Args = PerSliceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PersonalDirectiveArgs = { };

export type PersonalDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BookAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookAppointmentResult'] = ResolversParentTypes['BookAppointmentResult']> = {
  __resolveType: TypeResolveFn<'BookAppointmentSuccess' | 'HoldExpired' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken' | 'TemporarilyUnavailable', ParentType, ContextType>;
};

export type BookAppointmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookAppointmentSuccess'] = ResolversParentTypes['BookAppointmentSuccess']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookSeriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookSeriesResult'] = ResolversParentTypes['BookSeriesResult']> = {
  __resolveType: TypeResolveFn<'BookSeriesSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken' | 'TemporarilyUnavailable', ParentType, ContextType>;
};

export type BookSeriesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookSeriesSuccess'] = ResolversParentTypes['BookSeriesSuccess']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookVisitResult'] = ResolversParentTypes['BookVisitResult']> = {
  __resolveType: TypeResolveFn<'BookVisitSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'TemporarilyUnavailable' | 'VisitStepRefused', ParentType, ContextType>;
};

export type BookVisitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookVisitSuccess'] = ResolversParentTypes['BookVisitSuccess']> = {
  visit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking'], FederationReferenceType extends FederationReferenceTypes['Booking'] = FederationReferenceTypes['Booking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Booking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['BookingOverride']>, ParentType, ContextType>;
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentDueBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['BookingPolicy'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['PlaceAmong']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['BookingEvent']>, ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['Treatment']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['PlaceAmong']>, ParentType, ContextType>;
};

export type BookingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingChange'] = ResolversParentTypes['BookingChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BookingEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingConnection'] = ResolversParentTypes['BookingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BookingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingEdge'] = ResolversParentTypes['BookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
};

export type BookingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingEvent'] = ResolversParentTypes['BookingEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['BookingOverride']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BookingEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingOverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingOverride'] = ResolversParentTypes['BookingOverride']> = {
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BookingPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingPolicy'] = ResolversParentTypes['BookingPolicy']> = {
  payment?: Resolver<ResolversTypes['BookingPayment'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BookingsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingsChange'] = ResolversParentTypes['BookingsChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BookingEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CancelSeriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSeriesResult'] = ResolversParentTypes['CancelSeriesResult']> = {
  __resolveType: TypeResolveFn<'CancelSeriesSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'TemporarilyUnavailable', ParentType, ContextType>;
};

export type CancelSeriesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSeriesSuccess'] = ResolversParentTypes['CancelSeriesSuccess']> = {
  cancelled?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelVisitResult'] = ResolversParentTypes['CancelVisitResult']> = {
  __resolveType: TypeResolveFn<'CancelVisitSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'TemporarilyUnavailable', ParentType, ContextType>;
};

export type CancelVisitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelVisitSuccess'] = ResolversParentTypes['CancelVisitSuccess']> = {
  cancelled?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBookingResult'] = ResolversParentTypes['ChangeBookingResult']> = {
  __resolveType: TypeResolveFn<'ChangeBookingSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'TemporarilyUnavailable' | 'WrongState', ParentType, ContextType>;
};

export type ChangeBookingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBookingSuccess'] = ResolversParentTypes['ChangeBookingSuccess']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clinic'] = ResolversParentTypes['Clinic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure']> = {
  __resolveType: TypeResolveFn<'HoldExpired' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken' | 'StaleVersion' | 'TemporarilyUnavailable' | 'VisitStepRefused' | 'WrongState', ParentType, ContextType>;
};

export type HoldExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldExpired'] = ResolversParentTypes['HoldExpired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookAppointment?: Resolver<ResolversTypes['BookAppointmentResult'], ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  bookSeries?: Resolver<ResolversTypes['BookSeriesResult'], ParentType, ContextType, RequireFields<MutationBookSeriesArgs, 'input'>>;
  bookVisit?: Resolver<ResolversTypes['BookVisitResult'], ParentType, ContextType, RequireFields<MutationBookVisitArgs, 'input'>>;
  cancelBooking?: Resolver<ResolversTypes['ChangeBookingResult'], ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  cancelSeries?: Resolver<ResolversTypes['CancelSeriesResult'], ParentType, ContextType, RequireFields<MutationCancelSeriesArgs, 'input'>>;
  cancelVisit?: Resolver<ResolversTypes['CancelVisitResult'], ParentType, ContextType, RequireFields<MutationCancelVisitArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['ChangeBookingResult'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  completeBooking?: Resolver<ResolversTypes['ChangeBookingResult'], ParentType, ContextType, RequireFields<MutationCompleteBookingArgs, 'input'>>;
  confirmBooking?: Resolver<ResolversTypes['ChangeBookingResult'], ParentType, ContextType, RequireFields<MutationConfirmBookingArgs, 'input'>>;
  markNoShow?: Resolver<ResolversTypes['ChangeBookingResult'], ParentType, ContextType, RequireFields<MutationMarkNoShowArgs, 'input'>>;
  rescheduleBooking?: Resolver<ResolversTypes['RescheduleBookingResult'], ParentType, ContextType, RequireFields<MutationRescheduleBookingArgs, 'input'>>;
  undoCheckIn?: Resolver<ResolversTypes['ChangeBookingResult'], ParentType, ContextType, RequireFields<MutationUndoCheckInArgs, 'input'>>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OccurrenceOutcome'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlaceAmongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceAmong'] = ResolversParentTypes['PlaceAmong']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<QueryBookingArgs, 'id'>>;
  clinicBookings?: Resolver<ResolversTypes['BookingConnection'], ParentType, ContextType, RequireFields<QueryClinicBookingsArgs, 'clinicId' | 'first' | 'from' | 'until'>>;
  myBookings?: Resolver<ResolversTypes['BookingConnection'], ParentType, ContextType, RequireFields<QueryMyBookingsArgs, 'first'>>;
  patientBookings?: Resolver<ResolversTypes['BookingConnection'], ParentType, ContextType, RequireFields<QueryPatientBookingsArgs, 'first' | 'patientId'>>;
  providerDay?: Resolver<ReadonlyArray<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<QueryProviderDayArgs, 'day' | 'providerId'>>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'id'>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
};

export type RescheduleBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleBookingResult'] = ResolversParentTypes['RescheduleBookingResult']> = {
  __resolveType: TypeResolveFn<'ChangeBookingSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken' | 'StaleVersion' | 'TemporarilyUnavailable' | 'WrongState', ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurrences?: Resolver<ReadonlyArray<ResolversTypes['Occurrence']>, ParentType, ContextType>;
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SlotNotOfferedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotNotOffered'] = ResolversParentTypes['SlotNotOffered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotTaken'] = ResolversParentTypes['SlotTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  bookingStatusChanged?: SubscriptionResolver<ResolversTypes['BookingChange'], "bookingStatusChanged", ParentType, ContextType, RequireFields<SubscriptionBookingStatusChangedArgs, 'bookingId'>>;
  bookingsChanged?: SubscriptionResolver<ResolversTypes['BookingsChange'], "bookingsChanged", ParentType, ContextType, Partial<SubscriptionBookingsChangedArgs>>;
};

export type TemporarilyUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemporarilyUnavailable'] = ResolversParentTypes['TemporarilyUnavailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TreatmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treatment'] = ResolversParentTypes['Treatment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  bookings?: Resolver<ReadonlyArray<ResolversTypes['Booking']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VisitStatus'], ParentType, ContextType>;
};

export type VisitStepRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitStepRefused'] = ResolversParentTypes['VisitStepRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BookAppointmentResult?: BookAppointmentResultResolvers<ContextType>;
  BookAppointmentSuccess?: BookAppointmentSuccessResolvers<ContextType>;
  BookSeriesResult?: BookSeriesResultResolvers<ContextType>;
  BookSeriesSuccess?: BookSeriesSuccessResolvers<ContextType>;
  BookVisitResult?: BookVisitResultResolvers<ContextType>;
  BookVisitSuccess?: BookVisitSuccessResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingChange?: BookingChangeResolvers<ContextType>;
  BookingConnection?: BookingConnectionResolvers<ContextType>;
  BookingEdge?: BookingEdgeResolvers<ContextType>;
  BookingEvent?: BookingEventResolvers<ContextType>;
  BookingOverride?: BookingOverrideResolvers<ContextType>;
  BookingPolicy?: BookingPolicyResolvers<ContextType>;
  BookingsChange?: BookingsChangeResolvers<ContextType>;
  CancelSeriesResult?: CancelSeriesResultResolvers<ContextType>;
  CancelSeriesSuccess?: CancelSeriesSuccessResolvers<ContextType>;
  CancelVisitResult?: CancelVisitResultResolvers<ContextType>;
  CancelVisitSuccess?: CancelVisitSuccessResolvers<ContextType>;
  ChangeBookingResult?: ChangeBookingResultResolvers<ContextType>;
  ChangeBookingSuccess?: ChangeBookingSuccessResolvers<ContextType>;
  Clinic?: ClinicResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Failure?: FailureResolvers<ContextType>;
  HoldExpired?: HoldExpiredResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceAmong?: PlaceAmongResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RescheduleBookingResult?: RescheduleBookingResultResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SlotNotOffered?: SlotNotOfferedResolvers<ContextType>;
  SlotTaken?: SlotTakenResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TemporarilyUnavailable?: TemporarilyUnavailableResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Treatment?: TreatmentResolvers<ContextType>;
  Url?: GraphQLScalarType;
  Visit?: VisitResolvers<ContextType>;
  VisitStepRefused?: VisitStepRefusedResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  perSlice?: PerSliceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
