/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A hold, or a session, or provider, treatment and start. */
export type BookAppointmentInput = {
  readonly holdId?: string | null | undefined;
  /** At most 100 characters, chosen by the caller: repeating a call with it answers the same and books once. */
  readonly idempotencyKey: string;
  /** Of a time, not of a hold. */
  readonly override?: OverrideInput | null | undefined;
  /** For whom; the caller when left out. Only a desk, an admin or a partner may name another. */
  readonly patientId?: string | null | undefined;
  readonly providerId?: string | null | undefined;
  /** A seat in this session. A patient may have one. */
  readonly sessionId?: string | null | undefined;
  readonly start?: string | null | undefined;
  readonly treatmentId?: string | null | undefined;
};

export type BookSeriesInput = {
  /** As in BookAppointmentInput. */
  readonly idempotencyKey: string;
  /** 2 to 52, in order, with what the caller chose for each. */
  readonly occurrences: ReadonlyArray<OccurrenceInput>;
  /** As in BookAppointmentInput. */
  readonly patientId?: string | null | undefined;
  readonly providerId: string;
  readonly treatmentId: string;
};

export type BookVisitInput = {
  /** As in BookAppointmentInput. */
  readonly idempotencyKey: string;
  /** As in BookAppointmentInput. */
  readonly patientId?: string | null | undefined;
  /** 1 to 10, in the order of the visit: none begins before the one before it ends. */
  readonly steps: ReadonlyArray<BookVisitStepInput>;
};

/** Either a hold of the caller's own, or provider, treatment and start. */
export type BookVisitStepInput = {
  readonly holdId?: string | null | undefined;
  readonly providerId?: string | null | undefined;
  readonly start?: string | null | undefined;
  readonly treatmentId?: string | null | undefined;
};

export type BookingEventType =
  | 'CANCELLED'
  | 'CHECKED_IN'
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
  readonly from?: string | null | undefined;
  readonly statuses?: ReadonlyArray<BookingStatus> | null | undefined;
  readonly until?: string | null | undefined;
};

export type BookingPayment =
  | 'FREE'
  | 'ON_SITE'
  | 'PREPAID';

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

export type CancelBookingInput = {
  readonly bookingId: string;
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey: string;
  readonly reason?: string | null | undefined;
};

export type CancelSeriesInput = {
  /** The first to cancel. */
  readonly fromPosition?: number;
  readonly idempotencyKey: string;
  readonly reason?: string | null | undefined;
  readonly seriesId: string;
};

export type CancelVisitInput = {
  readonly idempotencyKey: string;
  readonly reason?: string | null | undefined;
  readonly visitId: string;
};

export type ChangeBookingInput = {
  readonly bookingId: string;
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey: string;
};

export type ClinicFilter = {
  readonly listing?: ListingState | null | undefined;
  readonly near?: NearInput | null | undefined;
  readonly text?: string | null | undefined;
};

export type ConfirmBookingInput = {
  readonly bookingId: string;
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey: string;
  readonly reason: string;
};

export type HoldSlotInput = {
  readonly idempotencyKey: string;
  readonly providerId: string;
  readonly start: string;
  readonly treatmentId: string;
};

export type InvoiceStatus =
  /** To be paid: before the visit when prepaid, at the visit when on site. */
  | 'OPEN'
  | 'PAID'
  /** Paid for a booking that came to nothing: the money is owed back. */
  | 'REFUND_OWED'
  /** The booking came to nothing before it was paid. */
  | 'VOID';

export type JoinWaitlistInput = {
  readonly clinicId?: string | null | undefined;
  /** When the time may begin, on the clinic's wall: at any hour, when left out. */
  readonly earliestTime?: string;
  /** Needed, but for a session. At most 92 days, both included, on the clinic's calendar. */
  readonly from?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly latestTime?: string;
  /** Who waits, where a desk or a partner joins for a patient. */
  readonly patientId?: string | null | undefined;
  /** Otherwise a provider, or any of a clinic: name one of the two. */
  readonly providerId?: string | null | undefined;
  /** For a seat of this session: name nothing else but the patient. */
  readonly sessionId?: string | null | undefined;
  /** Needed, but for a session. */
  readonly treatmentId?: string | null | undefined;
  readonly until?: string | null | undefined;
  /** Any, when left out. */
  readonly weekdays?: ReadonlyArray<Weekday> | null | undefined;
};

/** A draft is being prepared; what is listed can be found and booked; what is withdrawn keeps its history. */
export type ListingState =
  | 'DRAFT'
  | 'LISTED'
  | 'WITHDRAWN';

/** Within `radiusKm` (at most 500) of a place. Results then come nearest first. */
export type NearInput = {
  readonly place: PlaceInput;
  readonly radiusKm?: number;
};

export type OccurrenceChoice =
  | 'ALTERNATIVE'
  | 'BOOK'
  | 'SKIP';

export type OccurrenceInput = {
  /** With ALTERNATIVE only: the time to book instead. */
  readonly alternative?: string | null | undefined;
  readonly choice?: OccurrenceChoice;
  /** As `previewSeries` gave it. */
  readonly start: string;
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

export type OccurrenceState =
  | 'CONFLICT'
  | 'FREE';

/**
 * Takes a time against the rules: outside the hours, within the notice, beyond the horizon or a limit, or taken already. Only
 * for a desk of the clinic or an admin, and it stays visible. A time in the past, off the full five minutes, or of a treatment
 * that the provider does not offer, stays refused.
 */
export type OverrideInput = {
  readonly reason: string;
};

export type PaymentPolicy =
  /** Nothing to pay. */
  | 'FREE'
  /** Paid at the visit. */
  | 'ON_SITE'
  /** Paid before the booking is confirmed. */
  | 'PREPAID';

export type PaymentStatus =
  | 'EXPIRED'
  /** A pay page is open. */
  | 'OPEN'
  | 'SUCCEEDED';

/** A place on earth in degrees, WGS 84. */
export type PlaceInput = {
  readonly latitude: number;
  readonly longitude: number;
};

export type PreviewSeriesInput = {
  /** How many, the first included: 2 to 52. */
  readonly count: number;
  /** 1 is weekly, 2 every second week; at most 52. */
  readonly everyWeeks?: number;
  readonly providerId: string;
  /** Of the first. */
  readonly start: string;
  readonly treatmentId: string;
};

export type ProviderFilter = {
  readonly clinicId?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly listing?: ListingState | null | undefined;
  readonly near?: NearInput | null | undefined;
  readonly specialty?: string | null | undefined;
  /** Words of the name. */
  readonly text?: string | null | undefined;
  readonly treatmentCode?: string | null | undefined;
  readonly treatmentId?: string | null | undefined;
};

export type ProviderKind =
  | 'PERSON'
  | 'TEAM';

export type ReleaseHoldInput = {
  readonly holdId: string;
};

export type RescheduleBookingInput = {
  readonly bookingId: string;
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey: string;
  readonly override?: OverrideInput | null | undefined;
  /** Another provider who offers the same treatment; the same one when left out. */
  readonly providerId?: string | null | undefined;
  readonly start: string;
};

export type SlotReasonCode =
  /** Nobody has this time, but with the buffers before and after it would meet another's, or that one's buffers this one. */
  | 'BUFFER'
  /** Closed as it would start. */
  | 'CLOSED'
  /** No room or device is free of a kind that the treatment takes at this clinic. */
  | 'EQUIPMENT'
  /** Too far ahead. */
  | 'HORIZON'
  /** As many appointments as there may be on the day, or in the week. */
  | 'LIMIT'
  /** Too short before it. */
  | 'NOTICE'
  /** Not where appointments start. */
  | 'NOT_ALIGNED'
  /** The provider does not offer the treatment, or one of the two is not listed, or not there. Then no other reason is given. */
  | 'NOT_OFFERED'
  | 'PAST'
  /** Someone has this time. */
  | 'TAKEN'
  /** Open as it would start, but not until it would end. */
  | 'TOO_LONG'
  /** Open, but for other treatments. */
  | 'TREATMENT_NOT_THEN';

export type SoonestSlotsInput = {
  /** How many days to look ahead from then, 1 to 62. */
  readonly days?: number;
  /** How many providers, 1 to 100. */
  readonly first?: number;
  readonly language?: string | null | undefined;
  readonly near: PlaceInput;
  /** No time before this; now when left out. */
  readonly notBefore?: string | null | undefined;
  /** At most 200. */
  readonly radiusKm?: number;
  /** The kind of treatment: dental-check-up. */
  readonly treatmentCode: string;
};

export type StartPaymentInput = {
  readonly bookingId: string;
  readonly cancelUrl: string;
  readonly idempotencyKey: string;
  /** Where the pay page sends the patient afterwards. */
  readonly successUrl: string;
};

export type TreatmentFilter = {
  readonly clinicId?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly listing?: ListingState | null | undefined;
  readonly specialty?: string | null | undefined;
  readonly text?: string | null | undefined;
};

export type VisitStatus =
  | 'BOOKED'
  /** One of its times was not to be had, and nothing was booked. */
  | 'REFUSED'
  /** Its times are being claimed: what a crash cut short goes on within seconds, to its end or back. */
  | 'UNDER_WAY';

export type WaitlistEntryInput = {
  readonly entryId: string;
};

/** Of what there may be so many entries at once. */
export type WaitlistLimit =
  /** Those that the caller has made for others, at any clinic: a partner 1000, a desk 5000. */
  | 'CALLER'
  /** Those that the caller has made for others at this clinic: a partner 50, a desk 500. */
  | 'CALLER_AT_CLINIC'
  /** Of one patient, whoever joined for them: 10. */
  | 'PATIENT';

export type WaitlistOfferInput = {
  readonly offerId: string;
};

export type WaitlistOfferStatus =
  /** Accepted: its hold was booked. */
  | 'BOOKED'
  | 'DECLINED'
  /** Not answered in time. */
  | 'LAPSED'
  | 'OPEN'
  /** The entry left the queue, or the clinic needs the seat. */
  | 'WITHDRAWN';

export type WaitlistStatus =
  /** An offer was booked. */
  | 'FULFILLED'
  | 'LEFT'
  /** A time is held: `offer` says which, and for how long. */
  | 'OFFERED'
  /** The days that it was for are past, or its session has begun or was cancelled. */
  | 'OVER'
  /**
   * Three offers in a row were not answered, or, where it waits for one session, one was not, or was declined: none is made until
   * `resumeWaiting`.
   */
  | 'PAUSED'
  /** For a time to become free. */
  | 'WAITING';

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type SoonestSlotsQueryVariables = Exact<{
  input: SoonestSlotsInput;
}>;


export type SoonestSlotsQuery = { readonly soonestSlots: ReadonlyArray<{ readonly distanceKm: number, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }> };

export type SlotsQueryVariables = Exact<{
  providerId: string;
  treatmentId: string;
  from: string;
  days?: number | null | undefined;
}>;


export type SlotsQuery = { readonly slots: ReadonlyArray<{ readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null }> };

export type HoldSlotMutationVariables = Exact<{
  input: HoldSlotInput;
}>;


export type HoldSlotMutation = { readonly holdSlot:
    | { readonly __typename: 'HoldSlotSuccess', readonly hold: { readonly id: string, readonly expiresAt: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyHolds', readonly code: string, readonly message: string }
   };

export type ReleaseHoldMutationVariables = Exact<{
  input: ReleaseHoldInput;
}>;


export type ReleaseHoldMutation = { readonly releaseHold:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReleaseHoldSuccess', readonly released: boolean }
   };

export type BookingQueryVariables = Exact<{
  id: string;
}>;


export type BookingQuery = { readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly invoice: { readonly id: string, readonly number: string, readonly status: InvoiceStatus, readonly dueBy: string | null, readonly amount: { readonly amount: number, readonly currency: string }, readonly paid: { readonly amount: number, readonly currency: string }, readonly owed: { readonly amount: number, readonly currency: string } } | null, readonly timeline: ReadonlyArray<{ readonly version: number, readonly type: BookingEventType, readonly status: BookingStatus, readonly at: string, readonly by: string, readonly start: string | null, readonly end: string | null, readonly reason: string | null }>, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } | null };

export type MyBookingsQueryVariables = Exact<{
  filter?: BookingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyBookingsQuery = { readonly myBookings: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProviderDayQueryVariables = Exact<{
  providerId: string;
  day: string;
}>;


export type ProviderDayQuery = { readonly providerDay: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null }> };

export type ClinicBookingsQueryVariables = Exact<{
  clinicId: string;
  from: string;
  until: string;
  filter?: BookingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClinicBookingsQuery = { readonly clinicBookings: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { readonly bookAppointment:
    | { readonly __typename: 'BookAppointmentSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'HoldExpired', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
   };

export type RescheduleBookingMutationVariables = Exact<{
  input: RescheduleBookingInput;
}>;


export type RescheduleBookingMutation = { readonly rescheduleBooking:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type CancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type CancelBookingMutation = { readonly cancelBooking:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type ConfirmBookingMutationVariables = Exact<{
  input: ConfirmBookingInput;
}>;


export type ConfirmBookingMutation = { readonly confirmBooking:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type CheckInMutationVariables = Exact<{
  input: ChangeBookingInput;
}>;


export type CheckInMutation = { readonly checkIn:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type CompleteBookingMutationVariables = Exact<{
  input: ChangeBookingInput;
}>;


export type CompleteBookingMutation = { readonly completeBooking:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type MarkNoShowMutationVariables = Exact<{
  input: ChangeBookingInput;
}>;


export type MarkNoShowMutation = { readonly markNoShow:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type BookingStatusChangedSubscriptionVariables = Exact<{
  bookingId: string;
  afterVersion?: number | null | undefined;
}>;


export type BookingStatusChangedSubscription = { readonly bookingStatusChanged: { readonly version: number, readonly type: BookingEventType, readonly status: BookingStatus, readonly at: string, readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly invoice: { readonly id: string, readonly number: string, readonly status: InvoiceStatus, readonly dueBy: string | null, readonly amount: { readonly amount: number, readonly currency: string }, readonly paid: { readonly amount: number, readonly currency: string }, readonly owed: { readonly amount: number, readonly currency: string } } | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } };

export type BookingsChangedSubscriptionVariables = Exact<{
  clinicId?: string | null | undefined;
  providerId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BookingsChangedSubscription = { readonly bookingsChanged: { readonly cursor: string, readonly version: number, readonly type: BookingEventType, readonly status: BookingStatus, readonly at: string, readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } };

export type ProvidersQueryVariables = Exact<{
  filter?: ProviderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProvidersQuery = { readonly providers: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly distanceKm: number | null, readonly node: { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly specialties: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProviderQueryVariables = Exact<{
  id: string;
}>;


export type ProviderQuery = { readonly provider: { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly specialties: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly treatments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly price: { readonly amount: number, readonly currency: string } }>, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } } | null };

export type ClinicsQueryVariables = Exact<{
  filter?: ClinicFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClinicsQuery = { readonly clinics: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly distanceKm: number | null, readonly node: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TreatmentsQueryVariables = Exact<{
  filter?: TreatmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TreatmentsQuery = { readonly treatments: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly price: { readonly amount: number, readonly currency: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MoneyPartsFragment = { readonly amount: number, readonly currency: string };

export type TreatmentPartsFragment = { readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly price: { readonly amount: number, readonly currency: string } };

export type ClinicPartsFragment = { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } };

export type ProviderPartsFragment = { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly specialties: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } };

export type SlotPartsFragment = { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null };

export type HoldPartsFragment = { readonly id: string, readonly expiresAt: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } };

export type InvoicePartsFragment = { readonly id: string, readonly number: string, readonly status: InvoiceStatus, readonly dueBy: string | null, readonly amount: { readonly amount: number, readonly currency: string }, readonly paid: { readonly amount: number, readonly currency: string }, readonly owed: { readonly amount: number, readonly currency: string } };

export type BookingPartsFragment = { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null };

type FailureParts_CalendarNotShared_Fragment = { readonly code: string, readonly message: string };

type FailureParts_HoldExpired_Fragment = { readonly code: string, readonly message: string };

type FailureParts_IdempotencyConflict_Fragment = { readonly code: string, readonly message: string };

type FailureParts_InvalidInput_Fragment = { readonly code: string, readonly message: string };

type FailureParts_NoneFree_Fragment = { readonly code: string, readonly message: string };

type FailureParts_NotAllowed_Fragment = { readonly code: string, readonly message: string };

type FailureParts_NotFound_Fragment = { readonly code: string, readonly message: string };

type FailureParts_NothingToPay_Fragment = { readonly code: string, readonly message: string };

type FailureParts_OfferOver_Fragment = { readonly code: string, readonly message: string };

type FailureParts_SeatsTaken_Fragment = { readonly code: string, readonly message: string };

type FailureParts_SessionInUse_Fragment = { readonly code: string, readonly message: string };

type FailureParts_SlotNotOffered_Fragment = { readonly code: string, readonly message: string };

type FailureParts_SlotTaken_Fragment = { readonly code: string, readonly message: string };

type FailureParts_StaleClinic_Fragment = { readonly code: string, readonly message: string };

type FailureParts_StaleProvider_Fragment = { readonly code: string, readonly message: string };

type FailureParts_StaleSchedule_Fragment = { readonly code: string, readonly message: string };

type FailureParts_StaleTreatment_Fragment = { readonly code: string, readonly message: string };

type FailureParts_StaleVersion_Fragment = { readonly code: string, readonly message: string };

type FailureParts_TemporarilyUnavailable_Fragment = { readonly code: string, readonly message: string };

type FailureParts_TooManyEntries_Fragment = { readonly code: string, readonly message: string };

type FailureParts_TooManyHolds_Fragment = { readonly code: string, readonly message: string };

type FailureParts_VisitStepRefused_Fragment = { readonly code: string, readonly message: string };

type FailureParts_WrongState_Fragment = { readonly code: string, readonly message: string };

export type FailurePartsFragment =
  | FailureParts_CalendarNotShared_Fragment
  | FailureParts_HoldExpired_Fragment
  | FailureParts_IdempotencyConflict_Fragment
  | FailureParts_InvalidInput_Fragment
  | FailureParts_NoneFree_Fragment
  | FailureParts_NotAllowed_Fragment
  | FailureParts_NotFound_Fragment
  | FailureParts_NothingToPay_Fragment
  | FailureParts_OfferOver_Fragment
  | FailureParts_SeatsTaken_Fragment
  | FailureParts_SessionInUse_Fragment
  | FailureParts_SlotNotOffered_Fragment
  | FailureParts_SlotTaken_Fragment
  | FailureParts_StaleClinic_Fragment
  | FailureParts_StaleProvider_Fragment
  | FailureParts_StaleSchedule_Fragment
  | FailureParts_StaleTreatment_Fragment
  | FailureParts_StaleVersion_Fragment
  | FailureParts_TemporarilyUnavailable_Fragment
  | FailureParts_TooManyEntries_Fragment
  | FailureParts_TooManyHolds_Fragment
  | FailureParts_VisitStepRefused_Fragment
  | FailureParts_WrongState_Fragment
;

export type PageInfoPartsFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type StartPaymentMutationVariables = Exact<{
  input: StartPaymentInput;
}>;


export type StartPaymentMutation = { readonly startPayment:
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NothingToPay', readonly code: string, readonly message: string }
    | { readonly __typename: 'StartPaymentSuccess', readonly checkoutUrl: string, readonly invoice: { readonly id: string, readonly number: string, readonly status: InvoiceStatus, readonly dueBy: string | null, readonly amount: { readonly amount: number, readonly currency: string }, readonly paid: { readonly amount: number, readonly currency: string }, readonly owed: { readonly amount: number, readonly currency: string } }, readonly payment: { readonly id: string, readonly status: PaymentStatus } }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
   };

export type RefundsOwedQueryVariables = Exact<{
  clinicId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RefundsOwedQuery = { readonly refundsOwed: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly number: string, readonly status: InvoiceStatus, readonly dueBy: string | null, readonly amount: { readonly amount: number, readonly currency: string }, readonly paid: { readonly amount: number, readonly currency: string }, readonly owed: { readonly amount: number, readonly currency: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PreviewSeriesQueryVariables = Exact<{
  input: PreviewSeriesInput;
}>;


export type PreviewSeriesQuery = { readonly previewSeries: { readonly timeZone: string, readonly occurrences: ReadonlyArray<{ readonly position: number, readonly start: string, readonly end: string, readonly state: OccurrenceState, readonly skippedByClock: boolean, readonly reasons: ReadonlyArray<SlotReasonCode>, readonly alternatives: ReadonlyArray<{ readonly start: string, readonly end: string }> }> } | null };

export type SeriesQueryVariables = Exact<{
  id: string;
}>;


export type SeriesQuery = { readonly series: { readonly id: string, readonly patientId: string, readonly settled: boolean, readonly occurrences: ReadonlyArray<{ readonly position: number, readonly outcome: OccurrenceOutcome, readonly start: string, readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly start: string, readonly end: string, readonly paymentDueBy: string | null } | null }> } | null };

export type BookSeriesMutationVariables = Exact<{
  input: BookSeriesInput;
}>;


export type BookSeriesMutation = { readonly bookSeries:
    | { readonly __typename: 'BookSeriesSuccess', readonly series: { readonly id: string, readonly patientId: string, readonly settled: boolean, readonly occurrences: ReadonlyArray<{ readonly position: number, readonly outcome: OccurrenceOutcome, readonly start: string, readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly start: string, readonly end: string, readonly paymentDueBy: string | null } | null }> } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
   };

export type CancelSeriesMutationVariables = Exact<{
  input: CancelSeriesInput;
}>;


export type CancelSeriesMutation = { readonly cancelSeries:
    | { readonly __typename: 'CancelSeriesSuccess', readonly cancelled: ReadonlyArray<number>, readonly series: { readonly id: string, readonly patientId: string, readonly settled: boolean, readonly occurrences: ReadonlyArray<{ readonly position: number, readonly outcome: OccurrenceOutcome, readonly start: string, readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly start: string, readonly end: string, readonly paymentDueBy: string | null } | null }> } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
   };

export type SeriesPartsFragment = { readonly id: string, readonly patientId: string, readonly settled: boolean, readonly occurrences: ReadonlyArray<{ readonly position: number, readonly outcome: OccurrenceOutcome, readonly start: string, readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly start: string, readonly end: string, readonly paymentDueBy: string | null } | null }> };

export type VisitQueryVariables = Exact<{
  id: string;
}>;


export type VisitQuery = { readonly visit: { readonly id: string, readonly patientId: string, readonly status: VisitStatus, readonly bookings: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null }> } | null };

export type BookVisitMutationVariables = Exact<{
  input: BookVisitInput;
}>;


export type BookVisitMutation = { readonly bookVisit:
    | { readonly __typename: 'BookVisitSuccess', readonly visit: { readonly id: string, readonly patientId: string, readonly status: VisitStatus, readonly bookings: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null }> } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'VisitStepRefused', readonly position: number, readonly code: string, readonly message: string }
   };

export type CancelVisitMutationVariables = Exact<{
  input: CancelVisitInput;
}>;


export type CancelVisitMutation = { readonly cancelVisit:
    | { readonly __typename: 'CancelVisitSuccess', readonly cancelled: ReadonlyArray<number>, readonly visit: { readonly id: string, readonly patientId: string, readonly status: VisitStatus, readonly bookings: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null }> } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
   };

export type VisitPartsFragment = { readonly id: string, readonly patientId: string, readonly status: VisitStatus, readonly bookings: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null }> };

export type WaitlistEntryPartsFragment = { readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday> };

export type WaitlistOfferPartsFragment = { readonly id: string, readonly status: WaitlistOfferStatus, readonly expiresAt: string, readonly sessionId: string | null, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } };

export type SlotsChangedSubscriptionVariables = Exact<{
  providerIds: ReadonlyArray<string> | string;
  treatmentId: string;
  from: string;
  days?: number | null | undefined;
}>;


export type SlotsChangedSubscription = { readonly slotsChanged: { readonly days: ReadonlyArray<{ readonly providerId: string, readonly date: string, readonly slots: ReadonlyArray<{ readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null }> }> } };

export type WaitlistOffersSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WaitlistOffersSubscription = { readonly waitlistOffers: { readonly id: string, readonly status: WaitlistOfferStatus, readonly expiresAt: string, readonly sessionId: string | null, readonly entry: { readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday> }, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } };

export type MyWaitlistQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyWaitlistQuery = { readonly myWaitlist: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday>, readonly offer: { readonly id: string, readonly status: WaitlistOfferStatus, readonly expiresAt: string, readonly sessionId: string | null, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type JoinWaitlistMutationVariables = Exact<{
  input: JoinWaitlistInput;
}>;


export type JoinWaitlistMutation = { readonly joinWaitlist:
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'JoinWaitlistSuccess', readonly entry: { readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday> } }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyEntries', readonly limit: number, readonly per: WaitlistLimit, readonly code: string, readonly message: string }
   };

export type LeaveWaitlistMutationVariables = Exact<{
  input: WaitlistEntryInput;
}>;


export type LeaveWaitlistMutation = { readonly leaveWaitlist:
    | { readonly __typename: 'ChangeWaitlistSuccess', readonly entry: { readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday> } }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OfferOver', readonly code: string, readonly message: string }
   };

export type ResumeWaitingMutationVariables = Exact<{
  input: WaitlistEntryInput;
}>;


export type ResumeWaitingMutation = { readonly resumeWaiting:
    | { readonly __typename: 'ChangeWaitlistSuccess', readonly entry: { readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday> } }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OfferOver', readonly code: string, readonly message: string }
   };

export type DeclineOfferMutationVariables = Exact<{
  input: WaitlistOfferInput;
}>;


export type DeclineOfferMutation = { readonly declineOffer:
    | { readonly __typename: 'ChangeWaitlistSuccess', readonly entry: { readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday> } }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OfferOver', readonly code: string, readonly message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MoneyPartsFragmentDoc = new TypedDocumentString(`
    fragment MoneyParts on Money {
  amount
  currency
}
    `, {"fragmentName":"MoneyParts"}) as unknown as TypedDocumentString<MoneyPartsFragment, unknown>;
export const TreatmentPartsFragmentDoc = new TypedDocumentString(`
    fragment TreatmentParts on Treatment {
  id
  code
  name
  specialty
  durationMinutes
  paymentPolicy
  price {
    ...MoneyParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}`, {"fragmentName":"TreatmentParts"}) as unknown as TypedDocumentString<TreatmentPartsFragment, unknown>;
export const ClinicPartsFragmentDoc = new TypedDocumentString(`
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
    `, {"fragmentName":"ClinicParts"}) as unknown as TypedDocumentString<ClinicPartsFragment, unknown>;
export const ProviderPartsFragmentDoc = new TypedDocumentString(`
    fragment ProviderParts on Provider {
  id
  name
  kind
  specialties
  languages
  clinic {
    ...ClinicParts
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}`, {"fragmentName":"ProviderParts"}) as unknown as TypedDocumentString<ProviderPartsFragment, unknown>;
export const SlotPartsFragmentDoc = new TypedDocumentString(`
    fragment SlotParts on Slot {
  providerId
  treatmentId
  start
  end
  timeZone
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}`, {"fragmentName":"SlotParts"}) as unknown as TypedDocumentString<SlotPartsFragment, unknown>;
export const HoldPartsFragmentDoc = new TypedDocumentString(`
    fragment HoldParts on Hold {
  id
  expiresAt
  slot {
    ...SlotParts
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment SlotParts on Slot {
  providerId
  treatmentId
  start
  end
  timeZone
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}`, {"fragmentName":"HoldParts"}) as unknown as TypedDocumentString<HoldPartsFragment, unknown>;
export const InvoicePartsFragmentDoc = new TypedDocumentString(`
    fragment InvoiceParts on Invoice {
  id
  number
  status
  amount {
    ...MoneyParts
  }
  paid {
    ...MoneyParts
  }
  owed {
    ...MoneyParts
  }
  dueBy
}
    fragment MoneyParts on Money {
  amount
  currency
}`, {"fragmentName":"InvoiceParts"}) as unknown as TypedDocumentString<InvoicePartsFragment, unknown>;
export const FailurePartsFragmentDoc = new TypedDocumentString(`
    fragment FailureParts on Failure {
  code
  message
}
    `, {"fragmentName":"FailureParts"}) as unknown as TypedDocumentString<FailurePartsFragment, unknown>;
export const PageInfoPartsFragmentDoc = new TypedDocumentString(`
    fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"PageInfoParts"}) as unknown as TypedDocumentString<PageInfoPartsFragment, unknown>;
export const SeriesPartsFragmentDoc = new TypedDocumentString(`
    fragment SeriesParts on Series {
  id
  patientId
  settled
  occurrences {
    position
    outcome
    start
    booking {
      id
      version
      status
      start
      end
      paymentDueBy
    }
  }
}
    `, {"fragmentName":"SeriesParts"}) as unknown as TypedDocumentString<SeriesPartsFragment, unknown>;
export const BookingPartsFragmentDoc = new TypedDocumentString(`
    fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}`, {"fragmentName":"BookingParts"}) as unknown as TypedDocumentString<BookingPartsFragment, unknown>;
export const VisitPartsFragmentDoc = new TypedDocumentString(`
    fragment VisitParts on Visit {
  id
  patientId
  status
  bookings {
    ...BookingParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}`, {"fragmentName":"VisitParts"}) as unknown as TypedDocumentString<VisitPartsFragment, unknown>;
export const WaitlistEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  bookingId
  clinicId
  providerId
  treatmentId
  sessionId
  from
  until
  earliestTime
  latestTime
  weekdays
}
    `, {"fragmentName":"WaitlistEntryParts"}) as unknown as TypedDocumentString<WaitlistEntryPartsFragment, unknown>;
export const WaitlistOfferPartsFragmentDoc = new TypedDocumentString(`
    fragment WaitlistOfferParts on WaitlistOffer {
  id
  status
  expiresAt
  sessionId
  slot {
    ...SlotParts
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment SlotParts on Slot {
  providerId
  treatmentId
  start
  end
  timeZone
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}`, {"fragmentName":"WaitlistOfferParts"}) as unknown as TypedDocumentString<WaitlistOfferPartsFragment, unknown>;
export const SoonestSlotsDocument = new TypedDocumentString(`
    query SoonestSlots($input: SoonestSlotsInput!) {
  soonestSlots(input: $input) {
    distanceKm
    slot {
      ...SlotParts
    }
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment SlotParts on Slot {
  providerId
  treatmentId
  start
  end
  timeZone
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<SoonestSlotsQuery, SoonestSlotsQueryVariables>;
export const SlotsDocument = new TypedDocumentString(`
    query Slots($providerId: ID!, $treatmentId: ID!, $from: LocalDate!, $days: Int) {
  slots(
    providerId: $providerId
    treatmentId: $treatmentId
    from: $from
    days: $days
  ) {
    ...SlotParts
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment SlotParts on Slot {
  providerId
  treatmentId
  start
  end
  timeZone
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<SlotsQuery, SlotsQueryVariables>;
export const HoldSlotDocument = new TypedDocumentString(`
    mutation HoldSlot($input: HoldSlotInput!) {
  holdSlot(input: $input) {
    __typename
    ... on HoldSlotSuccess {
      hold {
        ...HoldParts
      }
    }
    ...FailureParts
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment SlotParts on Slot {
  providerId
  treatmentId
  start
  end
  timeZone
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment HoldParts on Hold {
  id
  expiresAt
  slot {
    ...SlotParts
  }
}
fragment FailureParts on Failure {
  code
  message
}`) as unknown as TypedDocumentString<HoldSlotMutation, HoldSlotMutationVariables>;
export const ReleaseHoldDocument = new TypedDocumentString(`
    mutation ReleaseHold($input: ReleaseHoldInput!) {
  releaseHold(input: $input) {
    __typename
    ... on ReleaseHoldSuccess {
      released
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
}`) as unknown as TypedDocumentString<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const BookingDocument = new TypedDocumentString(`
    query Booking($id: ID!) {
  booking(id: $id) {
    ...BookingParts
    invoice {
      ...InvoiceParts
    }
    timeline {
      version
      type
      status
      at
      by
      start
      end
      reason
    }
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment InvoiceParts on Invoice {
  id
  number
  status
  amount {
    ...MoneyParts
  }
  paid {
    ...MoneyParts
  }
  owed {
    ...MoneyParts
  }
  dueBy
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<BookingQuery, BookingQueryVariables>;
export const MyBookingsDocument = new TypedDocumentString(`
    query MyBookings($filter: BookingFilter, $first: Int, $after: String) {
  myBookings(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...BookingParts
      }
    }
    pageInfo {
      ...PageInfoParts
    }
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MyBookingsQuery, MyBookingsQueryVariables>;
export const ProviderDayDocument = new TypedDocumentString(`
    query ProviderDay($providerId: ID!, $day: LocalDate!) {
  providerDay(providerId: $providerId, day: $day) {
    ...BookingParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProviderDayQuery, ProviderDayQueryVariables>;
export const ClinicBookingsDocument = new TypedDocumentString(`
    query ClinicBookings($clinicId: ID!, $from: DateTime!, $until: DateTime!, $filter: BookingFilter, $first: Int, $after: String) {
  clinicBookings(
    clinicId: $clinicId
    from: $from
    until: $until
    filter: $filter
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...BookingParts
      }
    }
    pageInfo {
      ...PageInfoParts
    }
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ClinicBookingsQuery, ClinicBookingsQueryVariables>;
export const BookAppointmentDocument = new TypedDocumentString(`
    mutation BookAppointment($input: BookAppointmentInput!) {
  bookAppointment(input: $input) {
    __typename
    ... on BookAppointmentSuccess {
      booking {
        ...BookingParts
      }
    }
    ...FailureParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment FailureParts on Failure {
  code
  message
}`) as unknown as TypedDocumentString<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const RescheduleBookingDocument = new TypedDocumentString(`
    mutation RescheduleBooking($input: RescheduleBookingInput!) {
  rescheduleBooking(input: $input) {
    __typename
    ... on ChangeBookingSuccess {
      booking {
        ...BookingParts
      }
    }
    ...FailureParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment FailureParts on Failure {
  code
  message
}`) as unknown as TypedDocumentString<RescheduleBookingMutation, RescheduleBookingMutationVariables>;
export const CancelBookingDocument = new TypedDocumentString(`
    mutation CancelBooking($input: CancelBookingInput!) {
  cancelBooking(input: $input) {
    __typename
    ... on ChangeBookingSuccess {
      booking {
        ...BookingParts
      }
    }
    ...FailureParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment FailureParts on Failure {
  code
  message
}`) as unknown as TypedDocumentString<CancelBookingMutation, CancelBookingMutationVariables>;
export const ConfirmBookingDocument = new TypedDocumentString(`
    mutation ConfirmBooking($input: ConfirmBookingInput!) {
  confirmBooking(input: $input) {
    __typename
    ... on ChangeBookingSuccess {
      booking {
        ...BookingParts
      }
    }
    ...FailureParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment FailureParts on Failure {
  code
  message
}`) as unknown as TypedDocumentString<ConfirmBookingMutation, ConfirmBookingMutationVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($input: ChangeBookingInput!) {
  checkIn(input: $input) {
    __typename
    ... on ChangeBookingSuccess {
      booking {
        ...BookingParts
      }
    }
    ...FailureParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment FailureParts on Failure {
  code
  message
}`) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const CompleteBookingDocument = new TypedDocumentString(`
    mutation CompleteBooking($input: ChangeBookingInput!) {
  completeBooking(input: $input) {
    __typename
    ... on ChangeBookingSuccess {
      booking {
        ...BookingParts
      }
    }
    ...FailureParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment FailureParts on Failure {
  code
  message
}`) as unknown as TypedDocumentString<CompleteBookingMutation, CompleteBookingMutationVariables>;
export const MarkNoShowDocument = new TypedDocumentString(`
    mutation MarkNoShow($input: ChangeBookingInput!) {
  markNoShow(input: $input) {
    __typename
    ... on ChangeBookingSuccess {
      booking {
        ...BookingParts
      }
    }
    ...FailureParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment FailureParts on Failure {
  code
  message
}`) as unknown as TypedDocumentString<MarkNoShowMutation, MarkNoShowMutationVariables>;
export const BookingStatusChangedDocument = new TypedDocumentString(`
    subscription BookingStatusChanged($bookingId: ID!, $afterVersion: Int) {
  bookingStatusChanged(bookingId: $bookingId, afterVersion: $afterVersion) {
    version
    type
    status
    at
    booking {
      ...BookingParts
      invoice {
        ...InvoiceParts
      }
    }
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment InvoiceParts on Invoice {
  id
  number
  status
  amount {
    ...MoneyParts
  }
  paid {
    ...MoneyParts
  }
  owed {
    ...MoneyParts
  }
  dueBy
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<BookingStatusChangedSubscription, BookingStatusChangedSubscriptionVariables>;
export const BookingsChangedDocument = new TypedDocumentString(`
    subscription BookingsChanged($clinicId: ID, $providerId: ID, $after: String) {
  bookingsChanged(clinicId: $clinicId, providerId: $providerId, after: $after) {
    cursor
    version
    type
    status
    at
    booking {
      ...BookingParts
    }
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<BookingsChangedSubscription, BookingsChangedSubscriptionVariables>;
export const ProvidersDocument = new TypedDocumentString(`
    query Providers($filter: ProviderFilter, $first: Int, $after: String) {
  providers(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      distanceKm
      node {
        ...ProviderParts
      }
    }
    pageInfo {
      ...PageInfoParts
    }
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment ProviderParts on Provider {
  id
  name
  kind
  specialties
  languages
  clinic {
    ...ClinicParts
  }
}
fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ProvidersQuery, ProvidersQueryVariables>;
export const ProviderDocument = new TypedDocumentString(`
    query Provider($id: ID!) {
  provider(id: $id) {
    ...ProviderParts
    treatments {
      ...TreatmentParts
    }
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment TreatmentParts on Treatment {
  id
  code
  name
  specialty
  durationMinutes
  paymentPolicy
  price {
    ...MoneyParts
  }
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment ProviderParts on Provider {
  id
  name
  kind
  specialties
  languages
  clinic {
    ...ClinicParts
  }
}`) as unknown as TypedDocumentString<ProviderQuery, ProviderQueryVariables>;
export const ClinicsDocument = new TypedDocumentString(`
    query Clinics($filter: ClinicFilter, $first: Int, $after: String) {
  clinics(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      distanceKm
      node {
        ...ClinicParts
      }
    }
    pageInfo {
      ...PageInfoParts
    }
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ClinicsQuery, ClinicsQueryVariables>;
export const TreatmentsDocument = new TypedDocumentString(`
    query Treatments($filter: TreatmentFilter, $first: Int, $after: String) {
  treatments(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...TreatmentParts
      }
    }
    pageInfo {
      ...PageInfoParts
    }
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment TreatmentParts on Treatment {
  id
  code
  name
  specialty
  durationMinutes
  paymentPolicy
  price {
    ...MoneyParts
  }
}
fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<TreatmentsQuery, TreatmentsQueryVariables>;
export const StartPaymentDocument = new TypedDocumentString(`
    mutation StartPayment($input: StartPaymentInput!) {
  startPayment(input: $input) {
    __typename
    ... on StartPaymentSuccess {
      checkoutUrl
      invoice {
        ...InvoiceParts
      }
      payment {
        id
        status
      }
    }
    ...FailureParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment InvoiceParts on Invoice {
  id
  number
  status
  amount {
    ...MoneyParts
  }
  paid {
    ...MoneyParts
  }
  owed {
    ...MoneyParts
  }
  dueBy
}
fragment FailureParts on Failure {
  code
  message
}`) as unknown as TypedDocumentString<StartPaymentMutation, StartPaymentMutationVariables>;
export const RefundsOwedDocument = new TypedDocumentString(`
    query RefundsOwed($clinicId: ID!, $first: Int, $after: String) {
  refundsOwed(clinicId: $clinicId, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...InvoiceParts
      }
    }
    pageInfo {
      ...PageInfoParts
    }
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment InvoiceParts on Invoice {
  id
  number
  status
  amount {
    ...MoneyParts
  }
  paid {
    ...MoneyParts
  }
  owed {
    ...MoneyParts
  }
  dueBy
}
fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<RefundsOwedQuery, RefundsOwedQueryVariables>;
export const PreviewSeriesDocument = new TypedDocumentString(`
    query PreviewSeries($input: PreviewSeriesInput!) {
  previewSeries(input: $input) {
    timeZone
    occurrences {
      position
      start
      end
      state
      skippedByClock
      reasons
      alternatives {
        start
        end
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewSeriesQuery, PreviewSeriesQueryVariables>;
export const SeriesDocument = new TypedDocumentString(`
    query Series($id: ID!) {
  series(id: $id) {
    ...SeriesParts
  }
}
    fragment SeriesParts on Series {
  id
  patientId
  settled
  occurrences {
    position
    outcome
    start
    booking {
      id
      version
      status
      start
      end
      paymentDueBy
    }
  }
}`) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const BookSeriesDocument = new TypedDocumentString(`
    mutation BookSeries($input: BookSeriesInput!) {
  bookSeries(input: $input) {
    __typename
    ... on BookSeriesSuccess {
      series {
        ...SeriesParts
      }
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
}
fragment SeriesParts on Series {
  id
  patientId
  settled
  occurrences {
    position
    outcome
    start
    booking {
      id
      version
      status
      start
      end
      paymentDueBy
    }
  }
}`) as unknown as TypedDocumentString<BookSeriesMutation, BookSeriesMutationVariables>;
export const CancelSeriesDocument = new TypedDocumentString(`
    mutation CancelSeries($input: CancelSeriesInput!) {
  cancelSeries(input: $input) {
    __typename
    ... on CancelSeriesSuccess {
      cancelled
      series {
        ...SeriesParts
      }
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
}
fragment SeriesParts on Series {
  id
  patientId
  settled
  occurrences {
    position
    outcome
    start
    booking {
      id
      version
      status
      start
      end
      paymentDueBy
    }
  }
}`) as unknown as TypedDocumentString<CancelSeriesMutation, CancelSeriesMutationVariables>;
export const VisitDocument = new TypedDocumentString(`
    query Visit($id: ID!) {
  visit(id: $id) {
    ...VisitParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment VisitParts on Visit {
  id
  patientId
  status
  bookings {
    ...BookingParts
  }
}`) as unknown as TypedDocumentString<VisitQuery, VisitQueryVariables>;
export const BookVisitDocument = new TypedDocumentString(`
    mutation BookVisit($input: BookVisitInput!) {
  bookVisit(input: $input) {
    __typename
    ... on BookVisitSuccess {
      visit {
        ...VisitParts
      }
    }
    ... on VisitStepRefused {
      position
    }
    ...FailureParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment FailureParts on Failure {
  code
  message
}
fragment VisitParts on Visit {
  id
  patientId
  status
  bookings {
    ...BookingParts
  }
}`) as unknown as TypedDocumentString<BookVisitMutation, BookVisitMutationVariables>;
export const CancelVisitDocument = new TypedDocumentString(`
    mutation CancelVisit($input: CancelVisitInput!) {
  cancelVisit(input: $input) {
    __typename
    ... on CancelVisitSuccess {
      cancelled
      visit {
        ...VisitParts
      }
    }
    ...FailureParts
  }
}
    fragment MoneyParts on Money {
  amount
  currency
}
fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment BookingParts on Booking {
  id
  version
  status
  patientId
  start
  end
  timeZone
  paymentDueBy
  cancellationReason
  policy {
    payment
    price {
      ...MoneyParts
    }
  }
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment FailureParts on Failure {
  code
  message
}
fragment VisitParts on Visit {
  id
  patientId
  status
  bookings {
    ...BookingParts
  }
}`) as unknown as TypedDocumentString<CancelVisitMutation, CancelVisitMutationVariables>;
export const SlotsChangedDocument = new TypedDocumentString(`
    subscription SlotsChanged($providerIds: [ID!]!, $treatmentId: ID!, $from: LocalDate!, $days: Int) {
  slotsChanged(
    providerIds: $providerIds
    treatmentId: $treatmentId
    from: $from
    days: $days
  ) {
    days {
      providerId
      date
      slots {
        ...SlotParts
      }
    }
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment SlotParts on Slot {
  providerId
  treatmentId
  start
  end
  timeZone
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<SlotsChangedSubscription, SlotsChangedSubscriptionVariables>;
export const WaitlistOffersDocument = new TypedDocumentString(`
    subscription WaitlistOffers {
  waitlistOffers {
    ...WaitlistOfferParts
    entry {
      ...WaitlistEntryParts
    }
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment SlotParts on Slot {
  providerId
  treatmentId
  start
  end
  timeZone
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  bookingId
  clinicId
  providerId
  treatmentId
  sessionId
  from
  until
  earliestTime
  latestTime
  weekdays
}
fragment WaitlistOfferParts on WaitlistOffer {
  id
  status
  expiresAt
  sessionId
  slot {
    ...SlotParts
  }
}`) as unknown as TypedDocumentString<WaitlistOffersSubscription, WaitlistOffersSubscriptionVariables>;
export const MyWaitlistDocument = new TypedDocumentString(`
    query MyWaitlist($first: Int, $after: String) {
  myWaitlist(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...WaitlistEntryParts
        offer {
          ...WaitlistOfferParts
        }
      }
    }
    pageInfo {
      ...PageInfoParts
    }
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  timeZone
  address {
    street
    city
    region
    postalCode
    country
  }
  place {
    latitude
    longitude
  }
}
fragment SlotParts on Slot {
  providerId
  treatmentId
  start
  end
  timeZone
  provider {
    id
    name
  }
  clinic {
    ...ClinicParts
  }
  treatment {
    id
    name
  }
}
fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}
fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  bookingId
  clinicId
  providerId
  treatmentId
  sessionId
  from
  until
  earliestTime
  latestTime
  weekdays
}
fragment WaitlistOfferParts on WaitlistOffer {
  id
  status
  expiresAt
  sessionId
  slot {
    ...SlotParts
  }
}`) as unknown as TypedDocumentString<MyWaitlistQuery, MyWaitlistQueryVariables>;
export const JoinWaitlistDocument = new TypedDocumentString(`
    mutation JoinWaitlist($input: JoinWaitlistInput!) {
  joinWaitlist(input: $input) {
    __typename
    ... on JoinWaitlistSuccess {
      entry {
        ...WaitlistEntryParts
      }
    }
    ... on TooManyEntries {
      limit
      per
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
}
fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  bookingId
  clinicId
  providerId
  treatmentId
  sessionId
  from
  until
  earliestTime
  latestTime
  weekdays
}`) as unknown as TypedDocumentString<JoinWaitlistMutation, JoinWaitlistMutationVariables>;
export const LeaveWaitlistDocument = new TypedDocumentString(`
    mutation LeaveWaitlist($input: WaitlistEntryInput!) {
  leaveWaitlist(input: $input) {
    __typename
    ... on ChangeWaitlistSuccess {
      entry {
        ...WaitlistEntryParts
      }
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
}
fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  bookingId
  clinicId
  providerId
  treatmentId
  sessionId
  from
  until
  earliestTime
  latestTime
  weekdays
}`) as unknown as TypedDocumentString<LeaveWaitlistMutation, LeaveWaitlistMutationVariables>;
export const ResumeWaitingDocument = new TypedDocumentString(`
    mutation ResumeWaiting($input: WaitlistEntryInput!) {
  resumeWaiting(input: $input) {
    __typename
    ... on ChangeWaitlistSuccess {
      entry {
        ...WaitlistEntryParts
      }
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
}
fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  bookingId
  clinicId
  providerId
  treatmentId
  sessionId
  from
  until
  earliestTime
  latestTime
  weekdays
}`) as unknown as TypedDocumentString<ResumeWaitingMutation, ResumeWaitingMutationVariables>;
export const DeclineOfferDocument = new TypedDocumentString(`
    mutation DeclineOffer($input: WaitlistOfferInput!) {
  declineOffer(input: $input) {
    __typename
    ... on ChangeWaitlistSuccess {
      entry {
        ...WaitlistEntryParts
      }
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
}
fragment WaitlistEntryParts on WaitlistEntry {
  id
  status
  position
  bookingId
  clinicId
  providerId
  treatmentId
  sessionId
  from
  until
  earliestTime
  latestTime
  weekdays
}`) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;