/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddScheduleExceptionInput = {
  /** At or before `opens`: on the next day. */
  readonly closes?: string | null | undefined;
  readonly expectedVersion: number;
  readonly from: string;
  readonly kind: ExceptionKind;
  readonly opens?: string | null | undefined;
  readonly providerId: string;
  /** Give one with CLOSED: it is what the desk sees later. At most 200 characters. */
  readonly reason?: string | null | undefined;
  /** For EXTRA alone. */
  readonly treatmentIds?: ReadonlyArray<string> | null | undefined;
  readonly until: string;
};

export type AddressInput = {
  readonly city: string;
  readonly country: string;
  readonly postalCode?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly street: string;
};

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
  readonly from?: string | null | undefined;
  readonly statuses?: ReadonlyArray<BookingStatus> | null | undefined;
  readonly until?: string | null | undefined;
};

export type BookingLimitInput = {
  /** 1 to 1000. */
  readonly most: number;
  readonly per: LimitPeriod;
  readonly treatmentIds?: ReadonlyArray<string> | null | undefined;
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

export type CancelSessionInput = {
  readonly expectedVersion: number;
  readonly sessionId: string;
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

export type CreateClinicInput = {
  readonly address: AddressInput;
  readonly idempotencyKey: string;
  readonly listing?: ListingState;
  readonly name: string;
  readonly place: PlaceInput;
  readonly timeZone: string;
};

export type CreateEquipmentInput = {
  readonly clinicId: string;
  /** When it can be used; always, when left out. */
  readonly hours?: EquipmentHoursInput | null | undefined;
  readonly idempotencyKey: string;
  readonly kind: EquipmentKind;
  /** 1 to 100 characters. */
  readonly name: string;
};

export type CreateProviderInput = {
  readonly clinicId: string;
  readonly idempotencyKey: string;
  readonly kind: ProviderKind;
  readonly languages: ReadonlyArray<string>;
  readonly listing?: ListingState;
  readonly name: string;
  readonly specialties: ReadonlyArray<string>;
  readonly treatmentIds: ReadonlyArray<string>;
};

export type CreateSessionInput = {
  readonly idempotencyKey: string;
  readonly providerId: string;
  /** 1 to 500. */
  readonly seats: number;
  readonly start: string;
  readonly treatmentId: string;
};

export type CreateTreatmentInput = {
  readonly bufferAfterMinutes?: number;
  readonly bufferBeforeMinutes?: number;
  readonly clinicId?: string | null | undefined;
  readonly code: string;
  readonly durationMinutes: number;
  readonly idempotencyKey: string;
  readonly listing?: ListingState;
  readonly name: string;
  readonly paymentPolicy: PaymentPolicy;
  readonly price: MoneyInput;
  readonly specialty: string;
};

export type EquipmentExceptionInput = {
  readonly closes?: string | null | undefined;
  readonly from: string;
  readonly kind: ExceptionKind;
  /** Both, or neither for the whole day. */
  readonly opens?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly until: string;
};

/** All of its hours. */
export type EquipmentHoursInput = {
  readonly exceptions: ReadonlyArray<EquipmentExceptionInput>;
  readonly periods: ReadonlyArray<SchedulePeriodInput>;
};

export type EquipmentKind =
  | 'DEVICE'
  | 'ROOM';

export type EquipmentRequirementInput = {
  /** 1 to 50 rooms or devices of the clinic, none of which another requirement of the treatment names. */
  readonly anyOf: ReadonlyArray<string>;
  readonly label: string;
};

export type EquipmentUseKind =
  | 'BOOKING'
  /** Kept for somebody for a few minutes. */
  | 'HOLD'
  | 'SESSION';

export type ExceptionKind =
  /** No hours on these days, whatever else opens them: a vacation is one from its first day to its last. */
  | 'CLOSED'
  /** These hours besides the weekly ones. */
  | 'EXTRA';

export type HoldPoolSlotInput = {
  readonly clinicId: string;
  /** Without `start`: how many days to look ahead from then, 1 to 62. */
  readonly days?: number;
  readonly idempotencyKey: string;
  /** Without `start`: no time before this; now when left out. */
  readonly notBefore?: string | null | undefined;
  /** The clinic's own where it is left out. One that the clinic has not opened to others is NotAllowed. */
  readonly policy?: PoolPolicy | null | undefined;
  /** Of these only, at most 50; any of the clinic's where it is left out. */
  readonly providerIds?: ReadonlyArray<string> | null | undefined;
  /** As `poolSlots` gave it. Left out: the first time at which any of them is free. */
  readonly start?: string | null | undefined;
  readonly treatmentId: string;
};

export type HoldSeatInput = {
  readonly idempotencyKey: string;
  /** For whom; the caller when left out. Only a desk, an admin or a partner may name another. */
  readonly patientId?: string | null | undefined;
  readonly sessionId: string;
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
  /** Nothing is to be paid here: the booking came to nothing before it was paid, or the desk confirmed it as paid in the clinic or waived. */
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

export type LimitPeriod =
  | 'DAY'
  | 'WEEK';

/** A draft is being prepared; what is listed can be found and booked; what is withdrawn keeps its history. */
export type ListingState =
  | 'DRAFT'
  | 'LISTED'
  | 'WITHDRAWN';

export type MissingBecause =
  /** Outside of its own hours. */
  | 'CLOSED'
  | 'OUT_OF_SERVICE'
  | 'TAKEN';

export type MoneyInput = {
  readonly amount: number;
  readonly currency: string;
};

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

/** How one of several providers is chosen. */
export type PoolPolicy =
  /**
   * Of those free at the time, the one to whom an appointment was last given in this way the longest ago, whatever the treatment; then by
   * lot. A turn counts from the hold on, also where nothing is booked.
   */
  | 'FAIR_TURN'
  /**
   * Of those free at the time, the one whose calendar has the fewest minutes taken on that day, buffers and all else that takes their
   * time included; of equal ones the fewest in that week, from Monday on; then by lot.
   */
  | 'LEAST_LOADED'
  /** Whoever is free first. Of several at the same time, the lot decides: another order for each time, the same whenever asked. */
  | 'SOONEST';

export type PoolVerdict =
  | 'CHOSEN'
  /** As good a choice: the lot decided. */
  | 'DRAWN_AFTER'
  /** Free later than the time that was chosen. */
  | 'FREE_LATER'
  /** Was given an appointment later than the chosen one. */
  | 'LATER_TURN'
  /** More minutes taken than the chosen one's. */
  | 'MORE_TAKEN'
  | 'NOT_FREE'
  /** Came first, and somebody else took their time at this moment. */
  | 'TAKEN_MEANWHILE';

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

export type RemoveScheduleExceptionInput = {
  readonly exceptionId: string;
  readonly expectedVersion: number;
  readonly providerId: string;
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

export type SchedulePeriodInput = {
  readonly validFrom: string;
  readonly validUntil?: string | null | undefined;
  readonly windows: ReadonlyArray<WeeklyWindowInput>;
};

export type SessionState =
  | 'CANCELLED'
  | 'OPEN';

export type SetTreatmentRequirementsInput = {
  readonly clinicId: string;
  /** 0 where nothing was said of it yet. */
  readonly expectedVersion: number;
  /** At most 4; none: the practitioner alone. */
  readonly requirements: ReadonlyArray<EquipmentRequirementInput>;
  readonly treatmentId: string;
};

export type SetWeeklyScheduleInput = {
  /** 0 where the provider has no schedule yet. */
  readonly expectedVersion: number;
  readonly periods: ReadonlyArray<SchedulePeriodInput>;
  readonly providerId: string;
};

export type ShareCalendarInput = {
  readonly expectedVersion: number;
  readonly providerId: string;
  /** Whose calendar. Null, which must be said: the provider's own again. */
  readonly withProviderId?: string | null | undefined;
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

export type SlotTakerKind =
  | 'BOOKING'
  | 'HOLD'
  /** A group appointment. */
  | 'SESSION';

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

export type StrandedCode =
  /** Closed as it would start. */
  | 'CLOSED'
  /** Open as it would start, but not until it would end. */
  | 'TOO_LONG'
  /** Open, but for other treatments. */
  | 'TREATMENT_NOT_THEN';

export type TreatmentFilter = {
  readonly clinicId?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly listing?: ListingState | null | undefined;
  readonly specialty?: string | null | undefined;
  readonly text?: string | null | undefined;
};

/** What is left out stays as it is. */
export type UpdateBookingRulesInput = {
  /** 5 to 240, in steps of 5. 15, until it is said otherwise. */
  readonly alignMinutes?: number | null | undefined;
  /** 0 where the provider has no schedule yet. */
  readonly expectedVersion: number;
  /** 0 to 1096; null: 366, as until it is said otherwise. */
  readonly horizonDays?: number | null | undefined;
  /** All of them, at most 20, one for each period and choice of treatments. What is booked already counts. None, until it is said otherwise. */
  readonly limits?: ReadonlyArray<BookingLimitInput> | null | undefined;
  /** At most 90 days. 0, until it is said otherwise. */
  readonly noticeMinutes?: number | null | undefined;
  /** In steps of 5, less than `alignMinutes`. 0, until it is said otherwise. */
  readonly offsetMinutes?: number | null | undefined;
  readonly providerId: string;
};

/** What is left out stays as it is. */
export type UpdateClinicInput = {
  /** All of it. */
  readonly address?: AddressInput | null | undefined;
  readonly expectedVersion: number;
  readonly id: string;
  readonly listing?: ListingState | null | undefined;
  readonly name?: string | null | undefined;
  readonly place?: PlaceInput | null | undefined;
  readonly timeZone?: string | null | undefined;
};

/** What is left out stays as it is. */
export type UpdateEquipmentInput = {
  readonly equipmentId: string;
  readonly expectedVersion: number;
  /** Null: it can be used always. */
  readonly hours?: EquipmentHoursInput | null | undefined;
  /** False takes it out of service. */
  readonly inService?: boolean | null | undefined;
  /** 1 to 100 characters. */
  readonly name?: string | null | undefined;
};

/** What is left out stays as it is. */
export type UpdatePoolRulesInput = {
  readonly clinicId: string;
  /** 0 where the clinic has said nothing yet. */
  readonly expectedVersion: number;
  /** All that patients and partners may name besides `policy`. */
  readonly open?: ReadonlyArray<PoolPolicy> | null | undefined;
  readonly policy?: PoolPolicy | null | undefined;
};

/** What is left out stays as it is. */
export type UpdateProviderInput = {
  readonly expectedVersion: number;
  readonly id: string;
  readonly kind?: ProviderKind | null | undefined;
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly listing?: ListingState | null | undefined;
  readonly name?: string | null | undefined;
  /** All of them, as with the other lists. */
  readonly specialties?: ReadonlyArray<string> | null | undefined;
  readonly treatmentIds?: ReadonlyArray<string> | null | undefined;
};

export type UpdateSessionInput = {
  readonly expectedVersion: number;
  /** 1 to 500. */
  readonly seats: number;
  readonly sessionId: string;
};

/** What is left out stays as it is. */
export type UpdateTreatmentInput = {
  readonly bufferAfterMinutes?: number | null | undefined;
  readonly bufferBeforeMinutes?: number | null | undefined;
  readonly durationMinutes?: number | null | undefined;
  readonly expectedVersion: number;
  readonly id: string;
  readonly listing?: ListingState | null | undefined;
  readonly name?: string | null | undefined;
  readonly paymentPolicy?: PaymentPolicy | null | undefined;
  readonly price?: MoneyInput | null | undefined;
};

export type VisitSlotsInput = {
  readonly clinicId: string;
  readonly days?: number;
  /** How many visits, 1 to 50. */
  readonly first?: number;
  /** All steps start within `days` days (1 to 31) from this one on. */
  readonly from: string;
  /** No visit that begins before this: `searchedUntil` of the page before. */
  readonly notBefore?: string | null | undefined;
  /** 1 to 6, in order. */
  readonly steps: ReadonlyArray<VisitStepInput>;
};

export type VisitStatus =
  | 'BOOKED'
  /** One of its times was not to be had, and nothing was booked. */
  | 'REFUSED'
  /** Its times are claimed: what a crash cut short goes on within seconds, to its end or back. */
  | 'UNDER_WAY';

export type VisitStepInput = {
  readonly maxGapMinutes?: number;
  /** How long after the end of the step before, buffers not counted. Of no meaning for the first step. At most a week. */
  readonly minGapMinutes?: number;
  /** Any of the clinic's where it is left out, of at most 20. */
  readonly providerId?: string | null | undefined;
  readonly treatmentId: string;
};

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

export type WeeklyWindowInput = {
  /** At or before `opens`: on the next day. */
  readonly closes: string;
  readonly opens: string;
  /** Windows may overlap where they are for different treatments. */
  readonly treatmentIds?: ReadonlyArray<string> | null | undefined;
  readonly weekday: Weekday;
};

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

export type HoldQueryVariables = Exact<{
  id: string;
}>;


export type HoldQuery = { readonly hold: { readonly id: string, readonly expiresAt: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } | null };

export type HoldSlotMutationVariables = Exact<{
  input: HoldSlotInput;
}>;


export type HoldSlotMutation = { readonly holdSlot:
    | { readonly __typename: 'HoldSlotSuccess', readonly hold: { readonly id: string, readonly expiresAt: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyHolds', readonly code: string, readonly message: string }
   };

export type ReleaseHoldMutationVariables = Exact<{
  input: ReleaseHoldInput;
}>;


export type ReleaseHoldMutation = { readonly releaseHold:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReleaseHoldSuccess', readonly released: boolean }
   };

export type BookingQueryVariables = Exact<{
  id: string;
}>;


export type BookingQuery = { readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly invoice: { readonly id: string, readonly number: string, readonly status: InvoiceStatus, readonly dueBy: string | null, readonly amount: { readonly amount: number, readonly currency: string }, readonly paid: { readonly amount: number, readonly currency: string }, readonly owed: { readonly amount: number, readonly currency: string } } | null, readonly timeline: ReadonlyArray<{ readonly version: number, readonly type: BookingEventType, readonly status: BookingStatus, readonly at: string, readonly by: string, readonly start: string | null, readonly end: string | null, readonly reason: string | null }>, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null, readonly equipment: ReadonlyArray<{ readonly id: string, readonly kind: EquipmentKind, readonly name: string }> | null } | null };

export type MyBookingsQueryVariables = Exact<{
  filter?: BookingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyBookingsQuery = { readonly myBookings: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PatientBookingsQueryVariables = Exact<{
  patientId: string;
  filter?: BookingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PatientBookingsQuery = { readonly patientBookings: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProviderDayQueryVariables = Exact<{
  providerId: string;
  day: string;
}>;


export type ProviderDayQuery = { readonly providerDay: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null, readonly equipment: ReadonlyArray<{ readonly id: string, readonly kind: EquipmentKind, readonly name: string }> | null }> };

export type ClinicBookingsQueryVariables = Exact<{
  clinicId: string;
  from: string;
  until: string;
  filter?: BookingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClinicBookingsQuery = { readonly clinicBookings: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null, readonly equipment: ReadonlyArray<{ readonly id: string, readonly kind: EquipmentKind, readonly name: string }> | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { readonly bookAppointment:
    | { readonly __typename: 'BookAppointmentSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'HoldExpired', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
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
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type CancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type CancelBookingMutation = { readonly cancelBooking:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type ConfirmBookingMutationVariables = Exact<{
  input: ConfirmBookingInput;
}>;


export type ConfirmBookingMutation = { readonly confirmBooking:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type CheckInMutationVariables = Exact<{
  input: ChangeBookingInput;
}>;


export type CheckInMutation = { readonly checkIn:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type UndoCheckInMutationVariables = Exact<{
  input: ChangeBookingInput;
}>;


export type UndoCheckInMutation = { readonly undoCheckIn:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type CompleteBookingMutationVariables = Exact<{
  input: ChangeBookingInput;
}>;


export type CompleteBookingMutation = { readonly completeBooking:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly code: string, readonly message: string }
   };

export type MarkNoShowMutationVariables = Exact<{
  input: ChangeBookingInput;
}>;


export type MarkNoShowMutation = { readonly markNoShow:
    | { readonly __typename: 'ChangeBookingSuccess', readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
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


export type BookingsChangedSubscription = { readonly bookingsChanged: { readonly cursor: string, readonly gone: boolean, readonly version: number, readonly type: BookingEventType, readonly status: BookingStatus, readonly at: string, readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } };

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

export type ClinicQueryVariables = Exact<{
  id: string;
}>;


export type ClinicQuery = { readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null };

export type TreatmentQueryVariables = Exact<{
  id: string;
}>;


export type TreatmentQuery = { readonly treatment: { readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly price: { readonly amount: number, readonly currency: string } } | null };

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

export type CreateClinicMutationVariables = Exact<{
  input: CreateClinicInput;
}>;


export type CreateClinicMutation = { readonly createClinic:
    | { readonly __typename: 'CreateClinicSuccess', readonly clinic: { readonly version: number, readonly listing: ListingState, readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
   };

export type UpdateClinicMutationVariables = Exact<{
  input: UpdateClinicInput;
}>;


export type UpdateClinicMutation = { readonly updateClinic:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleClinic', readonly code: string, readonly message: string, readonly current: { readonly version: number, readonly listing: ListingState, readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } }
    | { readonly __typename: 'UpdateClinicSuccess', readonly clinic: { readonly version: number, readonly listing: ListingState, readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } }
   };

export type CreateProviderMutationVariables = Exact<{
  input: CreateProviderInput;
}>;


export type CreateProviderMutation = { readonly createProvider:
    | { readonly __typename: 'CreateProviderSuccess', readonly provider: { readonly version: number, readonly listing: ListingState, readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly specialties: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly treatments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly price: { readonly amount: number, readonly currency: string } }>, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
   };

export type UpdateProviderMutationVariables = Exact<{
  input: UpdateProviderInput;
}>;


export type UpdateProviderMutation = { readonly updateProvider:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleProvider', readonly code: string, readonly message: string, readonly current: { readonly version: number, readonly listing: ListingState, readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly specialties: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly treatments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly price: { readonly amount: number, readonly currency: string } }>, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } } }
    | { readonly __typename: 'UpdateProviderSuccess', readonly provider: { readonly version: number, readonly listing: ListingState, readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly specialties: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly treatments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly price: { readonly amount: number, readonly currency: string } }>, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } } }
   };

export type CreateTreatmentMutationVariables = Exact<{
  input: CreateTreatmentInput;
}>;


export type CreateTreatmentMutation = { readonly createTreatment:
    | { readonly __typename: 'CreateTreatmentSuccess', readonly treatment: { readonly version: number, readonly listing: ListingState, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly clinic: { readonly id: string, readonly name: string } | null, readonly price: { readonly amount: number, readonly currency: string } } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
   };

export type UpdateTreatmentMutationVariables = Exact<{
  input: UpdateTreatmentInput;
}>;


export type UpdateTreatmentMutation = { readonly updateTreatment:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleTreatment', readonly code: string, readonly message: string, readonly current: { readonly version: number, readonly listing: ListingState, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly clinic: { readonly id: string, readonly name: string } | null, readonly price: { readonly amount: number, readonly currency: string } } }
    | { readonly __typename: 'UpdateTreatmentSuccess', readonly treatment: { readonly version: number, readonly listing: ListingState, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly clinic: { readonly id: string, readonly name: string } | null, readonly price: { readonly amount: number, readonly currency: string } } }
   };

export type ClinicEntryPartsFragment = { readonly version: number, readonly listing: ListingState, readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } };

export type ProviderEntryPartsFragment = { readonly version: number, readonly listing: ListingState, readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly specialties: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly treatments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly price: { readonly amount: number, readonly currency: string } }>, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } };

export type TreatmentEntryPartsFragment = { readonly version: number, readonly listing: ListingState, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly clinic: { readonly id: string, readonly name: string } | null, readonly price: { readonly amount: number, readonly currency: string } };

export type EquipmentQueryVariables = Exact<{
  clinicId: string;
}>;


export type EquipmentQuery = { readonly equipment: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: EquipmentKind, readonly name: string, readonly inService: boolean, readonly hours: { readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }> } | null }> };

export type EquipmentDayQueryVariables = Exact<{
  equipmentId: string;
  day: string;
}>;


export type EquipmentDayQuery = { readonly equipmentDay: ReadonlyArray<{ readonly equipmentId: string, readonly kind: EquipmentUseKind, readonly from: string, readonly until: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string }, readonly booking: { readonly id: string } | null, readonly session: { readonly id: string } | null }> };

export type StrandedUsesQueryVariables = Exact<{
  equipmentId: string;
}>;


export type StrandedUsesQuery = { readonly strandedUses: ReadonlyArray<{ readonly equipmentId: string, readonly kind: EquipmentUseKind, readonly from: string, readonly until: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string }, readonly booking: { readonly id: string } | null, readonly session: { readonly id: string } | null }> };

export type TreatmentRequirementsQueryVariables = Exact<{
  clinicId: string;
}>;


export type TreatmentRequirementsQuery = { readonly treatmentRequirements: ReadonlyArray<{ readonly version: number, readonly treatment: { readonly id: string, readonly name: string } | null, readonly requirements: ReadonlyArray<{ readonly label: string, readonly anyOf: ReadonlyArray<{ readonly id: string, readonly kind: EquipmentKind, readonly name: string }> }> }> };

export type CreateEquipmentMutationVariables = Exact<{
  input: CreateEquipmentInput;
}>;


export type CreateEquipmentMutation = { readonly createEquipment:
    | { readonly __typename: 'CreateEquipmentSuccess', readonly equipment: { readonly id: string, readonly version: number, readonly kind: EquipmentKind, readonly name: string, readonly inService: boolean, readonly hours: { readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }> } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
   };

export type UpdateEquipmentMutationVariables = Exact<{
  input: UpdateEquipmentInput;
}>;


export type UpdateEquipmentMutation = { readonly updateEquipment:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'UpdateEquipmentSuccess', readonly equipment: { readonly id: string, readonly version: number, readonly kind: EquipmentKind, readonly name: string, readonly inService: boolean, readonly hours: { readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }> } | null }, readonly stranded: ReadonlyArray<{ readonly equipmentId: string, readonly kind: EquipmentUseKind, readonly from: string, readonly until: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string }, readonly booking: { readonly id: string } | null, readonly session: { readonly id: string } | null }> }
   };

export type SetTreatmentRequirementsMutationVariables = Exact<{
  input: SetTreatmentRequirementsInput;
}>;


export type SetTreatmentRequirementsMutation = { readonly setTreatmentRequirements:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SetTreatmentRequirementsSuccess', readonly requirements: { readonly version: number, readonly treatment: { readonly id: string, readonly name: string } | null, readonly requirements: ReadonlyArray<{ readonly label: string, readonly anyOf: ReadonlyArray<{ readonly id: string, readonly kind: EquipmentKind, readonly name: string }> }> } }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
   };

export type EquipmentPartsFragment = { readonly id: string, readonly version: number, readonly kind: EquipmentKind, readonly name: string, readonly inService: boolean, readonly hours: { readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }> } | null };

export type EquipmentUsePartsFragment = { readonly equipmentId: string, readonly kind: EquipmentUseKind, readonly from: string, readonly until: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string }, readonly booking: { readonly id: string } | null, readonly session: { readonly id: string } | null };

export type TreatmentRequirementsPartsFragment = { readonly version: number, readonly treatment: { readonly id: string, readonly name: string } | null, readonly requirements: ReadonlyArray<{ readonly label: string, readonly anyOf: ReadonlyArray<{ readonly id: string, readonly kind: EquipmentKind, readonly name: string }> }> };

export type MoneyPartsFragment = { readonly amount: number, readonly currency: string };

export type TreatmentPartsFragment = { readonly id: string, readonly code: string, readonly name: string, readonly specialty: string, readonly durationMinutes: number, readonly paymentPolicy: PaymentPolicy, readonly price: { readonly amount: number, readonly currency: string } };

export type ClinicPartsFragment = { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } };

export type ProviderPartsFragment = { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly specialties: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } };

export type SlotPartsFragment = { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null };

export type HoldPartsFragment = { readonly id: string, readonly expiresAt: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } };

export type InvoicePartsFragment = { readonly id: string, readonly number: string, readonly status: InvoiceStatus, readonly dueBy: string | null, readonly amount: { readonly amount: number, readonly currency: string }, readonly paid: { readonly amount: number, readonly currency: string }, readonly owed: { readonly amount: number, readonly currency: string } };

export type BookingPartsFragment = { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null };

export type BookingEquipmentPartsFragment = { readonly equipment: ReadonlyArray<{ readonly id: string, readonly kind: EquipmentKind, readonly name: string }> | null };

type FailureParts_CalendarNotShared_Fragment = { readonly code: string, readonly message: string };

type FailureParts_HoldExpired_Fragment = { readonly code: string, readonly message: string };

type FailureParts_IdempotencyConflict_Fragment = { readonly code: string, readonly message: string };

type FailureParts_InvalidInput_Fragment = { readonly field: string, readonly code: string, readonly message: string };

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

type FailureParts_StaleVersion_Fragment = { readonly currentVersion: number, readonly code: string, readonly message: string };

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
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NothingToPay', readonly code: string, readonly message: string }
    | { readonly __typename: 'StartPaymentSuccess', readonly checkoutUrl: string, readonly invoice: { readonly id: string, readonly number: string, readonly status: InvoiceStatus, readonly dueBy: string | null, readonly amount: { readonly amount: number, readonly currency: string }, readonly paid: { readonly amount: number, readonly currency: string }, readonly owed: { readonly amount: number, readonly currency: string } }, readonly payment: { readonly id: string, readonly status: PaymentStatus } }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
   };

export type InvoiceQueryVariables = Exact<{
  id: string;
}>;


export type InvoiceQuery = { readonly invoice: { readonly id: string, readonly number: string, readonly status: InvoiceStatus, readonly dueBy: string | null, readonly payments: ReadonlyArray<{ readonly id: string, readonly status: PaymentStatus, readonly checkoutUrl: string | null, readonly paidAt: string | null }>, readonly amount: { readonly amount: number, readonly currency: string }, readonly paid: { readonly amount: number, readonly currency: string }, readonly owed: { readonly amount: number, readonly currency: string } } | null };

export type RefundsOwedQueryVariables = Exact<{
  clinicId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RefundsOwedQuery = { readonly refundsOwed: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly number: string, readonly status: InvoiceStatus, readonly dueBy: string | null, readonly amount: { readonly amount: number, readonly currency: string }, readonly paid: { readonly amount: number, readonly currency: string }, readonly owed: { readonly amount: number, readonly currency: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PoolSlotsQueryVariables = Exact<{
  clinicId: string;
  treatmentId: string;
  from: string;
  days?: number | null | undefined;
  providerIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type PoolSlotsQuery = { readonly poolSlots: ReadonlyArray<{ readonly start: string, readonly end: string, readonly timeZone: string, readonly free: number, readonly providerIds: ReadonlyArray<string> }> };

export type PoolRulesQueryVariables = Exact<{
  clinicId: string;
}>;


export type PoolRulesQuery = { readonly poolRules: { readonly clinicId: string, readonly version: number, readonly policy: PoolPolicy, readonly open: ReadonlyArray<PoolPolicy> } };

export type HoldPoolSlotMutationVariables = Exact<{
  input: HoldPoolSlotInput;
}>;


export type HoldPoolSlotMutation = { readonly holdPoolSlot:
    | { readonly __typename: 'HoldPoolSlotSuccess', readonly hold: { readonly id: string, readonly expiresAt: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }, readonly choice: { readonly policy: PoolPolicy, readonly reason: string, readonly considered: ReadonlyArray<{ readonly providerId: string, readonly verdict: PoolVerdict, readonly message: string, readonly firstFree: string | null, readonly provider: { readonly id: string, readonly name: string } | null }> } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NoneFree', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyHolds', readonly code: string, readonly message: string }
   };

export type UpdatePoolRulesMutationVariables = Exact<{
  input: UpdatePoolRulesInput;
}>;


export type UpdatePoolRulesMutation = { readonly updatePoolRules:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'UpdatePoolRulesSuccess', readonly rules: { readonly clinicId: string, readonly version: number, readonly policy: PoolPolicy, readonly open: ReadonlyArray<PoolPolicy> } }
   };

export type PoolRulesPartsFragment = { readonly clinicId: string, readonly version: number, readonly policy: PoolPolicy, readonly open: ReadonlyArray<PoolPolicy> };

export type SlotReasonsQueryVariables = Exact<{
  providerId: string;
  treatmentId: string;
  start: string;
}>;


export type SlotReasonsQuery = { readonly slotReasons: { readonly bookable: boolean, readonly reasons: ReadonlyArray<{ readonly code: SlotReasonCode, readonly message: string, readonly bookBefore: string | null, readonly bookFrom: string | null, readonly alignMinutes: number | null, readonly offsetMinutes: number | null, readonly limit: { readonly per: LimitPeriod, readonly most: number } | null, readonly closedBy: { readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null } | null, readonly by: ReadonlyArray<{ readonly kind: SlotTakerKind | null, readonly bookingId: string | null, readonly start: string | null, readonly end: string | null, readonly until: string | null }> | null, readonly equipment: { readonly label: string, readonly each: ReadonlyArray<{ readonly equipmentId: string, readonly name: string, readonly why: MissingBecause, readonly by: ReadonlyArray<{ readonly kind: SlotTakerKind | null, readonly bookingId: string | null, readonly start: string | null, readonly end: string | null, readonly until: string | null }> }> } | null }> } };

export type SlotTakerPartsFragment = { readonly kind: SlotTakerKind | null, readonly bookingId: string | null, readonly start: string | null, readonly end: string | null, readonly until: string | null };

export type ScheduleQueryVariables = Exact<{
  providerId: string;
}>;


export type ScheduleQuery = { readonly schedule: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } } | null };

export type ScheduleVersionsQueryVariables = Exact<{
  providerId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ScheduleVersionsQuery = { readonly scheduleVersions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly version: number, readonly changedAt: string | null, readonly changedBy: string | null, readonly schedule: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StrandedQueryVariables = Exact<{
  providerId: string;
}>;


export type StrandedQuery = { readonly strandedBookings: ReadonlyArray<{ readonly bookingId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly treatmentId: string, readonly rules: number, readonly reasons: ReadonlyArray<{ readonly code: StrandedCode, readonly exception: { readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null } | null }> }>, readonly strandedSessions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null }> };

export type SetWeeklyScheduleMutationVariables = Exact<{
  input: SetWeeklyScheduleInput;
}>;


export type SetWeeklyScheduleMutation = { readonly setWeeklySchedule:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SetWeeklyScheduleSuccess', readonly schedule: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } }, readonly stranded: ReadonlyArray<{ readonly bookingId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly treatmentId: string, readonly rules: number, readonly reasons: ReadonlyArray<{ readonly code: StrandedCode, readonly exception: { readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null } | null }> }>, readonly strandedSessions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null }>, readonly neverFit: ReadonlyArray<{ readonly treatmentId: string, readonly durationMinutes: number, readonly treatment: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'StaleSchedule', readonly code: string, readonly message: string, readonly current: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } } }
   };

export type AddScheduleExceptionMutationVariables = Exact<{
  input: AddScheduleExceptionInput;
}>;


export type AddScheduleExceptionMutation = { readonly addScheduleException:
    | { readonly __typename: 'AddScheduleExceptionSuccess', readonly schedule: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } }, readonly stranded: ReadonlyArray<{ readonly bookingId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly treatmentId: string, readonly rules: number, readonly reasons: ReadonlyArray<{ readonly code: StrandedCode, readonly exception: { readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null } | null }> }>, readonly strandedSessions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null }>, readonly neverFit: ReadonlyArray<{ readonly treatmentId: string, readonly durationMinutes: number, readonly treatment: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleSchedule', readonly code: string, readonly message: string, readonly current: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } } }
   };

export type RemoveScheduleExceptionMutationVariables = Exact<{
  input: RemoveScheduleExceptionInput;
}>;


export type RemoveScheduleExceptionMutation = { readonly removeScheduleException:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'RemoveScheduleExceptionSuccess', readonly schedule: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } }, readonly stranded: ReadonlyArray<{ readonly bookingId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly treatmentId: string, readonly rules: number, readonly reasons: ReadonlyArray<{ readonly code: StrandedCode, readonly exception: { readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null } | null }> }>, readonly strandedSessions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null }>, readonly neverFit: ReadonlyArray<{ readonly treatmentId: string, readonly durationMinutes: number, readonly treatment: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'StaleSchedule', readonly code: string, readonly message: string, readonly current: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } } }
   };

export type UpdateBookingRulesMutationVariables = Exact<{
  input: UpdateBookingRulesInput;
}>;


export type UpdateBookingRulesMutation = { readonly updateBookingRules:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleSchedule', readonly code: string, readonly message: string, readonly current: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } } }
    | { readonly __typename: 'UpdateBookingRulesSuccess', readonly schedule: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } }, readonly stranded: ReadonlyArray<{ readonly bookingId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly treatmentId: string, readonly rules: number, readonly reasons: ReadonlyArray<{ readonly code: StrandedCode, readonly exception: { readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null } | null }> }>, readonly strandedSessions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null }>, readonly neverFit: ReadonlyArray<{ readonly treatmentId: string, readonly durationMinutes: number, readonly treatment: { readonly id: string, readonly name: string } | null }> }
   };

export type ShareCalendarMutationVariables = Exact<{
  input: ShareCalendarInput;
}>;


export type ShareCalendarMutation = { readonly shareCalendar:
    | { readonly __typename: 'CalendarNotShared', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'ShareCalendarSuccess', readonly schedule: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } }, readonly stranded: ReadonlyArray<{ readonly bookingId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly treatmentId: string, readonly rules: number, readonly reasons: ReadonlyArray<{ readonly code: StrandedCode, readonly exception: { readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null } | null }> }>, readonly strandedSessions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null }>, readonly neverFit: ReadonlyArray<{ readonly treatmentId: string, readonly durationMinutes: number, readonly treatment: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'StaleSchedule', readonly code: string, readonly message: string, readonly current: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } } }
   };

export type SchedulePartsFragment = { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } };

export type SchedulePeriodPartsFragment = { readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> };

export type ScheduleExceptionPartsFragment = { readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null };

export type StrandedBookingPartsFragment = { readonly bookingId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly treatmentId: string, readonly rules: number, readonly reasons: ReadonlyArray<{ readonly code: StrandedCode, readonly exception: { readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null } | null }> };

export type UnfitTreatmentPartsFragment = { readonly treatmentId: string, readonly durationMinutes: number, readonly treatment: { readonly id: string, readonly name: string } | null };

export type StaleSchedulePartsFragment = { readonly current: { readonly version: number, readonly timeZone: string, readonly calendarId: string, readonly periods: ReadonlyArray<{ readonly validFrom: string, readonly validUntil: string | null, readonly windows: ReadonlyArray<{ readonly weekday: Weekday, readonly opens: string, readonly closes: string, readonly treatmentIds: ReadonlyArray<string> | null }> }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly kind: ExceptionKind, readonly from: string, readonly until: string, readonly opens: string | null, readonly closes: string | null, readonly treatmentIds: ReadonlyArray<string> | null, readonly reason: string | null }>, readonly rules: { readonly alignMinutes: number, readonly offsetMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number | null, readonly limits: ReadonlyArray<{ readonly per: LimitPeriod, readonly most: number, readonly treatmentIds: ReadonlyArray<string> | null }> } } };

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
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
   };

export type CancelSeriesMutationVariables = Exact<{
  input: CancelSeriesInput;
}>;


export type CancelSeriesMutation = { readonly cancelSeries:
    | { readonly __typename: 'CancelSeriesSuccess', readonly cancelled: ReadonlyArray<number>, readonly series: { readonly id: string, readonly patientId: string, readonly settled: boolean, readonly occurrences: ReadonlyArray<{ readonly position: number, readonly outcome: OccurrenceOutcome, readonly start: string, readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly start: string, readonly end: string, readonly paymentDueBy: string | null } | null }> } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailable', readonly code: string, readonly message: string }
   };

export type SeriesPartsFragment = { readonly id: string, readonly patientId: string, readonly settled: boolean, readonly occurrences: ReadonlyArray<{ readonly position: number, readonly outcome: OccurrenceOutcome, readonly start: string, readonly booking: { readonly id: string, readonly version: number, readonly status: BookingStatus, readonly start: string, readonly end: string, readonly paymentDueBy: string | null } | null }> };

export type SessionsQueryVariables = Exact<{
  clinicId?: string | null | undefined;
  providerId?: string | null | undefined;
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionsQuery = { readonly sessions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SessionQueryVariables = Exact<{
  id: string;
}>;


export type SessionQuery = { readonly session: { readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null } | null };

export type SessionBookingsQueryVariables = Exact<{
  id: string;
}>;


export type SessionBookingsQuery = { readonly session: { readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly bookings: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: BookingStatus, readonly patientId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly paymentDueBy: string | null, readonly cancellationReason: string | null, readonly policy: { readonly payment: BookingPayment, readonly price: { readonly amount: number, readonly currency: string } }, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } | null> | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null } | null };

export type HoldSeatMutationVariables = Exact<{
  input: HoldSeatInput;
}>;


export type HoldSeatMutation = { readonly holdSeat:
    | { readonly __typename: 'HoldSlotSuccess', readonly hold: { readonly id: string, readonly expiresAt: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyHolds', readonly code: string, readonly message: string }
   };

export type CreateSessionMutationVariables = Exact<{
  input: CreateSessionInput;
}>;


export type CreateSessionMutation = { readonly createSession:
    | { readonly __typename: 'CreateSessionSuccess', readonly session: { readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: string, readonly message: string }
   };

export type UpdateSessionMutationVariables = Exact<{
  input: UpdateSessionInput;
}>;


export type UpdateSessionMutation = { readonly updateSession:
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeatsTaken', readonly taken: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'UpdateSessionSuccess', readonly session: { readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
   };

export type CancelSessionMutationVariables = Exact<{
  input: CancelSessionInput;
}>;


export type CancelSessionMutation = { readonly cancelSession:
    | { readonly __typename: 'CancelSessionSuccess', readonly session: { readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'SessionInUse', readonly heldSeats: number, readonly code: string, readonly message: string, readonly bookings: ReadonlyArray<{ readonly id: string } | null> }
    | { readonly __typename: 'StaleVersion', readonly currentVersion: number, readonly code: string, readonly message: string }
   };

export type SessionPartsFragment = { readonly id: string, readonly version: number, readonly state: SessionState, readonly start: string, readonly end: string, readonly timeZone: string, readonly seats: number, readonly freeSeats: number, readonly provider: { readonly id: string, readonly name: string } | null, readonly treatment: { readonly id: string, readonly name: string } | null };

export type VisitSlotsQueryVariables = Exact<{
  input: VisitSlotsInput;
}>;


export type VisitSlotsQuery = { readonly visitSlots: { readonly searchedUntil: string | null, readonly visits: ReadonlyArray<{ readonly start: string, readonly end: string, readonly slots: ReadonlyArray<{ readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null }> }> } };

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
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
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
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
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


export type SlotsChangedSubscription = { readonly slotsChanged: { readonly days: ReadonlyArray<{ readonly providerId: string, readonly date: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly slots: ReadonlyArray<{ readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string }> }> } };

export type WaitlistOffersSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WaitlistOffersSubscription = { readonly waitlistOffers: { readonly id: string, readonly status: WaitlistOfferStatus, readonly expiresAt: string, readonly sessionId: string | null, readonly entry: { readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday> }, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } };

export type MyWaitlistQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyWaitlistQuery = { readonly myWaitlist: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday>, readonly offer: { readonly id: string, readonly status: WaitlistOfferStatus, readonly expiresAt: string, readonly sessionId: string | null, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WaitlistQueryVariables = Exact<{
  clinicId?: string | null | undefined;
  providerId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WaitlistQuery = { readonly waitlist: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly patientId: string, readonly joinedAt: string, readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday>, readonly offer: { readonly id: string, readonly status: WaitlistOfferStatus, readonly expiresAt: string, readonly sessionId: string | null, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type JoinWaitlistMutationVariables = Exact<{
  input: JoinWaitlistInput;
}>;


export type JoinWaitlistMutation = { readonly joinWaitlist:
    | { readonly __typename: 'IdempotencyConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly code: string, readonly message: string }
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

export type TakeOverOfferMutationVariables = Exact<{
  input: WaitlistOfferInput;
}>;


export type TakeOverOfferMutation = { readonly takeOverOffer:
    | { readonly __typename: 'ChangeWaitlistSuccess', readonly entry: { readonly id: string, readonly status: WaitlistStatus, readonly position: number | null, readonly bookingId: string | null, readonly clinicId: string, readonly providerId: string | null, readonly treatmentId: string, readonly sessionId: string | null, readonly from: string, readonly until: string, readonly earliestTime: string, readonly latestTime: string, readonly weekdays: ReadonlyArray<Weekday>, readonly offer: { readonly id: string, readonly status: WaitlistOfferStatus, readonly expiresAt: string, readonly sessionId: string | null, readonly hold: { readonly id: string, readonly expiresAt: string, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } | null, readonly slot: { readonly providerId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string, readonly provider: { readonly id: string, readonly name: string } | null, readonly clinic: { readonly id: string, readonly name: string, readonly timeZone: string, readonly address: { readonly street: string, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly country: string }, readonly place: { readonly latitude: number, readonly longitude: number } } | null, readonly treatment: { readonly id: string, readonly name: string } | null } } | null } }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
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
export const ClinicEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment ClinicEntryParts on Clinic {
  ...ClinicParts
  version
  listing
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
}`, {"fragmentName":"ClinicEntryParts"}) as unknown as TypedDocumentString<ClinicEntryPartsFragment, unknown>;
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
export const ProviderEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment ProviderEntryParts on Provider {
  ...ProviderParts
  version
  listing
  treatments {
    ...TreatmentParts
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
}`, {"fragmentName":"ProviderEntryParts"}) as unknown as TypedDocumentString<ProviderEntryPartsFragment, unknown>;
export const TreatmentEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment TreatmentEntryParts on Treatment {
  ...TreatmentParts
  version
  listing
  bufferBeforeMinutes
  bufferAfterMinutes
  clinic {
    id
    name
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
}`, {"fragmentName":"TreatmentEntryParts"}) as unknown as TypedDocumentString<TreatmentEntryPartsFragment, unknown>;
export const SchedulePeriodPartsFragmentDoc = new TypedDocumentString(`
    fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
    `, {"fragmentName":"SchedulePeriodParts"}) as unknown as TypedDocumentString<SchedulePeriodPartsFragment, unknown>;
export const ScheduleExceptionPartsFragmentDoc = new TypedDocumentString(`
    fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}
    `, {"fragmentName":"ScheduleExceptionParts"}) as unknown as TypedDocumentString<ScheduleExceptionPartsFragment, unknown>;
export const EquipmentPartsFragmentDoc = new TypedDocumentString(`
    fragment EquipmentParts on Equipment {
  id
  version
  kind
  name
  inService
  hours {
    periods {
      ...SchedulePeriodParts
    }
    exceptions {
      ...ScheduleExceptionParts
    }
  }
}
    fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}`, {"fragmentName":"EquipmentParts"}) as unknown as TypedDocumentString<EquipmentPartsFragment, unknown>;
export const EquipmentUsePartsFragmentDoc = new TypedDocumentString(`
    fragment EquipmentUseParts on EquipmentUse {
  equipmentId
  kind
  from
  until
  slot {
    providerId
    treatmentId
    start
    end
    timeZone
  }
  booking {
    id
  }
  session {
    id
  }
}
    `, {"fragmentName":"EquipmentUseParts"}) as unknown as TypedDocumentString<EquipmentUsePartsFragment, unknown>;
export const TreatmentRequirementsPartsFragmentDoc = new TypedDocumentString(`
    fragment TreatmentRequirementsParts on TreatmentRequirements {
  version
  treatment {
    id
    name
  }
  requirements {
    label
    anyOf {
      id
      kind
      name
    }
  }
}
    `, {"fragmentName":"TreatmentRequirementsParts"}) as unknown as TypedDocumentString<TreatmentRequirementsPartsFragment, unknown>;
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
export const BookingEquipmentPartsFragmentDoc = new TypedDocumentString(`
    fragment BookingEquipmentParts on Booking {
  equipment {
    id
    kind
    name
  }
}
    `, {"fragmentName":"BookingEquipmentParts"}) as unknown as TypedDocumentString<BookingEquipmentPartsFragment, unknown>;
export const FailurePartsFragmentDoc = new TypedDocumentString(`
    fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
    `, {"fragmentName":"FailureParts"}) as unknown as TypedDocumentString<FailurePartsFragment, unknown>;
export const PageInfoPartsFragmentDoc = new TypedDocumentString(`
    fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"PageInfoParts"}) as unknown as TypedDocumentString<PageInfoPartsFragment, unknown>;
export const PoolRulesPartsFragmentDoc = new TypedDocumentString(`
    fragment PoolRulesParts on PoolRules {
  clinicId
  version
  policy
  open
}
    `, {"fragmentName":"PoolRulesParts"}) as unknown as TypedDocumentString<PoolRulesPartsFragment, unknown>;
export const SlotTakerPartsFragmentDoc = new TypedDocumentString(`
    fragment SlotTakerParts on SlotTaker {
  kind
  bookingId
  start
  end
  until
}
    `, {"fragmentName":"SlotTakerParts"}) as unknown as TypedDocumentString<SlotTakerPartsFragment, unknown>;
export const StrandedBookingPartsFragmentDoc = new TypedDocumentString(`
    fragment StrandedBookingParts on StrandedBooking {
  bookingId
  start
  end
  timeZone
  treatmentId
  rules
  reasons {
    code
    exception {
      ...ScheduleExceptionParts
    }
  }
}
    fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}`, {"fragmentName":"StrandedBookingParts"}) as unknown as TypedDocumentString<StrandedBookingPartsFragment, unknown>;
export const UnfitTreatmentPartsFragmentDoc = new TypedDocumentString(`
    fragment UnfitTreatmentParts on UnfitTreatment {
  treatmentId
  durationMinutes
  treatment {
    id
    name
  }
}
    `, {"fragmentName":"UnfitTreatmentParts"}) as unknown as TypedDocumentString<UnfitTreatmentPartsFragment, unknown>;
export const SchedulePartsFragmentDoc = new TypedDocumentString(`
    fragment ScheduleParts on Schedule {
  version
  timeZone
  calendarId
  periods {
    ...SchedulePeriodParts
  }
  exceptions {
    ...ScheduleExceptionParts
  }
  rules {
    alignMinutes
    offsetMinutes
    noticeMinutes
    horizonDays
    limits {
      per
      most
      treatmentIds
    }
  }
}
    fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}`, {"fragmentName":"ScheduleParts"}) as unknown as TypedDocumentString<SchedulePartsFragment, unknown>;
export const StaleSchedulePartsFragmentDoc = new TypedDocumentString(`
    fragment StaleScheduleParts on StaleSchedule {
  current {
    ...ScheduleParts
  }
}
    fragment ScheduleParts on Schedule {
  version
  timeZone
  calendarId
  periods {
    ...SchedulePeriodParts
  }
  exceptions {
    ...ScheduleExceptionParts
  }
  rules {
    alignMinutes
    offsetMinutes
    noticeMinutes
    horizonDays
    limits {
      per
      most
      treatmentIds
    }
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}`, {"fragmentName":"StaleScheduleParts"}) as unknown as TypedDocumentString<StaleSchedulePartsFragment, unknown>;
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
export const SessionPartsFragmentDoc = new TypedDocumentString(`
    fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}
    `, {"fragmentName":"SessionParts"}) as unknown as TypedDocumentString<SessionPartsFragment, unknown>;
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
export const HoldDocument = new TypedDocumentString(`
    query Hold($id: ID!) {
  hold(id: $id) {
    ...HoldParts
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
}`) as unknown as TypedDocumentString<HoldQuery, HoldQueryVariables>;
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const BookingDocument = new TypedDocumentString(`
    query Booking($id: ID!) {
  booking(id: $id) {
    ...BookingParts
    ...BookingEquipmentParts
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
}
fragment BookingEquipmentParts on Booking {
  equipment {
    id
    kind
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
export const PatientBookingsDocument = new TypedDocumentString(`
    query PatientBookings($patientId: ID!, $filter: BookingFilter, $first: Int, $after: String) {
  patientBookings(
    patientId: $patientId
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
}`) as unknown as TypedDocumentString<PatientBookingsQuery, PatientBookingsQueryVariables>;
export const ProviderDayDocument = new TypedDocumentString(`
    query ProviderDay($providerId: ID!, $day: LocalDate!) {
  providerDay(providerId: $providerId, day: $day) {
    ...BookingParts
    ...BookingEquipmentParts
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
fragment BookingEquipmentParts on Booking {
  equipment {
    id
    kind
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
        ...BookingEquipmentParts
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
fragment BookingEquipmentParts on Booking {
  equipment {
    id
    kind
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const UndoCheckInDocument = new TypedDocumentString(`
    mutation UndoCheckIn($input: ChangeBookingInput!) {
  undoCheckIn(input: $input) {
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<UndoCheckInMutation, UndoCheckInMutationVariables>;
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
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
    gone
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
export const ClinicDocument = new TypedDocumentString(`
    query Clinic($id: ID!) {
  clinic(id: $id) {
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
}`) as unknown as TypedDocumentString<ClinicQuery, ClinicQueryVariables>;
export const TreatmentDocument = new TypedDocumentString(`
    query Treatment($id: ID!) {
  treatment(id: $id) {
    ...TreatmentParts
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
}`) as unknown as TypedDocumentString<TreatmentQuery, TreatmentQueryVariables>;
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
export const CreateClinicDocument = new TypedDocumentString(`
    mutation CreateClinic($input: CreateClinicInput!) {
  createClinic(input: $input) {
    __typename
    ... on CreateClinicSuccess {
      clinic {
        ...ClinicEntryParts
      }
    }
    ...FailureParts
  }
}
    fragment ClinicEntryParts on Clinic {
  ...ClinicParts
  version
  listing
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
fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CreateClinicMutation, CreateClinicMutationVariables>;
export const UpdateClinicDocument = new TypedDocumentString(`
    mutation UpdateClinic($input: UpdateClinicInput!) {
  updateClinic(input: $input) {
    __typename
    ... on UpdateClinicSuccess {
      clinic {
        ...ClinicEntryParts
      }
    }
    ... on StaleClinic {
      current {
        ...ClinicEntryParts
      }
    }
    ...FailureParts
  }
}
    fragment ClinicEntryParts on Clinic {
  ...ClinicParts
  version
  listing
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
fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<UpdateClinicMutation, UpdateClinicMutationVariables>;
export const CreateProviderDocument = new TypedDocumentString(`
    mutation CreateProvider($input: CreateProviderInput!) {
  createProvider(input: $input) {
    __typename
    ... on CreateProviderSuccess {
      provider {
        ...ProviderEntryParts
      }
    }
    ...FailureParts
  }
}
    fragment ProviderEntryParts on Provider {
  ...ProviderParts
  version
  listing
  treatments {
    ...TreatmentParts
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
}
fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CreateProviderMutation, CreateProviderMutationVariables>;
export const UpdateProviderDocument = new TypedDocumentString(`
    mutation UpdateProvider($input: UpdateProviderInput!) {
  updateProvider(input: $input) {
    __typename
    ... on UpdateProviderSuccess {
      provider {
        ...ProviderEntryParts
      }
    }
    ... on StaleProvider {
      current {
        ...ProviderEntryParts
      }
    }
    ...FailureParts
  }
}
    fragment ProviderEntryParts on Provider {
  ...ProviderParts
  version
  listing
  treatments {
    ...TreatmentParts
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
}
fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<UpdateProviderMutation, UpdateProviderMutationVariables>;
export const CreateTreatmentDocument = new TypedDocumentString(`
    mutation CreateTreatment($input: CreateTreatmentInput!) {
  createTreatment(input: $input) {
    __typename
    ... on CreateTreatmentSuccess {
      treatment {
        ...TreatmentEntryParts
      }
    }
    ...FailureParts
  }
}
    fragment TreatmentEntryParts on Treatment {
  ...TreatmentParts
  version
  listing
  bufferBeforeMinutes
  bufferAfterMinutes
  clinic {
    id
    name
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
fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<CreateTreatmentMutation, CreateTreatmentMutationVariables>;
export const UpdateTreatmentDocument = new TypedDocumentString(`
    mutation UpdateTreatment($input: UpdateTreatmentInput!) {
  updateTreatment(input: $input) {
    __typename
    ... on UpdateTreatmentSuccess {
      treatment {
        ...TreatmentEntryParts
      }
    }
    ... on StaleTreatment {
      current {
        ...TreatmentEntryParts
      }
    }
    ...FailureParts
  }
}
    fragment TreatmentEntryParts on Treatment {
  ...TreatmentParts
  version
  listing
  bufferBeforeMinutes
  bufferAfterMinutes
  clinic {
    id
    name
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
fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<UpdateTreatmentMutation, UpdateTreatmentMutationVariables>;
export const EquipmentDocument = new TypedDocumentString(`
    query Equipment($clinicId: ID!) {
  equipment(clinicId: $clinicId) {
    ...EquipmentParts
  }
}
    fragment EquipmentParts on Equipment {
  id
  version
  kind
  name
  inService
  hours {
    periods {
      ...SchedulePeriodParts
    }
    exceptions {
      ...ScheduleExceptionParts
    }
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}`) as unknown as TypedDocumentString<EquipmentQuery, EquipmentQueryVariables>;
export const EquipmentDayDocument = new TypedDocumentString(`
    query EquipmentDay($equipmentId: ID!, $day: LocalDate!) {
  equipmentDay(equipmentId: $equipmentId, day: $day) {
    ...EquipmentUseParts
  }
}
    fragment EquipmentUseParts on EquipmentUse {
  equipmentId
  kind
  from
  until
  slot {
    providerId
    treatmentId
    start
    end
    timeZone
  }
  booking {
    id
  }
  session {
    id
  }
}`) as unknown as TypedDocumentString<EquipmentDayQuery, EquipmentDayQueryVariables>;
export const StrandedUsesDocument = new TypedDocumentString(`
    query StrandedUses($equipmentId: ID!) {
  strandedUses(equipmentId: $equipmentId) {
    ...EquipmentUseParts
  }
}
    fragment EquipmentUseParts on EquipmentUse {
  equipmentId
  kind
  from
  until
  slot {
    providerId
    treatmentId
    start
    end
    timeZone
  }
  booking {
    id
  }
  session {
    id
  }
}`) as unknown as TypedDocumentString<StrandedUsesQuery, StrandedUsesQueryVariables>;
export const TreatmentRequirementsDocument = new TypedDocumentString(`
    query TreatmentRequirements($clinicId: ID!) {
  treatmentRequirements(clinicId: $clinicId) {
    ...TreatmentRequirementsParts
  }
}
    fragment TreatmentRequirementsParts on TreatmentRequirements {
  version
  treatment {
    id
    name
  }
  requirements {
    label
    anyOf {
      id
      kind
      name
    }
  }
}`) as unknown as TypedDocumentString<TreatmentRequirementsQuery, TreatmentRequirementsQueryVariables>;
export const CreateEquipmentDocument = new TypedDocumentString(`
    mutation CreateEquipment($input: CreateEquipmentInput!) {
  createEquipment(input: $input) {
    __typename
    ... on CreateEquipmentSuccess {
      equipment {
        ...EquipmentParts
      }
    }
    ...FailureParts
  }
}
    fragment EquipmentParts on Equipment {
  id
  version
  kind
  name
  inService
  hours {
    periods {
      ...SchedulePeriodParts
    }
    exceptions {
      ...ScheduleExceptionParts
    }
  }
}
fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}`) as unknown as TypedDocumentString<CreateEquipmentMutation, CreateEquipmentMutationVariables>;
export const UpdateEquipmentDocument = new TypedDocumentString(`
    mutation UpdateEquipment($input: UpdateEquipmentInput!) {
  updateEquipment(input: $input) {
    __typename
    ... on UpdateEquipmentSuccess {
      equipment {
        ...EquipmentParts
      }
      stranded {
        ...EquipmentUseParts
      }
    }
    ...FailureParts
  }
}
    fragment EquipmentParts on Equipment {
  id
  version
  kind
  name
  inService
  hours {
    periods {
      ...SchedulePeriodParts
    }
    exceptions {
      ...ScheduleExceptionParts
    }
  }
}
fragment EquipmentUseParts on EquipmentUse {
  equipmentId
  kind
  from
  until
  slot {
    providerId
    treatmentId
    start
    end
    timeZone
  }
  booking {
    id
  }
  session {
    id
  }
}
fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}`) as unknown as TypedDocumentString<UpdateEquipmentMutation, UpdateEquipmentMutationVariables>;
export const SetTreatmentRequirementsDocument = new TypedDocumentString(`
    mutation SetTreatmentRequirements($input: SetTreatmentRequirementsInput!) {
  setTreatmentRequirements(input: $input) {
    __typename
    ... on SetTreatmentRequirementsSuccess {
      requirements {
        ...TreatmentRequirementsParts
      }
    }
    ...FailureParts
  }
}
    fragment TreatmentRequirementsParts on TreatmentRequirements {
  version
  treatment {
    id
    name
  }
  requirements {
    label
    anyOf {
      id
      kind
      name
    }
  }
}
fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<SetTreatmentRequirementsMutation, SetTreatmentRequirementsMutationVariables>;
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<StartPaymentMutation, StartPaymentMutationVariables>;
export const InvoiceDocument = new TypedDocumentString(`
    query Invoice($id: ID!) {
  invoice(id: $id) {
    ...InvoiceParts
    payments {
      id
      status
      checkoutUrl
      paidAt
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
}`) as unknown as TypedDocumentString<InvoiceQuery, InvoiceQueryVariables>;
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
export const PoolSlotsDocument = new TypedDocumentString(`
    query PoolSlots($clinicId: ID!, $treatmentId: ID!, $from: LocalDate!, $days: Int, $providerIds: [ID!]) {
  poolSlots(
    clinicId: $clinicId
    treatmentId: $treatmentId
    from: $from
    days: $days
    providerIds: $providerIds
  ) {
    start
    end
    timeZone
    free
    providerIds
  }
}
    `) as unknown as TypedDocumentString<PoolSlotsQuery, PoolSlotsQueryVariables>;
export const PoolRulesDocument = new TypedDocumentString(`
    query PoolRules($clinicId: ID!) {
  poolRules(clinicId: $clinicId) {
    ...PoolRulesParts
  }
}
    fragment PoolRulesParts on PoolRules {
  clinicId
  version
  policy
  open
}`) as unknown as TypedDocumentString<PoolRulesQuery, PoolRulesQueryVariables>;
export const HoldPoolSlotDocument = new TypedDocumentString(`
    mutation HoldPoolSlot($input: HoldPoolSlotInput!) {
  holdPoolSlot(input: $input) {
    __typename
    ... on HoldPoolSlotSuccess {
      hold {
        ...HoldParts
      }
      choice {
        policy
        reason
        considered {
          providerId
          provider {
            id
            name
          }
          verdict
          message
          firstFree
        }
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<HoldPoolSlotMutation, HoldPoolSlotMutationVariables>;
export const UpdatePoolRulesDocument = new TypedDocumentString(`
    mutation UpdatePoolRules($input: UpdatePoolRulesInput!) {
  updatePoolRules(input: $input) {
    __typename
    ... on UpdatePoolRulesSuccess {
      rules {
        ...PoolRulesParts
      }
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment PoolRulesParts on PoolRules {
  clinicId
  version
  policy
  open
}`) as unknown as TypedDocumentString<UpdatePoolRulesMutation, UpdatePoolRulesMutationVariables>;
export const SlotReasonsDocument = new TypedDocumentString(`
    query SlotReasons($providerId: ID!, $treatmentId: ID!, $start: DateTime!) {
  slotReasons(providerId: $providerId, treatmentId: $treatmentId, start: $start) {
    bookable
    reasons {
      code
      message
      bookBefore
      bookFrom
      alignMinutes
      offsetMinutes
      limit {
        per
        most
      }
      closedBy {
        ...ScheduleExceptionParts
      }
      by {
        ...SlotTakerParts
      }
      equipment {
        label
        each {
          equipmentId
          name
          why
          by {
            ...SlotTakerParts
          }
        }
      }
    }
  }
}
    fragment SlotTakerParts on SlotTaker {
  kind
  bookingId
  start
  end
  until
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}`) as unknown as TypedDocumentString<SlotReasonsQuery, SlotReasonsQueryVariables>;
export const ScheduleDocument = new TypedDocumentString(`
    query Schedule($providerId: ID!) {
  schedule(providerId: $providerId) {
    ...ScheduleParts
  }
}
    fragment ScheduleParts on Schedule {
  version
  timeZone
  calendarId
  periods {
    ...SchedulePeriodParts
  }
  exceptions {
    ...ScheduleExceptionParts
  }
  rules {
    alignMinutes
    offsetMinutes
    noticeMinutes
    horizonDays
    limits {
      per
      most
      treatmentIds
    }
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}`) as unknown as TypedDocumentString<ScheduleQuery, ScheduleQueryVariables>;
export const ScheduleVersionsDocument = new TypedDocumentString(`
    query ScheduleVersions($providerId: ID!, $first: Int, $after: String) {
  scheduleVersions(providerId: $providerId, first: $first, after: $after) {
    edges {
      cursor
      node {
        version
        changedAt
        changedBy
        schedule {
          ...ScheduleParts
        }
      }
    }
    pageInfo {
      ...PageInfoParts
    }
  }
}
    fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}
fragment ScheduleParts on Schedule {
  version
  timeZone
  calendarId
  periods {
    ...SchedulePeriodParts
  }
  exceptions {
    ...ScheduleExceptionParts
  }
  rules {
    alignMinutes
    offsetMinutes
    noticeMinutes
    horizonDays
    limits {
      per
      most
      treatmentIds
    }
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}`) as unknown as TypedDocumentString<ScheduleVersionsQuery, ScheduleVersionsQueryVariables>;
export const StrandedDocument = new TypedDocumentString(`
    query Stranded($providerId: ID!) {
  strandedBookings(providerId: $providerId) {
    ...StrandedBookingParts
  }
  strandedSessions(providerId: $providerId) {
    ...SessionParts
  }
}
    fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}
fragment StrandedBookingParts on StrandedBooking {
  bookingId
  start
  end
  timeZone
  treatmentId
  rules
  reasons {
    code
    exception {
      ...ScheduleExceptionParts
    }
  }
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<StrandedQuery, StrandedQueryVariables>;
export const SetWeeklyScheduleDocument = new TypedDocumentString(`
    mutation SetWeeklySchedule($input: SetWeeklyScheduleInput!) {
  setWeeklySchedule(input: $input) {
    __typename
    ... on SetWeeklyScheduleSuccess {
      schedule {
        ...ScheduleParts
      }
      stranded {
        ...StrandedBookingParts
      }
      strandedSessions {
        ...SessionParts
      }
      neverFit {
        ...UnfitTreatmentParts
      }
    }
    ...StaleScheduleParts
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment ScheduleParts on Schedule {
  version
  timeZone
  calendarId
  periods {
    ...SchedulePeriodParts
  }
  exceptions {
    ...ScheduleExceptionParts
  }
  rules {
    alignMinutes
    offsetMinutes
    noticeMinutes
    horizonDays
    limits {
      per
      most
      treatmentIds
    }
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}
fragment StrandedBookingParts on StrandedBooking {
  bookingId
  start
  end
  timeZone
  treatmentId
  rules
  reasons {
    code
    exception {
      ...ScheduleExceptionParts
    }
  }
}
fragment UnfitTreatmentParts on UnfitTreatment {
  treatmentId
  durationMinutes
  treatment {
    id
    name
  }
}
fragment StaleScheduleParts on StaleSchedule {
  current {
    ...ScheduleParts
  }
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<SetWeeklyScheduleMutation, SetWeeklyScheduleMutationVariables>;
export const AddScheduleExceptionDocument = new TypedDocumentString(`
    mutation AddScheduleException($input: AddScheduleExceptionInput!) {
  addScheduleException(input: $input) {
    __typename
    ... on AddScheduleExceptionSuccess {
      schedule {
        ...ScheduleParts
      }
      stranded {
        ...StrandedBookingParts
      }
      strandedSessions {
        ...SessionParts
      }
      neverFit {
        ...UnfitTreatmentParts
      }
    }
    ...StaleScheduleParts
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment ScheduleParts on Schedule {
  version
  timeZone
  calendarId
  periods {
    ...SchedulePeriodParts
  }
  exceptions {
    ...ScheduleExceptionParts
  }
  rules {
    alignMinutes
    offsetMinutes
    noticeMinutes
    horizonDays
    limits {
      per
      most
      treatmentIds
    }
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}
fragment StrandedBookingParts on StrandedBooking {
  bookingId
  start
  end
  timeZone
  treatmentId
  rules
  reasons {
    code
    exception {
      ...ScheduleExceptionParts
    }
  }
}
fragment UnfitTreatmentParts on UnfitTreatment {
  treatmentId
  durationMinutes
  treatment {
    id
    name
  }
}
fragment StaleScheduleParts on StaleSchedule {
  current {
    ...ScheduleParts
  }
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<AddScheduleExceptionMutation, AddScheduleExceptionMutationVariables>;
export const RemoveScheduleExceptionDocument = new TypedDocumentString(`
    mutation RemoveScheduleException($input: RemoveScheduleExceptionInput!) {
  removeScheduleException(input: $input) {
    __typename
    ... on RemoveScheduleExceptionSuccess {
      schedule {
        ...ScheduleParts
      }
      stranded {
        ...StrandedBookingParts
      }
      strandedSessions {
        ...SessionParts
      }
      neverFit {
        ...UnfitTreatmentParts
      }
    }
    ...StaleScheduleParts
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment ScheduleParts on Schedule {
  version
  timeZone
  calendarId
  periods {
    ...SchedulePeriodParts
  }
  exceptions {
    ...ScheduleExceptionParts
  }
  rules {
    alignMinutes
    offsetMinutes
    noticeMinutes
    horizonDays
    limits {
      per
      most
      treatmentIds
    }
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}
fragment StrandedBookingParts on StrandedBooking {
  bookingId
  start
  end
  timeZone
  treatmentId
  rules
  reasons {
    code
    exception {
      ...ScheduleExceptionParts
    }
  }
}
fragment UnfitTreatmentParts on UnfitTreatment {
  treatmentId
  durationMinutes
  treatment {
    id
    name
  }
}
fragment StaleScheduleParts on StaleSchedule {
  current {
    ...ScheduleParts
  }
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<RemoveScheduleExceptionMutation, RemoveScheduleExceptionMutationVariables>;
export const UpdateBookingRulesDocument = new TypedDocumentString(`
    mutation UpdateBookingRules($input: UpdateBookingRulesInput!) {
  updateBookingRules(input: $input) {
    __typename
    ... on UpdateBookingRulesSuccess {
      schedule {
        ...ScheduleParts
      }
      stranded {
        ...StrandedBookingParts
      }
      strandedSessions {
        ...SessionParts
      }
      neverFit {
        ...UnfitTreatmentParts
      }
    }
    ...StaleScheduleParts
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment ScheduleParts on Schedule {
  version
  timeZone
  calendarId
  periods {
    ...SchedulePeriodParts
  }
  exceptions {
    ...ScheduleExceptionParts
  }
  rules {
    alignMinutes
    offsetMinutes
    noticeMinutes
    horizonDays
    limits {
      per
      most
      treatmentIds
    }
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}
fragment StrandedBookingParts on StrandedBooking {
  bookingId
  start
  end
  timeZone
  treatmentId
  rules
  reasons {
    code
    exception {
      ...ScheduleExceptionParts
    }
  }
}
fragment UnfitTreatmentParts on UnfitTreatment {
  treatmentId
  durationMinutes
  treatment {
    id
    name
  }
}
fragment StaleScheduleParts on StaleSchedule {
  current {
    ...ScheduleParts
  }
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateBookingRulesMutation, UpdateBookingRulesMutationVariables>;
export const ShareCalendarDocument = new TypedDocumentString(`
    mutation ShareCalendar($input: ShareCalendarInput!) {
  shareCalendar(input: $input) {
    __typename
    ... on ShareCalendarSuccess {
      schedule {
        ...ScheduleParts
      }
      stranded {
        ...StrandedBookingParts
      }
      strandedSessions {
        ...SessionParts
      }
      neverFit {
        ...UnfitTreatmentParts
      }
    }
    ...StaleScheduleParts
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment ScheduleParts on Schedule {
  version
  timeZone
  calendarId
  periods {
    ...SchedulePeriodParts
  }
  exceptions {
    ...ScheduleExceptionParts
  }
  rules {
    alignMinutes
    offsetMinutes
    noticeMinutes
    horizonDays
    limits {
      per
      most
      treatmentIds
    }
  }
}
fragment SchedulePeriodParts on SchedulePeriod {
  validFrom
  validUntil
  windows {
    weekday
    opens
    closes
    treatmentIds
  }
}
fragment ScheduleExceptionParts on ScheduleException {
  id
  kind
  from
  until
  opens
  closes
  treatmentIds
  reason
}
fragment StrandedBookingParts on StrandedBooking {
  bookingId
  start
  end
  timeZone
  treatmentId
  rules
  reasons {
    code
    exception {
      ...ScheduleExceptionParts
    }
  }
}
fragment UnfitTreatmentParts on UnfitTreatment {
  treatmentId
  durationMinutes
  treatment {
    id
    name
  }
}
fragment StaleScheduleParts on StaleSchedule {
  current {
    ...ScheduleParts
  }
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<ShareCalendarMutation, ShareCalendarMutationVariables>;
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
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
}`) as unknown as TypedDocumentString<CancelSeriesMutation, CancelSeriesMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions($clinicId: ID, $providerId: ID, $from: DateTime!, $until: DateTime!, $first: Int, $after: String) {
  sessions(
    clinicId: $clinicId
    providerId: $providerId
    from: $from
    until: $until
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...SessionParts
      }
    }
    pageInfo {
      ...PageInfoParts
    }
  }
}
    fragment PageInfoParts on PageInfo {
  hasNextPage
  endCursor
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session($id: ID!) {
  session(id: $id) {
    ...SessionParts
  }
}
    fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SessionBookingsDocument = new TypedDocumentString(`
    query SessionBookings($id: ID!) {
  session(id: $id) {
    ...SessionParts
    bookings {
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
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<SessionBookingsQuery, SessionBookingsQueryVariables>;
export const HoldSeatDocument = new TypedDocumentString(`
    mutation HoldSeat($input: HoldSeatInput!) {
  holdSeat(input: $input) {
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}`) as unknown as TypedDocumentString<HoldSeatMutation, HoldSeatMutationVariables>;
export const CreateSessionDocument = new TypedDocumentString(`
    mutation CreateSession($input: CreateSessionInput!) {
  createSession(input: $input) {
    __typename
    ... on CreateSessionSuccess {
      session {
        ...SessionParts
      }
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateSessionMutation, CreateSessionMutationVariables>;
export const UpdateSessionDocument = new TypedDocumentString(`
    mutation UpdateSession($input: UpdateSessionInput!) {
  updateSession(input: $input) {
    __typename
    ... on UpdateSessionSuccess {
      session {
        ...SessionParts
      }
    }
    ... on SeatsTaken {
      taken
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateSessionMutation, UpdateSessionMutationVariables>;
export const CancelSessionDocument = new TypedDocumentString(`
    mutation CancelSession($input: CancelSessionInput!) {
  cancelSession(input: $input) {
    __typename
    ... on CancelSessionSuccess {
      session {
        ...SessionParts
      }
    }
    ... on SessionInUse {
      heldSeats
      bookings {
        id
      }
    }
    ...FailureParts
  }
}
    fragment FailureParts on Failure {
  code
  message
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
}
fragment SessionParts on Session {
  id
  version
  state
  start
  end
  timeZone
  seats
  freeSeats
  provider {
    id
    name
  }
  treatment {
    id
    name
  }
}`) as unknown as TypedDocumentString<CancelSessionMutation, CancelSessionMutationVariables>;
export const VisitSlotsDocument = new TypedDocumentString(`
    query VisitSlots($input: VisitSlotsInput!) {
  visitSlots(input: $input) {
    searchedUntil
    visits {
      start
      end
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
}`) as unknown as TypedDocumentString<VisitSlotsQuery, VisitSlotsQueryVariables>;
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
  }
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
      provider {
        id
        name
      }
      date
      slots {
        providerId
        treatmentId
        start
        end
        timeZone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SlotsChangedSubscription, SlotsChangedSubscriptionVariables>;
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
export const WaitlistDocument = new TypedDocumentString(`
    query Waitlist($clinicId: ID, $providerId: ID, $first: Int, $after: String) {
  waitlist(
    clinicId: $clinicId
    providerId: $providerId
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...WaitlistEntryParts
        patientId
        joinedAt
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
}`) as unknown as TypedDocumentString<WaitlistQuery, WaitlistQueryVariables>;
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
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
}`) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const TakeOverOfferDocument = new TypedDocumentString(`
    mutation TakeOverOffer($input: WaitlistOfferInput!) {
  takeOverOffer(input: $input) {
    __typename
    ... on ChangeWaitlistSuccess {
      entry {
        ...WaitlistEntryParts
        offer {
          ...WaitlistOfferParts
          hold {
            ...HoldParts
          }
        }
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
  ... on InvalidInput {
    field
  }
  ... on StaleVersion {
    currentVersion
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
}`) as unknown as TypedDocumentString<TakeOverOfferMutation, TakeOverOfferMutationVariables>;