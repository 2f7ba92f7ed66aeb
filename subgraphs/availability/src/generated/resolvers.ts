import type { Moment } from '@tidbok/kit/clock.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BookingReference, UseOfEquipment, CandidateOfChoice, ProviderReference } from '../graphql/parents.ts';
import type { Claim as DomainClaim, Claim as DomainHold } from '../domain/ledger/claim.ts';
import type { Equipment as DomainEquipment, Requirement, TreatmentRequirements as RequirementsOfTreatment } from '../domain/equipment/equipment.ts';
import type { Hours, Exception } from '../domain/schedule/hours.ts';
import type { MissingEquipment as DomainMissingEquipment } from '../domain/slots/slotReasons.ts';
import type { PoolSlot as ListedPoolSlot } from '../workflows/pools/listPoolSlots.ts';
import type { ShownSchedule } from '../workflows/schedule/changeSchedule.ts';
import type { ShownVersion } from '../workflows/schedule/listScheduleVersions.ts';
import type { Session as DomainSession } from '../domain/sessions/session.ts';
import type { ListedSlot } from '../domain/slots/slot.ts';
import type { SlotDay as FollowedDay } from '../workflows/live/followSlots.ts';
import type { ShownReason } from '../workflows/slots/explainSlot.ts';
import type { Occupant } from '../domain/ledger/occupant.ts';
import type { StrandedBooking as StrandedBookingFound } from '../domain/schedule/stranded.ts';
import type { WaitlistEntry as DomainWaitlistEntry } from '../domain/waitlist/waitlistEntry.ts';
import type { OfferOfEntry } from '../workflows/waitlist/followOffers.ts';
import type { Treatment as DomainTreatment } from '../domain/directory.ts';
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

export type AddScheduleExceptionInput = {
  /** At or before `opens`: on the next day. */
  readonly closes?: InputMaybe<Scalars['LocalTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly from: Scalars['LocalDate']['input'];
  readonly kind: ExceptionKind;
  readonly opens?: InputMaybe<Scalars['LocalTime']['input']>;
  readonly providerId: Scalars['ID']['input'];
  /** Give one with CLOSED: it is what the desk sees later. At most 200 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** For EXTRA alone. */
  readonly treatmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly until: Scalars['LocalDate']['input'];
};

export type AddScheduleExceptionResult = AddScheduleExceptionSuccess | InvalidInput | NotAllowed | NotFound | StaleSchedule;

export type AddScheduleExceptionSuccess = {
  readonly __typename?: 'AddScheduleExceptionSuccess';
  /** The provider's treatments that nobody can book in these hours. */
  readonly neverFit: ReadonlyArray<UnfitTreatment>;
  readonly schedule: Schedule;
  /** Coming bookings that lie outside of the hours now, soonest first: at most 500. */
  readonly stranded: ReadonlyArray<StrandedBooking>;
  /** Coming sessions that lie outside of the hours now, whether or not anybody has a seat, soonest first: at most 500. */
  readonly strandedSessions: ReadonlyArray<Session>;
};

export type Booking = {
  readonly __typename?: 'Booking';
  /**
   * The rooms and devices that it has, rooms first: those of its session, where it is a seat. None, where it takes none, or no time any
   * more. Patients and partners see rooms alone: where to go.
   */
  readonly equipment: Maybe<ReadonlyArray<Equipment>>;
  readonly id: Scalars['ID']['output'];
  readonly patientId: Scalars['ID']['output'];
};

/** At most so many appointments that start on one day, or in one week from Monday on. Holds count while they last. */
export type BookingLimit = {
  readonly __typename?: 'BookingLimit';
  readonly most: Scalars['Int']['output'];
  readonly per: LimitPeriod;
  /** Those that count, and that it refuses; null: all. */
  readonly treatmentIds: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

export type BookingLimitInput = {
  /** 1 to 1000. */
  readonly most: Scalars['Int']['input'];
  readonly per: LimitPeriod;
  readonly treatmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** When, how early and how often a provider can be booked, within their hours. What is booked already is not asked again. */
export type BookingRules = {
  readonly __typename?: 'BookingRules';
  /**
   * Appointments start every so many minutes, from `offsetMinutes` after the first moment of the day on, counted in time that passes:
   * where the clock jumps by less than `alignMinutes`, starts lie elsewhere on the wall for the rest of that day.
   */
  readonly alignMinutes: Scalars['Int']['output'];
  /** How many days of the clinic's calendar ahead can be booked: 0 is today alone. Null: 366. */
  readonly horizonDays: Maybe<Scalars['Int']['output']>;
  readonly limits: ReadonlyArray<BookingLimit>;
  /** How long before its start a time must be booked at the latest. */
  readonly noticeMinutes: Scalars['Int']['output'];
  readonly offsetMinutes: Scalars['Int']['output'];
};

/**
 * Nothing was changed. `code` says why: HAS_BOOKINGS ahead in the calendar that the provider would leave, IS_SHARED by others who would
 * stay behind, OTHER_DAYS, as the two calendars are parted into days by different time zones, or MOVING, as somebody is changing it at
 * this moment.
 */
export type CalendarNotShared = Failure & {
  readonly __typename?: 'CalendarNotShared';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type CancelSessionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type CancelSessionResult = CancelSessionSuccess | NotAllowed | NotFound | SessionInUse | StaleVersion;

export type CancelSessionSuccess = {
  readonly __typename?: 'CancelSessionSuccess';
  readonly session: Session;
};

export type ChangeWaitlistResult = ChangeWaitlistSuccess | NotFound | OfferOver;

export type ChangeWaitlistSuccess = {
  readonly __typename?: 'ChangeWaitlistSuccess';
  readonly entry: WaitlistEntry;
};

/** What was claimed, with the terms in force. */
export type Claim = {
  readonly __typename?: 'Claim';
  readonly clinicName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** FREE, ON_SITE or PREPAID. */
  readonly paymentPolicy: Scalars['String']['output'];
  readonly price: Money;
  readonly providerName: Scalars['String']['output'];
  /** Where it is a seat in one. */
  readonly sessionId: Maybe<Scalars['ID']['output']>;
  readonly slot: Slot;
  /** Of this very claim: a later one of the same id has another. Opaque. */
  readonly token: Scalars['String']['output'];
  readonly treatmentName: Scalars['String']['output'];
};

/** Which desk, and why. At which clinics it may, `clinics` says. */
export type ClaimOverrideInput = {
  readonly by: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  /** Waives the rules alone, as hours, notice, horizon and limits: what is taken stays taken. Left out: it goes over that, too. */
  readonly rulesOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ClaimSlotInput = {
  readonly bookingId: Scalars['ID']['input'];
  /** Chosen by the caller, of the booking and the time: no other time is ever claimed with it. */
  readonly claimId: Scalars['ID']['input'];
  /** At which clinics it may be: at another nothing is claimed, and the answer is NotAllowed. Left out: at any. */
  readonly clinics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When an unsecured claim may be overtaken. Within 15 minutes from now: later is as good as that. */
  readonly expiresAt: Scalars['DateTime']['input'];
  readonly heldBy?: InputMaybe<Scalars['String']['input']>;
  /** The hold to turn into the claim; it must be `heldBy`'s. */
  readonly holdId?: InputMaybe<Scalars['ID']['input']>;
  /** The claim of the time that the booking is moved from: the new time may overlap it. */
  readonly insteadOf?: InputMaybe<Scalars['ID']['input']>;
  /** Of a seat: the patient who may have this one alone. Left out of what a desk books. */
  readonly onlySeatOf?: InputMaybe<Scalars['ID']['input']>;
  /** Takes the time against the rules, and where it is taken. */
  readonly override?: InputMaybe<ClaimOverrideInput>;
  /** Or the session to claim a seat of. */
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Or the time to claim directly. */
  readonly slot?: InputMaybe<ClaimedSlotInput>;
};

export type ClaimSlotResult = ClaimSlotSuccess | HoldExpired | InvalidInput | NotAllowed | NotFound | SlotNotOffered | SlotTaken;

export type ClaimSlotSuccess = {
  readonly __typename?: 'ClaimSlotSuccess';
  readonly claim: Claim;
};

export type ClaimedSlotInput = {
  readonly providerId: Scalars['ID']['input'];
  readonly start: Scalars['DateTime']['input'];
  readonly treatmentId: Scalars['ID']['input'];
};

export type Clinic = {
  readonly __typename?: 'Clinic';
  readonly id: Scalars['ID']['output'];
};

export type CreateEquipmentInput = {
  readonly clinicId: Scalars['ID']['input'];
  /** When it can be used; always, when left out. */
  readonly hours?: InputMaybe<EquipmentHoursInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: EquipmentKind;
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

export type CreateEquipmentResult = CreateEquipmentSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

export type CreateEquipmentSuccess = {
  readonly __typename?: 'CreateEquipmentSuccess';
  readonly equipment: Equipment;
};

export type CreateSessionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly providerId: Scalars['ID']['input'];
  /** 1 to 500. */
  readonly seats: Scalars['Int']['input'];
  readonly start: Scalars['DateTime']['input'];
  readonly treatmentId: Scalars['ID']['input'];
};

export type CreateSessionResult = CreateSessionSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SlotNotOffered | SlotTaken;

export type CreateSessionSuccess = {
  readonly __typename?: 'CreateSessionSuccess';
  readonly session: Session;
};

/** A room or a device of a clinic, with a calendar of its own. */
export type Equipment = {
  readonly __typename?: 'Equipment';
  readonly clinic: Maybe<Clinic>;
  /** When it can be used; null: always. */
  readonly hours: Maybe<EquipmentHours>;
  readonly id: Scalars['ID']['output'];
  /** False: nothing new is booked in it. */
  readonly inService: Scalars['Boolean']['output'];
  readonly kind: EquipmentKind;
  readonly name: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type EquipmentExceptionInput = {
  readonly closes?: InputMaybe<Scalars['LocalTime']['input']>;
  readonly from: Scalars['LocalDate']['input'];
  readonly kind: ExceptionKind;
  /** Both, or neither for the whole day. */
  readonly opens?: InputMaybe<Scalars['LocalTime']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly until: Scalars['LocalDate']['input'];
};

/** On the wall clock of the clinic, as a provider's schedule. */
export type EquipmentHours = {
  readonly __typename?: 'EquipmentHours';
  readonly exceptions: ReadonlyArray<ScheduleException>;
  readonly periods: ReadonlyArray<SchedulePeriod>;
};

/** All of its hours. */
export type EquipmentHoursInput = {
  readonly exceptions: ReadonlyArray<EquipmentExceptionInput>;
  readonly periods: ReadonlyArray<SchedulePeriodInput>;
};

export type EquipmentKind =
  | 'DEVICE'
  | 'ROOM';

/** Any one of these. */
export type EquipmentRequirement = {
  readonly __typename?: 'EquipmentRequirement';
  readonly anyOf: ReadonlyArray<Equipment>;
  readonly label: Scalars['String']['output'];
};

export type EquipmentRequirementInput = {
  /** 1 to 50 rooms or devices of the clinic, none of which another requirement of the treatment names. */
  readonly anyOf: ReadonlyArray<Scalars['ID']['input']>;
  readonly label: Scalars['String']['input'];
};

/** That somebody has a room or a device for a while. */
export type EquipmentUse = {
  readonly __typename?: 'EquipmentUse';
  /** Of a BOOKING. */
  readonly booking: Maybe<Booking>;
  readonly equipmentId: Scalars['ID']['output'];
  /** With the buffers. */
  readonly from: Scalars['DateTime']['output'];
  readonly kind: EquipmentUseKind;
  /** Of a SESSION. */
  readonly session: Maybe<Session>;
  /** The appointment itself. */
  readonly slot: Slot;
  readonly until: Scalars['DateTime']['output'];
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

/** An expected outcome other than success. `code` is stable, `message` says what to do about it. */
export type Failure = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A time kept for one caller until `expiresAt`. */
export type Hold = {
  readonly __typename?: 'Hold';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly slot: Slot;
};

/** The hold's time is over, or it was released. */
export type HoldExpired = Failure & {
  readonly __typename?: 'HoldExpired';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type HoldPoolSlotInput = {
  readonly clinicId: Scalars['ID']['input'];
  /** Without `start`: how many days to look ahead from then, 1 to 62. */
  readonly days: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Without `start`: no time before this; now when left out. */
  readonly notBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** The clinic's own where it is left out. One that the clinic has not opened to others is NotAllowed. */
  readonly policy?: InputMaybe<PoolPolicy>;
  /** Of these only, at most 50; any of the clinic's where it is left out. */
  readonly providerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** As `poolSlots` gave it. Left out: the first time at which any of them is free. */
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
  readonly treatmentId: Scalars['ID']['input'];
};

export type HoldPoolSlotResult = HoldPoolSlotSuccess | IdempotencyConflict | InvalidInput | NoneFree | NotAllowed | NotFound | SlotNotOffered | SlotTaken | TooManyHolds;

export type HoldPoolSlotSuccess = {
  readonly __typename?: 'HoldPoolSlotSuccess';
  readonly choice: PoolChoice;
  readonly hold: Hold;
};

export type HoldSeatInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** For whom; the caller when left out. Only a desk, an admin or a partner may name another. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  readonly sessionId: Scalars['ID']['input'];
};

export type HoldSeatResult = HoldSlotSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SlotNotOffered | SlotTaken | TooManyHolds;

export type HoldSlotInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly providerId: Scalars['ID']['input'];
  readonly start: Scalars['DateTime']['input'];
  readonly treatmentId: Scalars['ID']['input'];
};

export type HoldSlotResult = HoldSlotSuccess | IdempotencyConflict | InvalidInput | NotFound | SlotNotOffered | SlotTaken | TooManyHolds;

export type HoldSlotSuccess = {
  readonly __typename?: 'HoldSlotSuccess';
  readonly hold: Hold;
};

/** This idempotency key was used before, with another input. */
export type IdempotencyConflict = Failure & {
  readonly __typename?: 'IdempotencyConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type ImportSchedulesInput = {
  readonly schedules: ReadonlyArray<ImportedScheduleInput>;
};

export type ImportSchedulesReport = {
  readonly __typename?: 'ImportSchedulesReport';
  readonly changed: Scalars['Int']['output'];
  readonly refused: ReadonlyArray<RefusedSchedule>;
  readonly unchanged: Scalars['Int']['output'];
};

export type ImportedScheduleInput = {
  readonly periods: ReadonlyArray<SchedulePeriodInput>;
  readonly providerId: Scalars['ID']['input'];
  readonly timeZone: Scalars['TimeZone']['input'];
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

export type JoinWaitlistInput = {
  readonly clinicId?: InputMaybe<Scalars['ID']['input']>;
  /** When the time may begin, on the clinic's wall: at any hour, when left out. */
  readonly earliestTime: Scalars['LocalTime']['input'];
  /** Needed, but for a session. At most 92 days, both included, on the clinic's calendar. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly latestTime: Scalars['LocalTime']['input'];
  /** Who waits, where a desk or a partner joins for a patient. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  /** Otherwise a provider, or any of a clinic: name one of the two. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** For a seat of this session: name nothing else but the patient. */
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed, but for a session. */
  readonly treatmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Any, when left out. */
  readonly weekdays?: InputMaybe<ReadonlyArray<Weekday>>;
};

export type JoinWaitlistResult = IdempotencyConflict | InvalidInput | JoinWaitlistSuccess | NotAllowed | NotFound | SlotNotOffered | TooManyEntries;

export type JoinWaitlistSuccess = {
  readonly __typename?: 'JoinWaitlistSuccess';
  readonly entry: WaitlistEntry;
};

export type LimitPeriod =
  | 'DAY'
  | 'WEEK';

export type MissingBecause =
  /** Outside of its own hours. */
  | 'CLOSED'
  | 'OUT_OF_SERVICE'
  | 'TAKEN';

export type MissingEquipment = {
  readonly __typename?: 'MissingEquipment';
  readonly by: ReadonlyArray<SlotTaker>;
  readonly equipmentId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly why: MissingBecause;
};

/** One of these would do, and none is free. */
export type MissingRequirement = {
  readonly __typename?: 'MissingRequirement';
  readonly each: ReadonlyArray<MissingEquipment>;
  readonly label: Scalars['String']['output'];
};

/** An amount in the currency's minor unit (ISO 4217): 12550 SEK is 125.50 kronor; 1200 JPY is 1200 yen. */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Int']['output'];
  readonly currency: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Closes, or opens, a range of days for a provider. */
  readonly addScheduleException: AddScheduleExceptionResult;
  /**
   * Frees the time of a session that nobody has a seat in: cancel the bookings first. Seats that are offered to those who wait are taken
   * back. Repeating it is harmless.
   */
  readonly cancelSession: CancelSessionResult;
  /**
   * For the bookings service: claims a time for a booking, or a seat, from a hold or directly. Idempotent by `claimId`. The claim has a
   * deadline until it is secured.
   */
  readonly claimSlot: ClaimSlotResult;
  /** A room or a device of a clinic. It takes part in bookings from the moment that a treatment requires it. */
  readonly createEquipment: CreateEquipmentResult;
  /** Makes a group appointment of a provider's free time. It takes what an appointment takes: rules, limits, rooms and devices. */
  readonly createSession: CreateSessionResult;
  /** Gives an offered time back, for whoever is next, and goes on waiting for others. (To accept, book from the offer's hold.) */
  readonly declineOffer: ChangeWaitlistResult;
  /**
   * Keeps a time of whichever of a clinic's providers its policy chooses, and says why that one. Who loses it to somebody else at the
   * last moment gets the next. Repeating it with the same key answers the same hold and the same choice.
   */
  readonly holdPoolSlot: HoldPoolSlotResult;
  /**
   * Keeps a seat of a session for the caller for a few minutes. A patient may have one seat of a session; a desk may book as many as there
   * are, and hold 30 at once.
   */
  readonly holdSeat: HoldSeatResult;
  /** Keeps a time for the caller for a few minutes. A patient may keep 5 at once, someone at a desk 30, a partner 200, seats among them. */
  readonly holdSlot: HoldSlotResult;
  /** For imports: up to 500 weekly schedules. Repeating one changes nothing. */
  readonly importSchedules: ImportSchedulesReport;
  /**
   * Waits for a time of a treatment to become free, a seat of a session of it included; or for a seat of one session, where `sessionId` is
   * given, alone. What is freed is offered down the queue: to the first who waits for it, for a limited time, then to the next. One may wait in ten queues at once; a partner's and a desk's patients in so many together (`WaitlistLimit`).
   */
  readonly joinWaitlist: JoinWaitlistResult;
  /** Waits no more. Gives back what is offered. Repeating it is harmless. */
  readonly leaveWaitlist: ChangeWaitlistResult;
  /** For the bookings service: frees the time. Idempotent; a claim that is not there is released. */
  readonly releaseClaim: ReleaseClaimSuccess;
  /** Repeating it is harmless. */
  readonly releaseHold: ReleaseHoldResult;
  readonly removeScheduleException: RemoveScheduleExceptionResult;
  /** Goes on waiting after a pause, at the place that the entry always had. Repeating it is harmless. */
  readonly resumeWaiting: ChangeWaitlistResult;
  /** For the bookings service: takes the deadline off a claim. Idempotent. */
  readonly secureClaim: SecureClaimResult;
  /**
   * Says what a treatment takes at a clinic besides the practitioner: one of each requirement, or it is not listed and cannot be booked.
   * What is booked already stays as it is.
   */
  readonly setTreatmentRequirements: SetTreatmentRequirementsResult;
  /** Replaces the weekly hours. Bookings already made stay; the answer names those that the new hours leave outside. */
  readonly setWeeklySchedule: SetWeeklyScheduleResult;
  /**
   * Says that two providers are one person, at two places: from then on what takes their time at one takes it at the other. For an
   * admin, or a desk of both clinics.
   */
  readonly shareCalendar: ShareCalendarResult;
  /** For a desk that answers in the patient's place: the offer's hold becomes the caller's own, to book from it for the patient. */
  readonly takeOverOffer: TakeOverOfferResult;
  /** Changes the booking rules: alignment, notice, horizon and limits. They hold for what is booked from now on. */
  readonly updateBookingRules: UpdateBookingRulesResult;
  /** Changes what is said of a room or a device. What is booked in it stays; the answer names what can no longer be there. */
  readonly updateEquipment: UpdateEquipmentResult;
  /** Says how a clinic's providers are chosen, and what else patients and partners may name. */
  readonly updatePoolRules: UpdatePoolRulesResult;
  /** Gives a session more seats or fewer, never fewer than are taken. */
  readonly updateSession: UpdateSessionResult;
};


export type MutationAddScheduleExceptionArgs = {
  input: AddScheduleExceptionInput;
};


export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


export type MutationClaimSlotArgs = {
  input: ClaimSlotInput;
};


export type MutationCreateEquipmentArgs = {
  input: CreateEquipmentInput;
};


export type MutationCreateSessionArgs = {
  input: CreateSessionInput;
};


export type MutationDeclineOfferArgs = {
  input: WaitlistOfferInput;
};


export type MutationHoldPoolSlotArgs = {
  input: HoldPoolSlotInput;
};


export type MutationHoldSeatArgs = {
  input: HoldSeatInput;
};


export type MutationHoldSlotArgs = {
  input: HoldSlotInput;
};


export type MutationImportSchedulesArgs = {
  input: ImportSchedulesInput;
};


export type MutationJoinWaitlistArgs = {
  input: JoinWaitlistInput;
};


export type MutationLeaveWaitlistArgs = {
  input: WaitlistEntryInput;
};


export type MutationReleaseClaimArgs = {
  input: ReleaseClaimInput;
};


export type MutationReleaseHoldArgs = {
  input: ReleaseHoldInput;
};


export type MutationRemoveScheduleExceptionArgs = {
  input: RemoveScheduleExceptionInput;
};


export type MutationResumeWaitingArgs = {
  input: WaitlistEntryInput;
};


export type MutationSecureClaimArgs = {
  input: SecureClaimInput;
};


export type MutationSetTreatmentRequirementsArgs = {
  input: SetTreatmentRequirementsInput;
};


export type MutationSetWeeklyScheduleArgs = {
  input: SetWeeklyScheduleInput;
};


export type MutationShareCalendarArgs = {
  input: ShareCalendarInput;
};


export type MutationTakeOverOfferArgs = {
  input: WaitlistOfferInput;
};


export type MutationUpdateBookingRulesArgs = {
  input: UpdateBookingRulesInput;
};


export type MutationUpdateEquipmentArgs = {
  input: UpdateEquipmentInput;
};


export type MutationUpdatePoolRulesArgs = {
  input: UpdatePoolRulesInput;
};


export type MutationUpdateSessionArgs = {
  input: UpdateSessionInput;
};

/** None of the pool is free within the days that were looked at. */
export type NoneFree = Failure & {
  readonly __typename?: 'NoneFree';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
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

export type OccurrencePreview = {
  readonly __typename?: 'OccurrencePreview';
  /** For a conflict: the free times nearest to it, on its day and the six that follow. */
  readonly alternatives: ReadonlyArray<Slot>;
  readonly end: Scalars['DateTime']['output'];
  /** From 1. */
  readonly position: Scalars['Int']['output'];
  /** All that is against `start`; nothing where it is free. `slotReasons` says more. */
  readonly reasons: ReadonlyArray<SlotReasonCode>;
  /** The clock skips this time on that day, which is a conflict: `start` is as much later as the clock is put forward. */
  readonly skippedByClock: Scalars['Boolean']['output'];
  readonly start: Scalars['DateTime']['output'];
  readonly state: OccurrenceState;
};

export type OccurrenceState =
  | 'CONFLICT'
  | 'FREE';

/** The offer was answered already, or its time is over. */
export type OfferOver = Failure & {
  readonly __typename?: 'OfferOver';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
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

/** A place on earth in degrees, WGS 84. */
export type PlaceInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type PoolCandidate = {
  readonly __typename?: 'PoolCandidate';
  /** Their first free time from the wanted one on; null where they had none: where `start` was named, not that one. */
  readonly firstFree: Maybe<Scalars['DateTime']['output']>;
  /** With FAIR_TURN: when they were last given one. Null: never. */
  readonly lastTurn: Maybe<Scalars['DateTime']['output']>;
  /** The verdict in words. */
  readonly message: Scalars['String']['output'];
  /** With LEAST_LOADED: what their calendar had taken. */
  readonly minutesThatDay: Maybe<Scalars['Int']['output']>;
  readonly minutesThatWeek: Maybe<Scalars['Int']['output']>;
  readonly provider: Maybe<Provider>;
  readonly providerId: Scalars['ID']['output'];
  readonly verdict: PoolVerdict;
};

/** Why this one of a pool. */
export type PoolChoice = {
  readonly __typename?: 'PoolChoice';
  /** All of the pool, by id, as they were when the choice was made. */
  readonly considered: ReadonlyArray<PoolCandidate>;
  readonly policy: PoolPolicy;
  readonly provider: Maybe<Provider>;
  readonly providerId: Scalars['ID']['output'];
  /** In words. */
  readonly reason: Scalars['String']['output'];
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

export type PoolRules = {
  readonly __typename?: 'PoolRules';
  readonly clinicId: Scalars['ID']['output'];
  /** What patients and partners may name besides. All, until the clinic says otherwise. */
  readonly open: ReadonlyArray<PoolPolicy>;
  /** Where the caller of `holdPoolSlot` names none. SOONEST, until the clinic says otherwise. */
  readonly policy: PoolPolicy;
  /** Grows by one with every change; 0 until the clinic says anything. */
  readonly version: Scalars['Int']['output'];
};

/** A time at which at least one of a pool is free. */
export type PoolSlot = {
  readonly __typename?: 'PoolSlot';
  readonly end: Scalars['DateTime']['output'];
  /** How many are. */
  readonly free: Scalars['Int']['output'];
  readonly providerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly providers: ReadonlyArray<Maybe<Provider>>;
  readonly start: Scalars['DateTime']['output'];
  readonly timeZone: Scalars['TimeZone']['output'];
};

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
  readonly count: Scalars['Int']['input'];
  /** 1 is weekly, 2 every second week; at most 52. */
  readonly everyWeeks: Scalars['Int']['input'];
  readonly providerId: Scalars['ID']['input'];
  /** Of the first. */
  readonly start: Scalars['DateTime']['input'];
  readonly treatmentId: Scalars['ID']['input'];
};

export type Provider = {
  readonly __typename?: 'Provider';
  readonly id: Scalars['ID']['output'];
  /** As the query of this name. */
  readonly slots: ReadonlyArray<Slot>;
};


export type ProviderSlotsArgs = {
  days: Scalars['Int']['input'];
  from: Scalars['LocalDate']['input'];
  treatmentId: Scalars['ID']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The rooms and devices of a clinic, by name, rooms first. At most 500. */
  readonly equipment: ReadonlyArray<Equipment>;
  /** Who has a room or a device on a day of the clinic, buffers included, in order of time. */
  readonly equipmentDay: ReadonlyArray<EquipmentUse>;
  /** A hold of the caller's own. */
  readonly hold: Maybe<Hold>;
  /** Where the caller waits, or has waited: the latest first. At most 50 at a time. */
  readonly myWaitlist: WaitlistConnection;
  /** How a clinic's providers are chosen by `holdPoolSlot`. */
  readonly poolRules: PoolRules;
  /**
   * The times at which any of a clinic's listed providers is free for a treatment, in order, as `slots` of each would list them. Of
   * those named only, where `providerIds` names some, at most 50. From the day `from` for `days` days (1 to 62).
   */
  readonly poolSlots: ReadonlyArray<PoolSlot>;
  /**
   * How appointments that repeat would come: at the same time on the wall of the clinic, also where its clocks change. For each that
   * is not free, why, and what is free near it. Nothing is kept. Null where there is no such provider, or they do not offer the
   * treatment.
   */
  readonly previewSeries: Maybe<SeriesPreview>;
  readonly schedule: Maybe<Schedule>;
  /** What a provider's schedule was: every version, the present one first. */
  readonly scheduleVersions: ScheduleVersionConnection;
  /** Also where it was cancelled. */
  readonly session: Maybe<Session>;
  /**
   * Sessions with seats that start in [from, until), in order of time: a clinic's or a provider's, name one of the two. At most 62 days.
   * Neither those that are cancelled nor those that have begun.
   */
  readonly sessions: SessionConnection;
  /**
   * Why a time cannot be booked at the moment: every reason that applies. To a desk or clinician of the provider's clinic in full; to
   * others without what is others'.
   */
  readonly slotReasons: SlotReasons;
  /**
   * The free times of one provider for one treatment, in order, from the day `from` for `days` days (1 to 62) of the clinic's
   * time zone. Each can be held or booked unless someone takes it first: it keeps the provider's hours and booking rules, no limit
   * of its day or week is reached, and it and its buffers are free. Empty where no opening is long enough for the treatment.
   */
  readonly slots: ReadonlyArray<Slot>;
  /**
   * Across all listed providers: who is free soonest for a treatment, within a distance, each provider's first time, whichever of
   * their treatments of the kind it is for. It knows what is taken at this moment; what changes in the directory and in schedules it
   * knows about a second later.
   */
  readonly soonestSlots: ReadonlyArray<SoonestSlot>;
  /** Coming bookings that lie outside of the provider's hours as they are now, soonest first: at most 500. */
  readonly strandedBookings: ReadonlyArray<StrandedBooking>;
  /** Coming sessions that do, whether or not anybody has a seat, soonest first: at most 500. No more seats of them are given. */
  readonly strandedSessions: ReadonlyArray<Session>;
  /** What is coming in a room or a device at times when it can no longer be used, soonest first: at most 500. */
  readonly strandedUses: ReadonlyArray<EquipmentUse>;
  /** What treatments take at a clinic besides the practitioner, as far as anything was said of it. */
  readonly treatmentRequirements: ReadonlyArray<TreatmentRequirements>;
  /**
   * Visits of several treatments in order at one clinic, soonest first: for each time at which one can begin, the one that is over
   * soonest. `bookVisit` books all of its slots, or none.
   */
  readonly visitSlots: VisitSlots;
  /** Who waits at a clinic, or for one of its providers: name one of the two. In the order in which they joined, at most 50 at a time. */
  readonly waitlist: WaitlistConnection;
};


export type QueryEquipmentArgs = {
  clinicId: Scalars['ID']['input'];
};


export type QueryEquipmentDayArgs = {
  day: Scalars['LocalDate']['input'];
  equipmentId: Scalars['ID']['input'];
};


export type QueryHoldArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyWaitlistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryPoolRulesArgs = {
  clinicId: Scalars['ID']['input'];
};


export type QueryPoolSlotsArgs = {
  clinicId: Scalars['ID']['input'];
  days: Scalars['Int']['input'];
  from: Scalars['LocalDate']['input'];
  providerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  treatmentId: Scalars['ID']['input'];
};


export type QueryPreviewSeriesArgs = {
  input: PreviewSeriesInput;
};


export type QueryScheduleArgs = {
  providerId: Scalars['ID']['input'];
};


export type QueryScheduleVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  providerId: Scalars['ID']['input'];
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  from: Scalars['DateTime']['input'];
  providerId?: InputMaybe<Scalars['ID']['input']>;
  until: Scalars['DateTime']['input'];
};


export type QuerySlotReasonsArgs = {
  providerId: Scalars['ID']['input'];
  start: Scalars['DateTime']['input'];
  treatmentId: Scalars['ID']['input'];
};


export type QuerySlotsArgs = {
  days: Scalars['Int']['input'];
  from: Scalars['LocalDate']['input'];
  providerId: Scalars['ID']['input'];
  treatmentId: Scalars['ID']['input'];
};


export type QuerySoonestSlotsArgs = {
  input: SoonestSlotsInput;
};


export type QueryStrandedBookingsArgs = {
  providerId: Scalars['ID']['input'];
};


export type QueryStrandedSessionsArgs = {
  providerId: Scalars['ID']['input'];
};


export type QueryStrandedUsesArgs = {
  equipmentId: Scalars['ID']['input'];
};


export type QueryTreatmentRequirementsArgs = {
  clinicId: Scalars['ID']['input'];
};


export type QueryVisitSlotsArgs = {
  input: VisitSlotsInput;
};


export type QueryWaitlistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  providerId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReachedLimit = {
  readonly __typename?: 'ReachedLimit';
  readonly most: Scalars['Int']['output'];
  readonly per: LimitPeriod;
};

export type RefusedSchedule = {
  readonly __typename?: 'RefusedSchedule';
  readonly providerId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
};

export type ReleaseClaimInput = {
  readonly claimId: Scalars['ID']['input'];
};

export type ReleaseClaimSuccess = {
  readonly __typename?: 'ReleaseClaimSuccess';
  /** False where there was nothing to release. */
  readonly released: Scalars['Boolean']['output'];
};

export type ReleaseHoldInput = {
  readonly holdId: Scalars['ID']['input'];
};

export type ReleaseHoldResult = InvalidInput | NotAllowed | ReleaseHoldSuccess;

export type ReleaseHoldSuccess = {
  readonly __typename?: 'ReleaseHoldSuccess';
  readonly released: Scalars['Boolean']['output'];
};

export type RemoveScheduleExceptionInput = {
  readonly exceptionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly providerId: Scalars['ID']['input'];
};

export type RemoveScheduleExceptionResult = InvalidInput | NotAllowed | NotFound | RemoveScheduleExceptionSuccess | StaleSchedule;

export type RemoveScheduleExceptionSuccess = {
  readonly __typename?: 'RemoveScheduleExceptionSuccess';
  /** The provider's treatments that nobody can book in these hours. */
  readonly neverFit: ReadonlyArray<UnfitTreatment>;
  readonly schedule: Schedule;
  /** Coming bookings that lie outside of the hours now, soonest first: at most 500. */
  readonly stranded: ReadonlyArray<StrandedBooking>;
  /** Coming sessions that lie outside of the hours now, whether or not anybody has a seat, soonest first: at most 500. */
  readonly strandedSessions: ReadonlyArray<Session>;
};

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

/** When a provider sees patients, on the wall clock of the clinic's time zone. */
export type Schedule = {
  readonly __typename?: 'Schedule';
  /** Providers with the same one are one person, whose time is taken at all their places at once. */
  readonly calendarId: Scalars['ID']['output'];
  readonly exceptions: ReadonlyArray<ScheduleException>;
  readonly periods: ReadonlyArray<SchedulePeriod>;
  readonly provider: Maybe<Provider>;
  readonly rules: BookingRules;
  readonly timeZone: Scalars['TimeZone']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ScheduleException = {
  readonly __typename?: 'ScheduleException';
  readonly closes: Maybe<Scalars['LocalTime']['output']>;
  readonly from: Scalars['LocalDate']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ExceptionKind;
  /**
   * The hours that an EXTRA exception adds on each of its days, or the part of the day that a CLOSED one closes, past midnight where
   * `closes` is not after `opens`; null: the whole day, from midnight to midnight.
   */
  readonly opens: Maybe<Scalars['LocalTime']['output']>;
  /** What the desk sees when it asks why a time is closed. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The treatments that extra hours are for; null: all. */
  readonly treatmentIds: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Included. */
  readonly until: Scalars['LocalDate']['output'];
};

/**
 * Weekly hours in force from `validFrom` to `validUntil`, both days included; without an end when null. The last day has its night.
 *
 * A moment is open when the clock on the wall then shows a time that lies in the hours. So where the clock is put forward, hours that
 * it skips do not come; where it is put back, a time that it shows twice is open both times.
 */
export type SchedulePeriod = {
  readonly __typename?: 'SchedulePeriod';
  readonly validFrom: Scalars['LocalDate']['output'];
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  readonly windows: ReadonlyArray<WeeklyWindow>;
};

export type SchedulePeriodInput = {
  readonly validFrom: Scalars['LocalDate']['input'];
  readonly validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly windows: ReadonlyArray<WeeklyWindowInput>;
};

/** A schedule as it was from `changedAt` on. */
export type ScheduleVersion = {
  readonly __typename?: 'ScheduleVersion';
  /** Null where it is older than this record. */
  readonly changedAt: Maybe<Scalars['DateTime']['output']>;
  /** The subject of the access token it was changed with; null: an import. */
  readonly changedBy: Maybe<Scalars['String']['output']>;
  /** In the time zone that the clinic has now. */
  readonly schedule: Schedule;
  readonly version: Scalars['Int']['output'];
};

export type ScheduleVersionConnection = {
  readonly __typename?: 'ScheduleVersionConnection';
  readonly edges: ReadonlyArray<ScheduleVersionEdge>;
  readonly pageInfo: PageInfo;
};

export type ScheduleVersionEdge = {
  readonly __typename?: 'ScheduleVersionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ScheduleVersion;
};

/** More seats are taken than the session would have. Nothing was changed. */
export type SeatsTaken = Failure & {
  readonly __typename?: 'SeatsTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly taken: Scalars['Int']['output'];
};

export type SecureClaimInput = {
  readonly claimId: Scalars['ID']['input'];
  /** As `claimSlot` gave it. */
  readonly token: Scalars['String']['input'];
};

/** `HoldExpired`: the claim's deadline passed and the time was given to another, or freed; or the token is another claim's. */
export type SecureClaimResult = HoldExpired | SecureClaimSuccess;

export type SecureClaimSuccess = {
  readonly __typename?: 'SecureClaimSuccess';
  readonly claimId: Scalars['ID']['output'];
};

export type SeriesPreview = {
  readonly __typename?: 'SeriesPreview';
  readonly occurrences: ReadonlyArray<OccurrencePreview>;
  readonly timeZone: Scalars['TimeZone']['output'];
};

/** A group appointment. Each seat is a booking of its own, with its own terms. */
export type Session = {
  readonly __typename?: 'Session';
  /** Who has a seat, for those who work at the clinic. */
  readonly bookings: Maybe<ReadonlyArray<Maybe<Booking>>>;
  readonly clinic: Maybe<Clinic>;
  readonly end: Scalars['DateTime']['output'];
  /** Neither booked nor held; none where none are given. */
  readonly freeSeats: Scalars['Int']['output'];
  /**
   * Whether new seats are given: it is open, has not begun, and its provider still offers the treatment in hours that have its time. Of one on a
   * day that was closed afterwards none are given until it is open again; who has a seat keeps it.
   */
  readonly givesSeats: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly provider: Maybe<Provider>;
  readonly seats: Scalars['Int']['output'];
  readonly start: Scalars['DateTime']['output'];
  readonly state: SessionState;
  readonly timeZone: Scalars['TimeZone']['output'];
  readonly treatment: Maybe<Treatment>;
  readonly version: Scalars['Int']['output'];
};

export type SessionConnection = {
  readonly __typename?: 'SessionConnection';
  readonly edges: ReadonlyArray<SessionEdge>;
  readonly pageInfo: PageInfo;
};

export type SessionEdge = {
  readonly __typename?: 'SessionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Session;
};

/** There are seats that somebody has: these bookings, and holds that end within minutes. Nothing was changed. */
export type SessionInUse = Failure & {
  readonly __typename?: 'SessionInUse';
  readonly bookings: ReadonlyArray<Maybe<Booking>>;
  readonly code: Scalars['String']['output'];
  readonly heldSeats: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type SessionState =
  | 'CANCELLED'
  | 'OPEN';

export type SetTreatmentRequirementsInput = {
  readonly clinicId: Scalars['ID']['input'];
  /** 0 where nothing was said of it yet. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** At most 4; none: the practitioner alone. */
  readonly requirements: ReadonlyArray<EquipmentRequirementInput>;
  readonly treatmentId: Scalars['ID']['input'];
};

export type SetTreatmentRequirementsResult = InvalidInput | NotAllowed | NotFound | SetTreatmentRequirementsSuccess | StaleVersion;

export type SetTreatmentRequirementsSuccess = {
  readonly __typename?: 'SetTreatmentRequirementsSuccess';
  readonly requirements: TreatmentRequirements;
};

export type SetWeeklyScheduleInput = {
  /** 0 where the provider has no schedule yet. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly periods: ReadonlyArray<SchedulePeriodInput>;
  readonly providerId: Scalars['ID']['input'];
};

export type SetWeeklyScheduleResult = InvalidInput | NotAllowed | NotFound | SetWeeklyScheduleSuccess | StaleSchedule;

export type SetWeeklyScheduleSuccess = {
  readonly __typename?: 'SetWeeklyScheduleSuccess';
  /** The provider's treatments that nobody can book in these hours. */
  readonly neverFit: ReadonlyArray<UnfitTreatment>;
  readonly schedule: Schedule;
  /** Coming bookings that lie outside of the hours now, soonest first: at most 500. */
  readonly stranded: ReadonlyArray<StrandedBooking>;
  /** Coming sessions that lie outside of the hours now, whether or not anybody has a seat, soonest first: at most 500. */
  readonly strandedSessions: ReadonlyArray<Session>;
};

export type ShareCalendarInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly providerId: Scalars['ID']['input'];
  /** Whose calendar. Null, which must be said: the provider's own again. */
  readonly withProviderId?: InputMaybe<Scalars['ID']['input']>;
};

export type ShareCalendarResult = CalendarNotShared | InvalidInput | NotAllowed | NotFound | ShareCalendarSuccess | StaleSchedule;

export type ShareCalendarSuccess = {
  readonly __typename?: 'ShareCalendarSuccess';
  /** The provider's treatments that nobody can book in these hours. */
  readonly neverFit: ReadonlyArray<UnfitTreatment>;
  readonly schedule: Schedule;
  /** Coming bookings that lie outside of the hours now, soonest first: at most 500. */
  readonly stranded: ReadonlyArray<StrandedBooking>;
  /** Coming sessions that lie outside of the hours now, whether or not anybody has a seat, soonest first: at most 500. */
  readonly strandedSessions: ReadonlyArray<Session>;
};

/** A time that can be booked. Buffers are not part of it. */
export type Slot = {
  readonly __typename?: 'Slot';
  readonly clinic: Maybe<Clinic>;
  readonly clinicId: Scalars['ID']['output'];
  readonly end: Scalars['DateTime']['output'];
  readonly provider: Maybe<Provider>;
  /** The three ids are enough to hold it, also while nothing more is known of what they stand for. */
  readonly providerId: Scalars['ID']['output'];
  readonly start: Scalars['DateTime']['output'];
  /** Where the times are on the wall. */
  readonly timeZone: Scalars['TimeZone']['output'];
  readonly treatment: Maybe<Treatment>;
  readonly treatmentId: Scalars['ID']['output'];
};

/** All free times of one provider on one day. */
export type SlotDay = {
  readonly __typename?: 'SlotDay';
  /** On the clinic's calendar. */
  readonly date: Scalars['LocalDate']['output'];
  readonly provider: Maybe<Provider>;
  readonly providerId: Scalars['ID']['output'];
  readonly slots: ReadonlyArray<Slot>;
};

/** The provider does not offer this time: outside the hours, in the past or too soon, too far ahead, or not aligned to the slots. */
export type SlotNotOffered = Failure & {
  readonly __typename?: 'SlotNotOffered';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What is not said of a reason of this code, or is not the caller's to know, is null. */
export type SlotReason = {
  readonly __typename?: 'SlotReason';
  /** NOT_ALIGNED: as in the provider's booking rules. */
  readonly alignMinutes: Maybe<Scalars['Int']['output']>;
  /** NOTICE: it had to be booked before this. */
  readonly bookBefore: Maybe<Scalars['DateTime']['output']>;
  /** HORIZON: it can be booked from this on. */
  readonly bookFrom: Maybe<Scalars['DateTime']['output']>;
  /** TAKEN and BUFFER, for the clinic: what is in the way. For others their own holds, if it is those. */
  readonly by: Maybe<ReadonlyArray<SlotTaker>>;
  /** CLOSED and TOO_LONG, for the clinic: the exception that closes it, if one does, with its reason. */
  readonly closedBy: Maybe<ScheduleException>;
  readonly code: SlotReasonCode;
  /** EQUIPMENT, for the clinic: what is not free. */
  readonly equipment: Maybe<MissingRequirement>;
  /** LIMIT: the one that is reached. */
  readonly limit: Maybe<ReachedLimit>;
  /** In words. */
  readonly message: Scalars['String']['output'];
  readonly offsetMinutes: Maybe<Scalars['Int']['output']>;
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

/** Why a time can or cannot be booked. */
export type SlotReasons = {
  readonly __typename?: 'SlotReasons';
  /** True exactly when there is no reason against it: it would be had, unless someone is first. */
  readonly bookable: Scalars['Boolean']['output'];
  readonly reasons: ReadonlyArray<SlotReason>;
};

/** Someone else was first. Ask for the slots again. */
export type SlotTaken = Failure & {
  readonly __typename?: 'SlotTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What has a time. */
export type SlotTaker = {
  readonly __typename?: 'SlotTaker';
  readonly booking: Maybe<Booking>;
  readonly bookingId: Maybe<Scalars['ID']['output']>;
  readonly end: Maybe<Scalars['DateTime']['output']>;
  /** Null where it is not known yet: it is being made, or given back. */
  readonly kind: Maybe<SlotTakerKind>;
  /** Of the appointment, without its buffers. */
  readonly start: Maybe<Scalars['DateTime']['output']>;
  /** When it is free again, unless it is booked meanwhile. Null: it is booked. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

export type SlotTakerKind =
  | 'BOOKING'
  | 'HOLD'
  /** A group appointment. */
  | 'SESSION';

/** What has changed of the free times that somebody looks at. */
export type SlotsChange = {
  readonly __typename?: 'SlotsChange';
  /** Each takes the place of what was known of its day. */
  readonly days: ReadonlyArray<SlotDay>;
};

export type SoonestSlot = {
  readonly __typename?: 'SoonestSlot';
  readonly distanceKm: Scalars['Float']['output'];
  readonly slot: Slot;
};

export type SoonestSlotsInput = {
  /** How many days to look ahead from then, 1 to 62. */
  readonly days: Scalars['Int']['input'];
  /** How many providers, 1 to 100. */
  readonly first: Scalars['Int']['input'];
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly near: PlaceInput;
  /** No time before this; now when left out. */
  readonly notBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 200. */
  readonly radiusKm: Scalars['Float']['input'];
  /** The kind of treatment: dental-check-up. */
  readonly treatmentCode: Scalars['String']['input'];
};

/** Somebody changed the schedule first: `current` is what it is now. Nothing was changed. */
export type StaleSchedule = Failure & {
  readonly __typename?: 'StaleSchedule';
  readonly code: Scalars['String']['output'];
  readonly current: Schedule;
  readonly message: Scalars['String']['output'];
};

/** The thing has changed since the version that the caller named. */
export type StaleVersion = Failure & {
  readonly __typename?: 'StaleVersion';
  readonly code: Scalars['String']['output'];
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * A coming booking at a time that the hours do not allow any more. It stays as it is until somebody moves or cancels it. Notice,
 * alignment and limits strand nothing; what a desk booked outside of the hours is stranded by a CLOSED exception alone.
 */
export type StrandedBooking = {
  readonly __typename?: 'StrandedBooking';
  readonly booking: Maybe<Booking>;
  readonly bookingId: Scalars['ID']['output'];
  readonly end: Scalars['DateTime']['output'];
  readonly reasons: ReadonlyArray<StrandedReason>;
  /** The version of the schedule that it was booked under. */
  readonly rules: Scalars['Int']['output'];
  readonly start: Scalars['DateTime']['output'];
  readonly timeZone: Scalars['TimeZone']['output'];
  readonly treatment: Maybe<Treatment>;
  readonly treatmentId: Scalars['ID']['output'];
};

export type StrandedCode =
  /** Closed as it would start. */
  | 'CLOSED'
  /** Open as it would start, but not until it would end. */
  | 'TOO_LONG'
  /** Open, but for other treatments. */
  | 'TREATMENT_NOT_THEN';

export type StrandedReason = {
  readonly __typename?: 'StrandedReason';
  readonly code: StrandedCode;
  /** The exception that closes it, if one does. */
  readonly exception: Maybe<ScheduleException>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The free times that somebody looks at, kept fresh: of 1 to 20 providers, for 1 to 31 days. First all of their days as they are now, then
   * each day anew whose times have changed, at most about four times a second. Whoever connects again puts what comes first in the place
   * of all that was known.
   */
  readonly slotsChanged: SlotsChange;
  /**
   * The offers to those who wait: the caller's own, and those that the caller joined for, as a partner or at the desk of a clinic where they
   * still are. First those that are open and, of each entry that changed within the last hour, how the others ended; then each as it is
   * made and as it ends: its `status` tells.
   */
  readonly waitlistOffers: WaitlistOffer;
};


export type SubscriptionSlotsChangedArgs = {
  days: Scalars['Int']['input'];
  from: Scalars['LocalDate']['input'];
  providerIds: ReadonlyArray<Scalars['ID']['input']>;
  treatmentId: Scalars['ID']['input'];
};

export type TakeOverOfferResult = ChangeWaitlistSuccess | NotAllowed | NotFound | OfferOver;

/** A part of the platform that this needs does not answer. Nothing was changed for good: repeat with the same idempotency key. */
export type TemporarilyUnavailable = Failure & {
  readonly __typename?: 'TemporarilyUnavailable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** As many wait as may at once: of the patient, or of those whom the caller has joined for. Leave one first. */
export type TooManyEntries = Failure & {
  readonly __typename?: 'TooManyEntries';
  readonly code: Scalars['String']['output'];
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly per: WaitlistLimit;
};

/** The caller holds as many times as one may at once. Release one, or let it expire. */
export type TooManyHolds = Failure & {
  readonly __typename?: 'TooManyHolds';
  readonly code: Scalars['String']['output'];
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type Treatment = {
  readonly __typename?: 'Treatment';
  readonly id: Scalars['ID']['output'];
};

export type TreatmentRequirements = {
  readonly __typename?: 'TreatmentRequirements';
  readonly requirements: ReadonlyArray<EquipmentRequirement>;
  readonly treatment: Maybe<Treatment>;
  readonly version: Scalars['Int']['output'];
};

/** A treatment that no opening of the provider is long enough for: nobody can book it. */
export type UnfitTreatment = {
  readonly __typename?: 'UnfitTreatment';
  readonly durationMinutes: Scalars['Int']['output'];
  readonly treatment: Maybe<Treatment>;
  readonly treatmentId: Scalars['ID']['output'];
};

/** What is left out stays as it is. */
export type UpdateBookingRulesInput = {
  /** 5 to 240, in steps of 5. 15, until it is said otherwise. */
  readonly alignMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 0 where the provider has no schedule yet. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 0 to 1096; null: 366, as until it is said otherwise. */
  readonly horizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** All of them, at most 20, one for each period and choice of treatments. What is booked already counts. None, until it is said otherwise. */
  readonly limits?: InputMaybe<ReadonlyArray<BookingLimitInput>>;
  /** At most 90 days. 0, until it is said otherwise. */
  readonly noticeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** In steps of 5, less than `alignMinutes`. 0, until it is said otherwise. */
  readonly offsetMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly providerId: Scalars['ID']['input'];
};

export type UpdateBookingRulesResult = InvalidInput | NotAllowed | NotFound | StaleSchedule | UpdateBookingRulesSuccess;

export type UpdateBookingRulesSuccess = {
  readonly __typename?: 'UpdateBookingRulesSuccess';
  /** The provider's treatments that nobody can book in these hours. */
  readonly neverFit: ReadonlyArray<UnfitTreatment>;
  readonly schedule: Schedule;
  /** Coming bookings that lie outside of the hours now, soonest first: at most 500. */
  readonly stranded: ReadonlyArray<StrandedBooking>;
  /** Coming sessions that lie outside of the hours now, whether or not anybody has a seat, soonest first: at most 500. */
  readonly strandedSessions: ReadonlyArray<Session>;
};

/** What is left out stays as it is. */
export type UpdateEquipmentInput = {
  readonly equipmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Null: it can be used always. */
  readonly hours?: InputMaybe<EquipmentHoursInput>;
  /** False takes it out of service. */
  readonly inService?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateEquipmentResult = InvalidInput | NotAllowed | NotFound | StaleVersion | UpdateEquipmentSuccess;

export type UpdateEquipmentSuccess = {
  readonly __typename?: 'UpdateEquipmentSuccess';
  readonly equipment: Equipment;
  /** What is coming in it at times when it can no longer be used, soonest first: at most 500. It stays there until somebody moves or cancels it. */
  readonly stranded: ReadonlyArray<EquipmentUse>;
};

/** What is left out stays as it is. */
export type UpdatePoolRulesInput = {
  readonly clinicId: Scalars['ID']['input'];
  /** 0 where the clinic has said nothing yet. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** All that patients and partners may name besides `policy`. */
  readonly open?: InputMaybe<ReadonlyArray<PoolPolicy>>;
  readonly policy?: InputMaybe<PoolPolicy>;
};

export type UpdatePoolRulesResult = InvalidInput | NotAllowed | NotFound | StaleVersion | UpdatePoolRulesSuccess;

export type UpdatePoolRulesSuccess = {
  readonly __typename?: 'UpdatePoolRulesSuccess';
  readonly rules: PoolRules;
};

export type UpdateSessionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 500. */
  readonly seats: Scalars['Int']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type UpdateSessionResult = InvalidInput | NotAllowed | NotFound | SeatsTaken | StaleVersion | UpdateSessionSuccess;

export type UpdateSessionSuccess = {
  readonly __typename?: 'UpdateSessionSuccess';
  readonly session: Session;
};

export type VisitSlots = {
  readonly __typename?: 'VisitSlots';
  /** Every visit that begins before this is in the list. Null: there are no more in these days. */
  readonly searchedUntil: Maybe<Scalars['DateTime']['output']>;
  /** By when they begin. */
  readonly visits: ReadonlyArray<VisitTimes>;
};

export type VisitSlotsInput = {
  readonly clinicId: Scalars['ID']['input'];
  readonly days: Scalars['Int']['input'];
  /** How many visits, 1 to 50. */
  readonly first: Scalars['Int']['input'];
  /** All steps start within `days` days (1 to 31) from this one on. */
  readonly from: Scalars['LocalDate']['input'];
  /** No visit that begins before this: `searchedUntil` of the page before. */
  readonly notBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 6, in order. */
  readonly steps: ReadonlyArray<VisitStepInput>;
};

export type VisitStepInput = {
  readonly maxGapMinutes: Scalars['Int']['input'];
  /** How long after the end of the step before, buffers not counted. Of no meaning for the first step. At most a week. */
  readonly minGapMinutes: Scalars['Int']['input'];
  /** Any of the clinic's where it is left out, of at most 20. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  readonly treatmentId: Scalars['ID']['input'];
};

/** A visit that can be booked: each of its times together with the others. */
export type VisitTimes = {
  readonly __typename?: 'VisitTimes';
  readonly end: Scalars['DateTime']['output'];
  /** One for each step, in order. */
  readonly slots: ReadonlyArray<Slot>;
  readonly start: Scalars['DateTime']['output'];
};

export type WaitlistConnection = {
  readonly __typename?: 'WaitlistConnection';
  readonly edges: ReadonlyArray<WaitlistEdge>;
  readonly pageInfo: PageInfo;
};

export type WaitlistEdge = {
  readonly __typename?: 'WaitlistEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WaitlistEntry;
};

/** A place in the queue for a time. */
export type WaitlistEntry = {
  readonly __typename?: 'WaitlistEntry';
  /** What it has become. */
  readonly bookingId: Maybe<Scalars['ID']['output']>;
  readonly clinic: Maybe<Clinic>;
  readonly clinicId: Scalars['ID']['output'];
  /** When the time begins, at the earliest and at the latest, on the clinic's wall. Both included. */
  readonly earliestTime: Scalars['LocalTime']['output'];
  /** Both included. */
  readonly from: Scalars['LocalDate']['output'];
  readonly id: Scalars['ID']['output'];
  readonly joinedAt: Scalars['DateTime']['output'];
  readonly latestTime: Scalars['LocalTime']['output'];
  /** The one that stands. */
  readonly offer: Maybe<WaitlistOffer>;
  /** The subject of the patient's access token. */
  readonly patientId: Scalars['ID']['output'];
  /**
   * 1 is next. Counted are all who joined before and wait for a time that this one could have too; of those, many may want other times
   * than the one that becomes free. Null while it does not wait; 1001 where a thousand or more wait for the treatment at the clinic before
   * it, whatever their times.
   */
  readonly position: Maybe<Scalars['Int']['output']>;
  readonly provider: Maybe<Provider>;
  /** Null: any provider of the clinic. */
  readonly providerId: Maybe<Scalars['ID']['output']>;
  readonly session: Maybe<Session>;
  /** The one that it waits for a seat of, whose day and time are then those of the entry. Null: any time or seat of the treatment. */
  readonly sessionId: Maybe<Scalars['ID']['output']>;
  readonly status: WaitlistStatus;
  readonly treatment: Maybe<Treatment>;
  readonly treatmentId: Scalars['ID']['output'];
  /** Offers in a row that were not answered: at three it is paused. */
  readonly unansweredOffers: Scalars['Int']['output'];
  readonly until: Scalars['LocalDate']['output'];
  readonly weekdays: ReadonlyArray<Weekday>;
};

export type WaitlistEntryInput = {
  readonly entryId: Scalars['ID']['input'];
};

/** Of what there may be so many entries at once. */
export type WaitlistLimit =
  /** Those that the caller has made for others, at any clinic: a partner 1000, a desk 5000. */
  | 'CALLER'
  /** Those that the caller has made for others at this clinic: a partner 50, a desk 500. */
  | 'CALLER_AT_CLINIC'
  /** Of one patient, whoever joined for them: 10. */
  | 'PATIENT';

/** A time, or a seat, that is held for one who waits, for a limited time. To accept it, book from its hold. */
export type WaitlistOffer = {
  readonly __typename?: 'WaitlistOffer';
  readonly entry: WaitlistEntry;
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Null once the offer is over. */
  readonly hold: Maybe<Hold>;
  /** The id of the hold too: `bookAppointment(input: { holdId: … })`. */
  readonly id: Scalars['ID']['output'];
  readonly session: Maybe<Session>;
  /** Of a seat. */
  readonly sessionId: Maybe<Scalars['ID']['output']>;
  readonly slot: Slot;
  readonly status: WaitlistOfferStatus;
};

export type WaitlistOfferInput = {
  readonly offerId: Scalars['ID']['input'];
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

export type WeeklyWindow = {
  readonly __typename?: 'WeeklyWindow';
  /** At most 24:00; at or before `opens`: on the next day. */
  readonly closes: Scalars['LocalTime']['output'];
  /** On full five minutes. */
  readonly opens: Scalars['LocalTime']['output'];
  /** The treatments that these hours are for; null: all. */
  readonly treatmentIds: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The day that it opens on. */
  readonly weekday: Weekday;
};

export type WeeklyWindowInput = {
  /** At or before `opens`: on the next day. */
  readonly closes: Scalars['LocalTime']['input'];
  readonly opens: Scalars['LocalTime']['input'];
  /** Windows may overlap where they are for different treatments. */
  readonly treatmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly weekday: Weekday;
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
  Hold: Hold;
  Provider: Provider;
  Session: Session;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Booking:
    ( { __typename: 'Booking' }
    & GraphQLRecursivePick<FederationTypes['Booking'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Booking'], {"patientId":true}> ) );
  Hold:
    ( { __typename: 'Hold' }
    & GraphQLRecursivePick<FederationTypes['Hold'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddScheduleExceptionResult:
    | ( Omit<AddScheduleExceptionSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<_RefType['UnfitTreatment']>, schedule: _RefType['Schedule'], stranded: ReadonlyArray<_RefType['StrandedBooking']>, strandedSessions: ReadonlyArray<_RefType['Session']> } & { __typename: 'AddScheduleExceptionSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StaleSchedule, 'current'> & { current: _RefType['Schedule'] } & { __typename: 'StaleSchedule' } )
  ;
  CancelSessionResult:
    | ( Omit<CancelSessionSuccess, 'session'> & { session: _RefType['Session'] } & { __typename: 'CancelSessionSuccess' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SessionInUse, 'bookings'> & { bookings: ReadonlyArray<Maybe<_RefType['Booking']>> } & { __typename: 'SessionInUse' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  ChangeWaitlistResult:
    | ( Omit<ChangeWaitlistSuccess, 'entry'> & { entry: _RefType['WaitlistEntry'] } & { __typename: 'ChangeWaitlistSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OfferOver & { __typename: 'OfferOver' } )
  ;
  ClaimSlotResult:
    | ( Omit<ClaimSlotSuccess, 'claim'> & { claim: _RefType['Claim'] } & { __typename: 'ClaimSlotSuccess' } )
    | ( HoldExpired & { __typename: 'HoldExpired' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SlotNotOffered & { __typename: 'SlotNotOffered' } )
    | ( SlotTaken & { __typename: 'SlotTaken' } )
  ;
  CreateEquipmentResult:
    | ( Omit<CreateEquipmentSuccess, 'equipment'> & { equipment: _RefType['Equipment'] } & { __typename: 'CreateEquipmentSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateSessionResult:
    | ( Omit<CreateSessionSuccess, 'session'> & { session: _RefType['Session'] } & { __typename: 'CreateSessionSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SlotNotOffered & { __typename: 'SlotNotOffered' } )
    | ( SlotTaken & { __typename: 'SlotTaken' } )
  ;
  HoldPoolSlotResult:
    | ( Omit<HoldPoolSlotSuccess, 'choice' | 'hold'> & { choice: _RefType['PoolChoice'], hold: _RefType['Hold'] } & { __typename: 'HoldPoolSlotSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NoneFree & { __typename: 'NoneFree' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SlotNotOffered & { __typename: 'SlotNotOffered' } )
    | ( SlotTaken & { __typename: 'SlotTaken' } )
    | ( TooManyHolds & { __typename: 'TooManyHolds' } )
  ;
  HoldSeatResult:
    | ( Omit<HoldSlotSuccess, 'hold'> & { hold: _RefType['Hold'] } & { __typename: 'HoldSlotSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SlotNotOffered & { __typename: 'SlotNotOffered' } )
    | ( SlotTaken & { __typename: 'SlotTaken' } )
    | ( TooManyHolds & { __typename: 'TooManyHolds' } )
  ;
  HoldSlotResult:
    | ( Omit<HoldSlotSuccess, 'hold'> & { hold: _RefType['Hold'] } & { __typename: 'HoldSlotSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SlotNotOffered & { __typename: 'SlotNotOffered' } )
    | ( SlotTaken & { __typename: 'SlotTaken' } )
    | ( TooManyHolds & { __typename: 'TooManyHolds' } )
  ;
  JoinWaitlistResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<JoinWaitlistSuccess, 'entry'> & { entry: _RefType['WaitlistEntry'] } & { __typename: 'JoinWaitlistSuccess' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SlotNotOffered & { __typename: 'SlotNotOffered' } )
    | ( TooManyEntries & { __typename: 'TooManyEntries' } )
  ;
  ReleaseHoldResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( ReleaseHoldSuccess & { __typename: 'ReleaseHoldSuccess' } )
  ;
  RemoveScheduleExceptionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RemoveScheduleExceptionSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<_RefType['UnfitTreatment']>, schedule: _RefType['Schedule'], stranded: ReadonlyArray<_RefType['StrandedBooking']>, strandedSessions: ReadonlyArray<_RefType['Session']> } & { __typename: 'RemoveScheduleExceptionSuccess' } )
    | ( Omit<StaleSchedule, 'current'> & { current: _RefType['Schedule'] } & { __typename: 'StaleSchedule' } )
  ;
  SecureClaimResult:
    | ( HoldExpired & { __typename: 'HoldExpired' } )
    | ( SecureClaimSuccess & { __typename: 'SecureClaimSuccess' } )
  ;
  SetTreatmentRequirementsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetTreatmentRequirementsSuccess, 'requirements'> & { requirements: _RefType['TreatmentRequirements'] } & { __typename: 'SetTreatmentRequirementsSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  SetWeeklyScheduleResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetWeeklyScheduleSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<_RefType['UnfitTreatment']>, schedule: _RefType['Schedule'], stranded: ReadonlyArray<_RefType['StrandedBooking']>, strandedSessions: ReadonlyArray<_RefType['Session']> } & { __typename: 'SetWeeklyScheduleSuccess' } )
    | ( Omit<StaleSchedule, 'current'> & { current: _RefType['Schedule'] } & { __typename: 'StaleSchedule' } )
  ;
  ShareCalendarResult:
    | ( CalendarNotShared & { __typename: 'CalendarNotShared' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ShareCalendarSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<_RefType['UnfitTreatment']>, schedule: _RefType['Schedule'], stranded: ReadonlyArray<_RefType['StrandedBooking']>, strandedSessions: ReadonlyArray<_RefType['Session']> } & { __typename: 'ShareCalendarSuccess' } )
    | ( Omit<StaleSchedule, 'current'> & { current: _RefType['Schedule'] } & { __typename: 'StaleSchedule' } )
  ;
  TakeOverOfferResult:
    | ( Omit<ChangeWaitlistSuccess, 'entry'> & { entry: _RefType['WaitlistEntry'] } & { __typename: 'ChangeWaitlistSuccess' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OfferOver & { __typename: 'OfferOver' } )
  ;
  UpdateBookingRulesResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StaleSchedule, 'current'> & { current: _RefType['Schedule'] } & { __typename: 'StaleSchedule' } )
    | ( Omit<UpdateBookingRulesSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<_RefType['UnfitTreatment']>, schedule: _RefType['Schedule'], stranded: ReadonlyArray<_RefType['StrandedBooking']>, strandedSessions: ReadonlyArray<_RefType['Session']> } & { __typename: 'UpdateBookingRulesSuccess' } )
  ;
  UpdateEquipmentResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<UpdateEquipmentSuccess, 'equipment' | 'stranded'> & { equipment: _RefType['Equipment'], stranded: ReadonlyArray<_RefType['EquipmentUse']> } & { __typename: 'UpdateEquipmentSuccess' } )
  ;
  UpdatePoolRulesResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( UpdatePoolRulesSuccess & { __typename: 'UpdatePoolRulesSuccess' } )
  ;
  UpdateSessionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SeatsTaken & { __typename: 'SeatsTaken' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<UpdateSessionSuccess, 'session'> & { session: _RefType['Session'] } & { __typename: 'UpdateSessionSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Failure:
    | ( CalendarNotShared )
    | ( HoldExpired )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NoneFree )
    | ( NotAllowed )
    | ( NotFound )
    | ( OfferOver )
    | ( SeatsTaken )
    | ( Omit<SessionInUse, 'bookings'> & { bookings: ReadonlyArray<Maybe<_RefType['Booking']>> } )
    | ( SlotNotOffered )
    | ( SlotTaken )
    | ( Omit<StaleSchedule, 'current'> & { current: _RefType['Schedule'] } )
    | ( StaleVersion )
    | ( TemporarilyUnavailable )
    | ( TooManyEntries )
    | ( TooManyHolds )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddScheduleExceptionInput: AddScheduleExceptionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddScheduleExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddScheduleExceptionResult']>;
  AddScheduleExceptionSuccess: ResolverTypeWrapper<Omit<AddScheduleExceptionSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<ResolversTypes['UnfitTreatment']>, schedule: ResolversTypes['Schedule'], stranded: ReadonlyArray<ResolversTypes['StrandedBooking']>, strandedSessions: ReadonlyArray<ResolversTypes['Session']> }>;
  Booking: ResolverTypeWrapper<BookingReference>;
  BookingLimit: ResolverTypeWrapper<BookingLimit>;
  BookingLimitInput: BookingLimitInput;
  BookingRules: ResolverTypeWrapper<BookingRules>;
  CalendarNotShared: ResolverTypeWrapper<CalendarNotShared>;
  CancelSessionInput: CancelSessionInput;
  CancelSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelSessionResult']>;
  CancelSessionSuccess: ResolverTypeWrapper<Omit<CancelSessionSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  ChangeWaitlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeWaitlistResult']>;
  ChangeWaitlistSuccess: ResolverTypeWrapper<Omit<ChangeWaitlistSuccess, 'entry'> & { entry: ResolversTypes['WaitlistEntry'] }>;
  Claim: ResolverTypeWrapper<DomainClaim>;
  ClaimOverrideInput: ClaimOverrideInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClaimSlotInput: ClaimSlotInput;
  ClaimSlotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimSlotResult']>;
  ClaimSlotSuccess: ResolverTypeWrapper<Omit<ClaimSlotSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  ClaimedSlotInput: ClaimedSlotInput;
  Clinic: ResolverTypeWrapper<Clinic>;
  CreateEquipmentInput: CreateEquipmentInput;
  CreateEquipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateEquipmentResult']>;
  CreateEquipmentSuccess: ResolverTypeWrapper<Omit<CreateEquipmentSuccess, 'equipment'> & { equipment: ResolversTypes['Equipment'] }>;
  CreateSessionInput: CreateSessionInput;
  CreateSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateSessionResult']>;
  CreateSessionSuccess: ResolverTypeWrapper<Omit<CreateSessionSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Equipment: ResolverTypeWrapper<DomainEquipment>;
  EquipmentExceptionInput: EquipmentExceptionInput;
  EquipmentHours: ResolverTypeWrapper<Hours>;
  EquipmentHoursInput: EquipmentHoursInput;
  EquipmentKind: EquipmentKind;
  EquipmentRequirement: ResolverTypeWrapper<Requirement>;
  EquipmentRequirementInput: EquipmentRequirementInput;
  EquipmentUse: ResolverTypeWrapper<UseOfEquipment>;
  EquipmentUseKind: EquipmentUseKind;
  ExceptionKind: ExceptionKind;
  Failure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Failure']>;
  Hold: ResolverTypeWrapper<DomainHold>;
  HoldExpired: ResolverTypeWrapper<HoldExpired>;
  HoldPoolSlotInput: HoldPoolSlotInput;
  HoldPoolSlotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldPoolSlotResult']>;
  HoldPoolSlotSuccess: ResolverTypeWrapper<Omit<HoldPoolSlotSuccess, 'choice' | 'hold'> & { choice: ResolversTypes['PoolChoice'], hold: ResolversTypes['Hold'] }>;
  HoldSeatInput: HoldSeatInput;
  HoldSeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldSeatResult']>;
  HoldSlotInput: HoldSlotInput;
  HoldSlotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldSlotResult']>;
  HoldSlotSuccess: ResolverTypeWrapper<Omit<HoldSlotSuccess, 'hold'> & { hold: ResolversTypes['Hold'] }>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  ImportSchedulesInput: ImportSchedulesInput;
  ImportSchedulesReport: ResolverTypeWrapper<ImportSchedulesReport>;
  ImportedScheduleInput: ImportedScheduleInput;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JoinWaitlistInput: JoinWaitlistInput;
  JoinWaitlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinWaitlistResult']>;
  JoinWaitlistSuccess: ResolverTypeWrapper<Omit<JoinWaitlistSuccess, 'entry'> & { entry: ResolversTypes['WaitlistEntry'] }>;
  LimitPeriod: LimitPeriod;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  MissingBecause: MissingBecause;
  MissingEquipment: ResolverTypeWrapper<DomainMissingEquipment>;
  MissingRequirement: ResolverTypeWrapper<Omit<MissingRequirement, 'each'> & { each: ReadonlyArray<ResolversTypes['MissingEquipment']> }>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoneFree: ResolverTypeWrapper<NoneFree>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OccurrencePreview: ResolverTypeWrapper<Omit<OccurrencePreview, 'alternatives'> & { alternatives: ReadonlyArray<ResolversTypes['Slot']> }>;
  OccurrenceState: OccurrenceState;
  OfferOver: ResolverTypeWrapper<OfferOver>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<Place>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PlaceInput: PlaceInput;
  PoolCandidate: ResolverTypeWrapper<CandidateOfChoice>;
  PoolChoice: ResolverTypeWrapper<DomainHold>;
  PoolPolicy: PoolPolicy;
  PoolRules: ResolverTypeWrapper<PoolRules>;
  PoolSlot: ResolverTypeWrapper<ListedPoolSlot>;
  PoolVerdict: PoolVerdict;
  PreviewSeriesInput: PreviewSeriesInput;
  Provider: ResolverTypeWrapper<ProviderReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachedLimit: ResolverTypeWrapper<ReachedLimit>;
  RefusedSchedule: ResolverTypeWrapper<RefusedSchedule>;
  ReleaseClaimInput: ReleaseClaimInput;
  ReleaseClaimSuccess: ResolverTypeWrapper<ReleaseClaimSuccess>;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseHoldResult']>;
  ReleaseHoldSuccess: ResolverTypeWrapper<ReleaseHoldSuccess>;
  RemoveScheduleExceptionInput: RemoveScheduleExceptionInput;
  RemoveScheduleExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveScheduleExceptionResult']>;
  RemoveScheduleExceptionSuccess: ResolverTypeWrapper<Omit<RemoveScheduleExceptionSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<ResolversTypes['UnfitTreatment']>, schedule: ResolversTypes['Schedule'], stranded: ReadonlyArray<ResolversTypes['StrandedBooking']>, strandedSessions: ReadonlyArray<ResolversTypes['Session']> }>;
  Role: Role;
  Schedule: ResolverTypeWrapper<ShownSchedule>;
  ScheduleException: ResolverTypeWrapper<Exception>;
  SchedulePeriod: ResolverTypeWrapper<SchedulePeriod>;
  SchedulePeriodInput: SchedulePeriodInput;
  ScheduleVersion: ResolverTypeWrapper<ShownVersion>;
  ScheduleVersionConnection: ResolverTypeWrapper<Omit<ScheduleVersionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ScheduleVersionEdge']> }>;
  ScheduleVersionEdge: ResolverTypeWrapper<Omit<ScheduleVersionEdge, 'node'> & { node: ResolversTypes['ScheduleVersion'] }>;
  SeatsTaken: ResolverTypeWrapper<SeatsTaken>;
  SecureClaimInput: SecureClaimInput;
  SecureClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SecureClaimResult']>;
  SecureClaimSuccess: ResolverTypeWrapper<SecureClaimSuccess>;
  SeriesPreview: ResolverTypeWrapper<Omit<SeriesPreview, 'occurrences'> & { occurrences: ReadonlyArray<ResolversTypes['OccurrencePreview']> }>;
  Session: ResolverTypeWrapper<DomainSession>;
  SessionConnection: ResolverTypeWrapper<Omit<SessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SessionEdge']> }>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionInUse: ResolverTypeWrapper<Omit<SessionInUse, 'bookings'> & { bookings: ReadonlyArray<Maybe<ResolversTypes['Booking']>> }>;
  SessionState: SessionState;
  SetTreatmentRequirementsInput: SetTreatmentRequirementsInput;
  SetTreatmentRequirementsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTreatmentRequirementsResult']>;
  SetTreatmentRequirementsSuccess: ResolverTypeWrapper<Omit<SetTreatmentRequirementsSuccess, 'requirements'> & { requirements: ResolversTypes['TreatmentRequirements'] }>;
  SetWeeklyScheduleInput: SetWeeklyScheduleInput;
  SetWeeklyScheduleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetWeeklyScheduleResult']>;
  SetWeeklyScheduleSuccess: ResolverTypeWrapper<Omit<SetWeeklyScheduleSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<ResolversTypes['UnfitTreatment']>, schedule: ResolversTypes['Schedule'], stranded: ReadonlyArray<ResolversTypes['StrandedBooking']>, strandedSessions: ReadonlyArray<ResolversTypes['Session']> }>;
  ShareCalendarInput: ShareCalendarInput;
  ShareCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareCalendarResult']>;
  ShareCalendarSuccess: ResolverTypeWrapper<Omit<ShareCalendarSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<ResolversTypes['UnfitTreatment']>, schedule: ResolversTypes['Schedule'], stranded: ReadonlyArray<ResolversTypes['StrandedBooking']>, strandedSessions: ReadonlyArray<ResolversTypes['Session']> }>;
  Slot: ResolverTypeWrapper<ListedSlot>;
  SlotDay: ResolverTypeWrapper<FollowedDay>;
  SlotNotOffered: ResolverTypeWrapper<SlotNotOffered>;
  SlotReason: ResolverTypeWrapper<ShownReason>;
  SlotReasonCode: SlotReasonCode;
  SlotReasons: ResolverTypeWrapper<Omit<SlotReasons, 'reasons'> & { reasons: ReadonlyArray<ResolversTypes['SlotReason']> }>;
  SlotTaken: ResolverTypeWrapper<SlotTaken>;
  SlotTaker: ResolverTypeWrapper<Occupant>;
  SlotTakerKind: SlotTakerKind;
  SlotsChange: ResolverTypeWrapper<Omit<SlotsChange, 'days'> & { days: ReadonlyArray<ResolversTypes['SlotDay']> }>;
  SoonestSlot: ResolverTypeWrapper<Omit<SoonestSlot, 'slot'> & { slot: ResolversTypes['Slot'] }>;
  SoonestSlotsInput: SoonestSlotsInput;
  StaleSchedule: ResolverTypeWrapper<Omit<StaleSchedule, 'current'> & { current: ResolversTypes['Schedule'] }>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StrandedBooking: ResolverTypeWrapper<StrandedBookingFound>;
  StrandedCode: StrandedCode;
  StrandedReason: ResolverTypeWrapper<Omit<StrandedReason, 'exception'> & { exception?: Maybe<ResolversTypes['ScheduleException']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakeOverOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeOverOfferResult']>;
  TemporarilyUnavailable: ResolverTypeWrapper<TemporarilyUnavailable>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TooManyEntries: ResolverTypeWrapper<TooManyEntries>;
  TooManyHolds: ResolverTypeWrapper<TooManyHolds>;
  Treatment: ResolverTypeWrapper<Treatment>;
  TreatmentRequirements: ResolverTypeWrapper<RequirementsOfTreatment>;
  UnfitTreatment: ResolverTypeWrapper<DomainTreatment>;
  UpdateBookingRulesInput: UpdateBookingRulesInput;
  UpdateBookingRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateBookingRulesResult']>;
  UpdateBookingRulesSuccess: ResolverTypeWrapper<Omit<UpdateBookingRulesSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<ResolversTypes['UnfitTreatment']>, schedule: ResolversTypes['Schedule'], stranded: ReadonlyArray<ResolversTypes['StrandedBooking']>, strandedSessions: ReadonlyArray<ResolversTypes['Session']> }>;
  UpdateEquipmentInput: UpdateEquipmentInput;
  UpdateEquipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEquipmentResult']>;
  UpdateEquipmentSuccess: ResolverTypeWrapper<Omit<UpdateEquipmentSuccess, 'equipment' | 'stranded'> & { equipment: ResolversTypes['Equipment'], stranded: ReadonlyArray<ResolversTypes['EquipmentUse']> }>;
  UpdatePoolRulesInput: UpdatePoolRulesInput;
  UpdatePoolRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePoolRulesResult']>;
  UpdatePoolRulesSuccess: ResolverTypeWrapper<UpdatePoolRulesSuccess>;
  UpdateSessionInput: UpdateSessionInput;
  UpdateSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateSessionResult']>;
  UpdateSessionSuccess: ResolverTypeWrapper<Omit<UpdateSessionSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  VisitSlots: ResolverTypeWrapper<Omit<VisitSlots, 'visits'> & { visits: ReadonlyArray<ResolversTypes['VisitTimes']> }>;
  VisitSlotsInput: VisitSlotsInput;
  VisitStepInput: VisitStepInput;
  VisitTimes: ResolverTypeWrapper<Omit<VisitTimes, 'slots'> & { slots: ReadonlyArray<ResolversTypes['Slot']> }>;
  WaitlistConnection: ResolverTypeWrapper<Omit<WaitlistConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WaitlistEdge']> }>;
  WaitlistEdge: ResolverTypeWrapper<Omit<WaitlistEdge, 'node'> & { node: ResolversTypes['WaitlistEntry'] }>;
  WaitlistEntry: ResolverTypeWrapper<DomainWaitlistEntry>;
  WaitlistEntryInput: WaitlistEntryInput;
  WaitlistLimit: WaitlistLimit;
  WaitlistOffer: ResolverTypeWrapper<OfferOfEntry>;
  WaitlistOfferInput: WaitlistOfferInput;
  WaitlistOfferStatus: WaitlistOfferStatus;
  WaitlistStatus: WaitlistStatus;
  Weekday: Weekday;
  WeeklyWindow: ResolverTypeWrapper<WeeklyWindow>;
  WeeklyWindowInput: WeeklyWindowInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddScheduleExceptionInput: AddScheduleExceptionInput;
  ID: Scalars['ID']['output'];
  AddScheduleExceptionResult: ResolversUnionTypes<ResolversParentTypes>['AddScheduleExceptionResult'];
  AddScheduleExceptionSuccess: Omit<AddScheduleExceptionSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<ResolversParentTypes['UnfitTreatment']>, schedule: ResolversParentTypes['Schedule'], stranded: ReadonlyArray<ResolversParentTypes['StrandedBooking']>, strandedSessions: ReadonlyArray<ResolversParentTypes['Session']> };
  Booking: BookingReference;
  BookingLimit: BookingLimit;
  BookingLimitInput: BookingLimitInput;
  BookingRules: BookingRules;
  CalendarNotShared: CalendarNotShared;
  CancelSessionInput: CancelSessionInput;
  CancelSessionResult: ResolversUnionTypes<ResolversParentTypes>['CancelSessionResult'];
  CancelSessionSuccess: Omit<CancelSessionSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  ChangeWaitlistResult: ResolversUnionTypes<ResolversParentTypes>['ChangeWaitlistResult'];
  ChangeWaitlistSuccess: Omit<ChangeWaitlistSuccess, 'entry'> & { entry: ResolversParentTypes['WaitlistEntry'] };
  Claim: DomainClaim;
  ClaimOverrideInput: ClaimOverrideInput;
  Boolean: Scalars['Boolean']['output'];
  ClaimSlotInput: ClaimSlotInput;
  ClaimSlotResult: ResolversUnionTypes<ResolversParentTypes>['ClaimSlotResult'];
  ClaimSlotSuccess: Omit<ClaimSlotSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  ClaimedSlotInput: ClaimedSlotInput;
  Clinic: Clinic;
  CreateEquipmentInput: CreateEquipmentInput;
  CreateEquipmentResult: ResolversUnionTypes<ResolversParentTypes>['CreateEquipmentResult'];
  CreateEquipmentSuccess: Omit<CreateEquipmentSuccess, 'equipment'> & { equipment: ResolversParentTypes['Equipment'] };
  CreateSessionInput: CreateSessionInput;
  CreateSessionResult: ResolversUnionTypes<ResolversParentTypes>['CreateSessionResult'];
  CreateSessionSuccess: Omit<CreateSessionSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  DateTime: Scalars['DateTime']['output'];
  Equipment: DomainEquipment;
  EquipmentExceptionInput: EquipmentExceptionInput;
  EquipmentHours: Hours;
  EquipmentHoursInput: EquipmentHoursInput;
  EquipmentRequirement: Requirement;
  EquipmentRequirementInput: EquipmentRequirementInput;
  EquipmentUse: UseOfEquipment;
  Failure: ResolversInterfaceTypes<ResolversParentTypes>['Failure'];
  Hold: DomainHold;
  HoldExpired: HoldExpired;
  HoldPoolSlotInput: HoldPoolSlotInput;
  HoldPoolSlotResult: ResolversUnionTypes<ResolversParentTypes>['HoldPoolSlotResult'];
  HoldPoolSlotSuccess: Omit<HoldPoolSlotSuccess, 'choice' | 'hold'> & { choice: ResolversParentTypes['PoolChoice'], hold: ResolversParentTypes['Hold'] };
  HoldSeatInput: HoldSeatInput;
  HoldSeatResult: ResolversUnionTypes<ResolversParentTypes>['HoldSeatResult'];
  HoldSlotInput: HoldSlotInput;
  HoldSlotResult: ResolversUnionTypes<ResolversParentTypes>['HoldSlotResult'];
  HoldSlotSuccess: Omit<HoldSlotSuccess, 'hold'> & { hold: ResolversParentTypes['Hold'] };
  IdempotencyConflict: IdempotencyConflict;
  ImportSchedulesInput: ImportSchedulesInput;
  ImportSchedulesReport: ImportSchedulesReport;
  ImportedScheduleInput: ImportedScheduleInput;
  InvalidInput: InvalidInput;
  JoinWaitlistInput: JoinWaitlistInput;
  JoinWaitlistResult: ResolversUnionTypes<ResolversParentTypes>['JoinWaitlistResult'];
  JoinWaitlistSuccess: Omit<JoinWaitlistSuccess, 'entry'> & { entry: ResolversParentTypes['WaitlistEntry'] };
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  MissingEquipment: DomainMissingEquipment;
  MissingRequirement: Omit<MissingRequirement, 'each'> & { each: ReadonlyArray<ResolversParentTypes['MissingEquipment']> };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NoneFree: NoneFree;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  OccurrencePreview: Omit<OccurrencePreview, 'alternatives'> & { alternatives: ReadonlyArray<ResolversParentTypes['Slot']> };
  OfferOver: OfferOver;
  PageInfo: PageInfo;
  Place: Place;
  Float: Scalars['Float']['output'];
  PlaceInput: PlaceInput;
  PoolCandidate: CandidateOfChoice;
  PoolChoice: DomainHold;
  PoolRules: PoolRules;
  PoolSlot: ListedPoolSlot;
  PreviewSeriesInput: PreviewSeriesInput;
  Provider: ProviderReference;
  Query: Record<PropertyKey, never>;
  ReachedLimit: ReachedLimit;
  RefusedSchedule: RefusedSchedule;
  ReleaseClaimInput: ReleaseClaimInput;
  ReleaseClaimSuccess: ReleaseClaimSuccess;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseHoldResult'];
  ReleaseHoldSuccess: ReleaseHoldSuccess;
  RemoveScheduleExceptionInput: RemoveScheduleExceptionInput;
  RemoveScheduleExceptionResult: ResolversUnionTypes<ResolversParentTypes>['RemoveScheduleExceptionResult'];
  RemoveScheduleExceptionSuccess: Omit<RemoveScheduleExceptionSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<ResolversParentTypes['UnfitTreatment']>, schedule: ResolversParentTypes['Schedule'], stranded: ReadonlyArray<ResolversParentTypes['StrandedBooking']>, strandedSessions: ReadonlyArray<ResolversParentTypes['Session']> };
  Schedule: ShownSchedule;
  ScheduleException: Exception;
  SchedulePeriod: SchedulePeriod;
  SchedulePeriodInput: SchedulePeriodInput;
  ScheduleVersion: ShownVersion;
  ScheduleVersionConnection: Omit<ScheduleVersionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ScheduleVersionEdge']> };
  ScheduleVersionEdge: Omit<ScheduleVersionEdge, 'node'> & { node: ResolversParentTypes['ScheduleVersion'] };
  SeatsTaken: SeatsTaken;
  SecureClaimInput: SecureClaimInput;
  SecureClaimResult: ResolversUnionTypes<ResolversParentTypes>['SecureClaimResult'];
  SecureClaimSuccess: SecureClaimSuccess;
  SeriesPreview: Omit<SeriesPreview, 'occurrences'> & { occurrences: ReadonlyArray<ResolversParentTypes['OccurrencePreview']> };
  Session: DomainSession;
  SessionConnection: Omit<SessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SessionEdge']> };
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionInUse: Omit<SessionInUse, 'bookings'> & { bookings: ReadonlyArray<Maybe<ResolversParentTypes['Booking']>> };
  SetTreatmentRequirementsInput: SetTreatmentRequirementsInput;
  SetTreatmentRequirementsResult: ResolversUnionTypes<ResolversParentTypes>['SetTreatmentRequirementsResult'];
  SetTreatmentRequirementsSuccess: Omit<SetTreatmentRequirementsSuccess, 'requirements'> & { requirements: ResolversParentTypes['TreatmentRequirements'] };
  SetWeeklyScheduleInput: SetWeeklyScheduleInput;
  SetWeeklyScheduleResult: ResolversUnionTypes<ResolversParentTypes>['SetWeeklyScheduleResult'];
  SetWeeklyScheduleSuccess: Omit<SetWeeklyScheduleSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<ResolversParentTypes['UnfitTreatment']>, schedule: ResolversParentTypes['Schedule'], stranded: ReadonlyArray<ResolversParentTypes['StrandedBooking']>, strandedSessions: ReadonlyArray<ResolversParentTypes['Session']> };
  ShareCalendarInput: ShareCalendarInput;
  ShareCalendarResult: ResolversUnionTypes<ResolversParentTypes>['ShareCalendarResult'];
  ShareCalendarSuccess: Omit<ShareCalendarSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<ResolversParentTypes['UnfitTreatment']>, schedule: ResolversParentTypes['Schedule'], stranded: ReadonlyArray<ResolversParentTypes['StrandedBooking']>, strandedSessions: ReadonlyArray<ResolversParentTypes['Session']> };
  Slot: ListedSlot;
  SlotDay: FollowedDay;
  SlotNotOffered: SlotNotOffered;
  SlotReason: ShownReason;
  SlotReasons: Omit<SlotReasons, 'reasons'> & { reasons: ReadonlyArray<ResolversParentTypes['SlotReason']> };
  SlotTaken: SlotTaken;
  SlotTaker: Occupant;
  SlotsChange: Omit<SlotsChange, 'days'> & { days: ReadonlyArray<ResolversParentTypes['SlotDay']> };
  SoonestSlot: Omit<SoonestSlot, 'slot'> & { slot: ResolversParentTypes['Slot'] };
  SoonestSlotsInput: SoonestSlotsInput;
  StaleSchedule: Omit<StaleSchedule, 'current'> & { current: ResolversParentTypes['Schedule'] };
  StaleVersion: StaleVersion;
  StrandedBooking: StrandedBookingFound;
  StrandedReason: Omit<StrandedReason, 'exception'> & { exception?: Maybe<ResolversParentTypes['ScheduleException']> };
  Subscription: Record<PropertyKey, never>;
  TakeOverOfferResult: ResolversUnionTypes<ResolversParentTypes>['TakeOverOfferResult'];
  TemporarilyUnavailable: TemporarilyUnavailable;
  TimeZone: Scalars['TimeZone']['output'];
  TooManyEntries: TooManyEntries;
  TooManyHolds: TooManyHolds;
  Treatment: Treatment;
  TreatmentRequirements: RequirementsOfTreatment;
  UnfitTreatment: DomainTreatment;
  UpdateBookingRulesInput: UpdateBookingRulesInput;
  UpdateBookingRulesResult: ResolversUnionTypes<ResolversParentTypes>['UpdateBookingRulesResult'];
  UpdateBookingRulesSuccess: Omit<UpdateBookingRulesSuccess, 'neverFit' | 'schedule' | 'stranded' | 'strandedSessions'> & { neverFit: ReadonlyArray<ResolversParentTypes['UnfitTreatment']>, schedule: ResolversParentTypes['Schedule'], stranded: ReadonlyArray<ResolversParentTypes['StrandedBooking']>, strandedSessions: ReadonlyArray<ResolversParentTypes['Session']> };
  UpdateEquipmentInput: UpdateEquipmentInput;
  UpdateEquipmentResult: ResolversUnionTypes<ResolversParentTypes>['UpdateEquipmentResult'];
  UpdateEquipmentSuccess: Omit<UpdateEquipmentSuccess, 'equipment' | 'stranded'> & { equipment: ResolversParentTypes['Equipment'], stranded: ReadonlyArray<ResolversParentTypes['EquipmentUse']> };
  UpdatePoolRulesInput: UpdatePoolRulesInput;
  UpdatePoolRulesResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePoolRulesResult'];
  UpdatePoolRulesSuccess: UpdatePoolRulesSuccess;
  UpdateSessionInput: UpdateSessionInput;
  UpdateSessionResult: ResolversUnionTypes<ResolversParentTypes>['UpdateSessionResult'];
  UpdateSessionSuccess: Omit<UpdateSessionSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  Url: Scalars['Url']['output'];
  VisitSlots: Omit<VisitSlots, 'visits'> & { visits: ReadonlyArray<ResolversParentTypes['VisitTimes']> };
  VisitSlotsInput: VisitSlotsInput;
  VisitStepInput: VisitStepInput;
  VisitTimes: Omit<VisitTimes, 'slots'> & { slots: ReadonlyArray<ResolversParentTypes['Slot']> };
  WaitlistConnection: Omit<WaitlistConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WaitlistEdge']> };
  WaitlistEdge: Omit<WaitlistEdge, 'node'> & { node: ResolversParentTypes['WaitlistEntry'] };
  WaitlistEntry: DomainWaitlistEntry;
  WaitlistEntryInput: WaitlistEntryInput;
  WaitlistOffer: OfferOfEntry;
  WaitlistOfferInput: WaitlistOfferInput;
  WeeklyWindow: WeeklyWindow;
  WeeklyWindowInput: WeeklyWindowInput;
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

export type AddScheduleExceptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddScheduleExceptionResult'] = ResolversParentTypes['AddScheduleExceptionResult']> = {
  __resolveType: TypeResolveFn<'AddScheduleExceptionSuccess' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleSchedule', ParentType, ContextType>;
};

export type AddScheduleExceptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddScheduleExceptionSuccess'] = ResolversParentTypes['AddScheduleExceptionSuccess']> = {
  neverFit?: Resolver<ReadonlyArray<ResolversTypes['UnfitTreatment']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  stranded?: Resolver<ReadonlyArray<ResolversTypes['StrandedBooking']>, ParentType, ContextType>;
  strandedSessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking'], FederationReferenceType extends FederationReferenceTypes['Booking'] = FederationReferenceTypes['Booking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Booking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  equipment?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Equipment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BookingLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingLimit'] = ResolversParentTypes['BookingLimit']> = {
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['LimitPeriod'], ParentType, ContextType>;
  treatmentIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type BookingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingRules'] = ResolversParentTypes['BookingRules']> = {
  alignMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  horizonDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['BookingLimit']>, ParentType, ContextType>;
  noticeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offsetMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarNotSharedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarNotShared'] = ResolversParentTypes['CalendarNotShared']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSessionResult'] = ResolversParentTypes['CancelSessionResult']> = {
  __resolveType: TypeResolveFn<'CancelSessionSuccess' | 'NotAllowed' | 'NotFound' | 'SessionInUse' | 'StaleVersion', ParentType, ContextType>;
};

export type CancelSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSessionSuccess'] = ResolversParentTypes['CancelSessionSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeWaitlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWaitlistResult'] = ResolversParentTypes['ChangeWaitlistResult']> = {
  __resolveType: TypeResolveFn<'ChangeWaitlistSuccess' | 'NotFound' | 'OfferOver', ParentType, ContextType>;
};

export type ChangeWaitlistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWaitlistSuccess'] = ResolversParentTypes['ChangeWaitlistSuccess']> = {
  entry?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  clinicName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  providerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treatmentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimSlotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSlotResult'] = ResolversParentTypes['ClaimSlotResult']> = {
  __resolveType: TypeResolveFn<'ClaimSlotSuccess' | 'HoldExpired' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken', ParentType, ContextType>;
};

export type ClaimSlotSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSlotSuccess'] = ResolversParentTypes['ClaimSlotSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clinic'] = ResolversParentTypes['Clinic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreateEquipmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEquipmentResult'] = ResolversParentTypes['CreateEquipmentResult']> = {
  __resolveType: TypeResolveFn<'CreateEquipmentSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CreateEquipmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEquipmentSuccess'] = ResolversParentTypes['CreateEquipmentSuccess']> = {
  equipment?: Resolver<ResolversTypes['Equipment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSessionResult'] = ResolversParentTypes['CreateSessionResult']> = {
  __resolveType: TypeResolveFn<'CreateSessionSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken', ParentType, ContextType>;
};

export type CreateSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSessionSuccess'] = ResolversParentTypes['CreateSessionSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EquipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Equipment'] = ResolversParentTypes['Equipment']> = {
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['EquipmentHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EquipmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EquipmentHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentHours'] = ResolversParentTypes['EquipmentHours']> = {
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['ScheduleException']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['SchedulePeriod']>, ParentType, ContextType>;
};

export type EquipmentRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentRequirement'] = ResolversParentTypes['EquipmentRequirement']> = {
  anyOf?: Resolver<ReadonlyArray<ResolversTypes['Equipment']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EquipmentUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentUse'] = ResolversParentTypes['EquipmentUse']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  equipmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EquipmentUseKind'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure']> = {
  __resolveType: TypeResolveFn<'CalendarNotShared' | 'HoldExpired' | 'IdempotencyConflict' | 'InvalidInput' | 'NoneFree' | 'NotAllowed' | 'NotFound' | 'OfferOver' | 'SeatsTaken' | 'SessionInUse' | 'SlotNotOffered' | 'SlotTaken' | 'StaleSchedule' | 'StaleVersion' | 'TemporarilyUnavailable' | 'TooManyEntries' | 'TooManyHolds', ParentType, ContextType>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold'], FederationReferenceType extends FederationReferenceTypes['Hold'] = FederationReferenceTypes['Hold']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hold']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
};

export type HoldExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldExpired'] = ResolversParentTypes['HoldExpired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldPoolSlotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldPoolSlotResult'] = ResolversParentTypes['HoldPoolSlotResult']> = {
  __resolveType: TypeResolveFn<'HoldPoolSlotSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NoneFree' | 'NotAllowed' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken' | 'TooManyHolds', ParentType, ContextType>;
};

export type HoldPoolSlotSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldPoolSlotSuccess'] = ResolversParentTypes['HoldPoolSlotSuccess']> = {
  choice?: Resolver<ResolversTypes['PoolChoice'], ParentType, ContextType>;
  hold?: Resolver<ResolversTypes['Hold'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldSeatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldSeatResult'] = ResolversParentTypes['HoldSeatResult']> = {
  __resolveType: TypeResolveFn<'HoldSlotSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken' | 'TooManyHolds', ParentType, ContextType>;
};

export type HoldSlotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldSlotResult'] = ResolversParentTypes['HoldSlotResult']> = {
  __resolveType: TypeResolveFn<'HoldSlotSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken' | 'TooManyHolds', ParentType, ContextType>;
};

export type HoldSlotSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldSlotSuccess'] = ResolversParentTypes['HoldSlotSuccess']> = {
  hold?: Resolver<ResolversTypes['Hold'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportSchedulesReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSchedulesReport'] = ResolversParentTypes['ImportSchedulesReport']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['RefusedSchedule']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinWaitlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinWaitlistResult'] = ResolversParentTypes['JoinWaitlistResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'JoinWaitlistSuccess' | 'NotAllowed' | 'NotFound' | 'SlotNotOffered' | 'TooManyEntries', ParentType, ContextType>;
};

export type JoinWaitlistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinWaitlistSuccess'] = ResolversParentTypes['JoinWaitlistSuccess']> = {
  entry?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MissingEquipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingEquipment'] = ResolversParentTypes['MissingEquipment']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['SlotTaker']>, ParentType, ContextType>;
  equipmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['MissingBecause'], ParentType, ContextType>;
};

export type MissingRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingRequirement'] = ResolversParentTypes['MissingRequirement']> = {
  each?: Resolver<ReadonlyArray<ResolversTypes['MissingEquipment']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addScheduleException?: Resolver<ResolversTypes['AddScheduleExceptionResult'], ParentType, ContextType, RequireFields<MutationAddScheduleExceptionArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['CancelSessionResult'], ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  claimSlot?: Resolver<ResolversTypes['ClaimSlotResult'], ParentType, ContextType, RequireFields<MutationClaimSlotArgs, 'input'>>;
  createEquipment?: Resolver<ResolversTypes['CreateEquipmentResult'], ParentType, ContextType, RequireFields<MutationCreateEquipmentArgs, 'input'>>;
  createSession?: Resolver<ResolversTypes['CreateSessionResult'], ParentType, ContextType, RequireFields<MutationCreateSessionArgs, 'input'>>;
  declineOffer?: Resolver<ResolversTypes['ChangeWaitlistResult'], ParentType, ContextType, RequireFields<MutationDeclineOfferArgs, 'input'>>;
  holdPoolSlot?: Resolver<ResolversTypes['HoldPoolSlotResult'], ParentType, ContextType, RequireFields<MutationHoldPoolSlotArgs, 'input'>>;
  holdSeat?: Resolver<ResolversTypes['HoldSeatResult'], ParentType, ContextType, RequireFields<MutationHoldSeatArgs, 'input'>>;
  holdSlot?: Resolver<ResolversTypes['HoldSlotResult'], ParentType, ContextType, RequireFields<MutationHoldSlotArgs, 'input'>>;
  importSchedules?: Resolver<ResolversTypes['ImportSchedulesReport'], ParentType, ContextType, RequireFields<MutationImportSchedulesArgs, 'input'>>;
  joinWaitlist?: Resolver<ResolversTypes['JoinWaitlistResult'], ParentType, ContextType, RequireFields<MutationJoinWaitlistArgs, 'input'>>;
  leaveWaitlist?: Resolver<ResolversTypes['ChangeWaitlistResult'], ParentType, ContextType, RequireFields<MutationLeaveWaitlistArgs, 'input'>>;
  releaseClaim?: Resolver<ResolversTypes['ReleaseClaimSuccess'], ParentType, ContextType, RequireFields<MutationReleaseClaimArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['ReleaseHoldResult'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
  removeScheduleException?: Resolver<ResolversTypes['RemoveScheduleExceptionResult'], ParentType, ContextType, RequireFields<MutationRemoveScheduleExceptionArgs, 'input'>>;
  resumeWaiting?: Resolver<ResolversTypes['ChangeWaitlistResult'], ParentType, ContextType, RequireFields<MutationResumeWaitingArgs, 'input'>>;
  secureClaim?: Resolver<ResolversTypes['SecureClaimResult'], ParentType, ContextType, RequireFields<MutationSecureClaimArgs, 'input'>>;
  setTreatmentRequirements?: Resolver<ResolversTypes['SetTreatmentRequirementsResult'], ParentType, ContextType, RequireFields<MutationSetTreatmentRequirementsArgs, 'input'>>;
  setWeeklySchedule?: Resolver<ResolversTypes['SetWeeklyScheduleResult'], ParentType, ContextType, RequireFields<MutationSetWeeklyScheduleArgs, 'input'>>;
  shareCalendar?: Resolver<ResolversTypes['ShareCalendarResult'], ParentType, ContextType, RequireFields<MutationShareCalendarArgs, 'input'>>;
  takeOverOffer?: Resolver<ResolversTypes['TakeOverOfferResult'], ParentType, ContextType, RequireFields<MutationTakeOverOfferArgs, 'input'>>;
  updateBookingRules?: Resolver<ResolversTypes['UpdateBookingRulesResult'], ParentType, ContextType, RequireFields<MutationUpdateBookingRulesArgs, 'input'>>;
  updateEquipment?: Resolver<ResolversTypes['UpdateEquipmentResult'], ParentType, ContextType, RequireFields<MutationUpdateEquipmentArgs, 'input'>>;
  updatePoolRules?: Resolver<ResolversTypes['UpdatePoolRulesResult'], ParentType, ContextType, RequireFields<MutationUpdatePoolRulesArgs, 'input'>>;
  updateSession?: Resolver<ResolversTypes['UpdateSessionResult'], ParentType, ContextType, RequireFields<MutationUpdateSessionArgs, 'input'>>;
};

export type NoneFreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoneFree'] = ResolversParentTypes['NoneFree']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type OccurrencePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurrencePreview'] = ResolversParentTypes['OccurrencePreview']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['SlotReasonCode']>, ParentType, ContextType>;
  skippedByClock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OccurrenceState'], ParentType, ContextType>;
};

export type OfferOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferOver'] = ResolversParentTypes['OfferOver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PoolCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolCandidate'] = ResolversParentTypes['PoolCandidate']> = {
  firstFree?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastTurn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutesThatDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesThatWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['PoolVerdict'], ParentType, ContextType>;
};

export type PoolChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolChoice'] = ResolversParentTypes['PoolChoice']> = {
  considered?: Resolver<ReadonlyArray<ResolversTypes['PoolCandidate']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['PoolPolicy'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PoolRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolRules'] = ResolversParentTypes['PoolRules']> = {
  clinicId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['PoolPolicy']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['PoolPolicy'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PoolSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolSlot'] = ResolversParentTypes['PoolSlot']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Provider']>>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType, RequireFields<ProviderSlotsArgs, 'days' | 'from' | 'treatmentId'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  equipment?: Resolver<ReadonlyArray<ResolversTypes['Equipment']>, ParentType, ContextType, RequireFields<QueryEquipmentArgs, 'clinicId'>>;
  equipmentDay?: Resolver<ReadonlyArray<ResolversTypes['EquipmentUse']>, ParentType, ContextType, RequireFields<QueryEquipmentDayArgs, 'day' | 'equipmentId'>>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType, RequireFields<QueryHoldArgs, 'id'>>;
  myWaitlist?: Resolver<ResolversTypes['WaitlistConnection'], ParentType, ContextType, RequireFields<QueryMyWaitlistArgs, 'first'>>;
  poolRules?: Resolver<ResolversTypes['PoolRules'], ParentType, ContextType, RequireFields<QueryPoolRulesArgs, 'clinicId'>>;
  poolSlots?: Resolver<ReadonlyArray<ResolversTypes['PoolSlot']>, ParentType, ContextType, RequireFields<QueryPoolSlotsArgs, 'clinicId' | 'days' | 'from' | 'treatmentId'>>;
  previewSeries?: Resolver<Maybe<ResolversTypes['SeriesPreview']>, ParentType, ContextType, RequireFields<QueryPreviewSeriesArgs, 'input'>>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType, RequireFields<QueryScheduleArgs, 'providerId'>>;
  scheduleVersions?: Resolver<ResolversTypes['ScheduleVersionConnection'], ParentType, ContextType, RequireFields<QueryScheduleVersionsArgs, 'first' | 'providerId'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<QuerySessionsArgs, 'first' | 'from' | 'until'>>;
  slotReasons?: Resolver<ResolversTypes['SlotReasons'], ParentType, ContextType, RequireFields<QuerySlotReasonsArgs, 'providerId' | 'start' | 'treatmentId'>>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType, RequireFields<QuerySlotsArgs, 'days' | 'from' | 'providerId' | 'treatmentId'>>;
  soonestSlots?: Resolver<ReadonlyArray<ResolversTypes['SoonestSlot']>, ParentType, ContextType, RequireFields<QuerySoonestSlotsArgs, 'input'>>;
  strandedBookings?: Resolver<ReadonlyArray<ResolversTypes['StrandedBooking']>, ParentType, ContextType, RequireFields<QueryStrandedBookingsArgs, 'providerId'>>;
  strandedSessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QueryStrandedSessionsArgs, 'providerId'>>;
  strandedUses?: Resolver<ReadonlyArray<ResolversTypes['EquipmentUse']>, ParentType, ContextType, RequireFields<QueryStrandedUsesArgs, 'equipmentId'>>;
  treatmentRequirements?: Resolver<ReadonlyArray<ResolversTypes['TreatmentRequirements']>, ParentType, ContextType, RequireFields<QueryTreatmentRequirementsArgs, 'clinicId'>>;
  visitSlots?: Resolver<ResolversTypes['VisitSlots'], ParentType, ContextType, RequireFields<QueryVisitSlotsArgs, 'input'>>;
  waitlist?: Resolver<ResolversTypes['WaitlistConnection'], ParentType, ContextType, RequireFields<QueryWaitlistArgs, 'first'>>;
};

export type ReachedLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedLimit'] = ResolversParentTypes['ReachedLimit']> = {
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['LimitPeriod'], ParentType, ContextType>;
};

export type RefusedScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedSchedule'] = ResolversParentTypes['RefusedSchedule']> = {
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseClaimSuccess'] = ResolversParentTypes['ReleaseClaimSuccess']> = {
  released?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReleaseHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldResult'] = ResolversParentTypes['ReleaseHoldResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'ReleaseHoldSuccess', ParentType, ContextType>;
};

export type ReleaseHoldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldSuccess'] = ResolversParentTypes['ReleaseHoldSuccess']> = {
  released?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveScheduleExceptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveScheduleExceptionResult'] = ResolversParentTypes['RemoveScheduleExceptionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RemoveScheduleExceptionSuccess' | 'StaleSchedule', ParentType, ContextType>;
};

export type RemoveScheduleExceptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveScheduleExceptionSuccess'] = ResolversParentTypes['RemoveScheduleExceptionSuccess']> = {
  neverFit?: Resolver<ReadonlyArray<ResolversTypes['UnfitTreatment']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  stranded?: Resolver<ReadonlyArray<ResolversTypes['StrandedBooking']>, ParentType, ContextType>;
  strandedSessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  calendarId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['ScheduleException']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['SchedulePeriod']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['BookingRules'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScheduleExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleException'] = ResolversParentTypes['ScheduleException']> = {
  closes?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExceptionKind'], ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  treatmentIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type SchedulePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchedulePeriod'] = ResolversParentTypes['SchedulePeriod']> = {
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['WeeklyWindow']>, ParentType, ContextType>;
};

export type ScheduleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleVersion'] = ResolversParentTypes['ScheduleVersion']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScheduleVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleVersionConnection'] = ResolversParentTypes['ScheduleVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScheduleVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScheduleVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleVersionEdge'] = ResolversParentTypes['ScheduleVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScheduleVersion'], ParentType, ContextType>;
};

export type SeatsTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatsTaken'] = ResolversParentTypes['SeatsTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecureClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecureClaimResult'] = ResolversParentTypes['SecureClaimResult']> = {
  __resolveType: TypeResolveFn<'HoldExpired' | 'SecureClaimSuccess', ParentType, ContextType>;
};

export type SecureClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecureClaimSuccess'] = ResolversParentTypes['SecureClaimSuccess']> = {
  claimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPreview'] = ResolversParentTypes['SeriesPreview']> = {
  occurrences?: Resolver<ReadonlyArray<ResolversTypes['OccurrencePreview']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookings?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Booking']>>>, ParentType, ContextType>;
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freeSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givesSeats?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['Treatment']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionInUse'] = ResolversParentTypes['SessionInUse']> = {
  bookings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Booking']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTreatmentRequirementsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTreatmentRequirementsResult'] = ResolversParentTypes['SetTreatmentRequirementsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetTreatmentRequirementsSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SetTreatmentRequirementsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTreatmentRequirementsSuccess'] = ResolversParentTypes['SetTreatmentRequirementsSuccess']> = {
  requirements?: Resolver<ResolversTypes['TreatmentRequirements'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetWeeklyScheduleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetWeeklyScheduleResult'] = ResolversParentTypes['SetWeeklyScheduleResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetWeeklyScheduleSuccess' | 'StaleSchedule', ParentType, ContextType>;
};

export type SetWeeklyScheduleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetWeeklyScheduleSuccess'] = ResolversParentTypes['SetWeeklyScheduleSuccess']> = {
  neverFit?: Resolver<ReadonlyArray<ResolversTypes['UnfitTreatment']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  stranded?: Resolver<ReadonlyArray<ResolversTypes['StrandedBooking']>, ParentType, ContextType>;
  strandedSessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareCalendarResult'] = ResolversParentTypes['ShareCalendarResult']> = {
  __resolveType: TypeResolveFn<'CalendarNotShared' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'ShareCalendarSuccess' | 'StaleSchedule', ParentType, ContextType>;
};

export type ShareCalendarSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareCalendarSuccess'] = ResolversParentTypes['ShareCalendarSuccess']> = {
  neverFit?: Resolver<ReadonlyArray<ResolversTypes['UnfitTreatment']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  stranded?: Resolver<ReadonlyArray<ResolversTypes['StrandedBooking']>, ParentType, ContextType>;
  strandedSessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType>;
  clinicId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['Treatment']>, ParentType, ContextType>;
  treatmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SlotDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotDay'] = ResolversParentTypes['SlotDay']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
};

export type SlotNotOfferedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotNotOffered'] = ResolversParentTypes['SlotNotOffered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotReason'] = ResolversParentTypes['SlotReason']> = {
  alignMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bookBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bookFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SlotTaker']>>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['ScheduleException']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SlotReasonCode'], ParentType, ContextType>;
  equipment?: Resolver<Maybe<ResolversTypes['MissingRequirement']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['ReachedLimit']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offsetMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SlotReasonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotReasons'] = ResolversParentTypes['SlotReasons']> = {
  bookable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['SlotReason']>, ParentType, ContextType>;
};

export type SlotTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotTaken'] = ResolversParentTypes['SlotTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotTakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotTaker'] = ResolversParentTypes['SlotTaker']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  bookingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SlotTakerKind']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SlotsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotsChange'] = ResolversParentTypes['SlotsChange']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['SlotDay']>, ParentType, ContextType>;
};

export type SoonestSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoonestSlot'] = ResolversParentTypes['SoonestSlot']> = {
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
};

export type StaleScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleSchedule'] = ResolversParentTypes['StaleSchedule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrandedBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrandedBooking'] = ResolversParentTypes['StrandedBooking']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  bookingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['StrandedReason']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['Treatment']>, ParentType, ContextType>;
  treatmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StrandedReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrandedReason'] = ResolversParentTypes['StrandedReason']> = {
  code?: Resolver<ResolversTypes['StrandedCode'], ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['ScheduleException']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  slotsChanged?: SubscriptionResolver<ResolversTypes['SlotsChange'], "slotsChanged", ParentType, ContextType, RequireFields<SubscriptionSlotsChangedArgs, 'days' | 'from' | 'providerIds' | 'treatmentId'>>;
  waitlistOffers?: SubscriptionResolver<ResolversTypes['WaitlistOffer'], "waitlistOffers", ParentType, ContextType>;
};

export type TakeOverOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeOverOfferResult'] = ResolversParentTypes['TakeOverOfferResult']> = {
  __resolveType: TypeResolveFn<'ChangeWaitlistSuccess' | 'NotAllowed' | 'NotFound' | 'OfferOver', ParentType, ContextType>;
};

export type TemporarilyUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemporarilyUnavailable'] = ResolversParentTypes['TemporarilyUnavailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TooManyEntriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyEntries'] = ResolversParentTypes['TooManyEntries']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['WaitlistLimit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyHoldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyHolds'] = ResolversParentTypes['TooManyHolds']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treatment'] = ResolversParentTypes['Treatment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TreatmentRequirementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatmentRequirements'] = ResolversParentTypes['TreatmentRequirements']> = {
  requirements?: Resolver<ReadonlyArray<ResolversTypes['EquipmentRequirement']>, ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['Treatment']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnfitTreatmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfitTreatment'] = ResolversParentTypes['UnfitTreatment']> = {
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['Treatment']>, ParentType, ContextType>;
  treatmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UpdateBookingRulesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateBookingRulesResult'] = ResolversParentTypes['UpdateBookingRulesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleSchedule' | 'UpdateBookingRulesSuccess', ParentType, ContextType>;
};

export type UpdateBookingRulesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateBookingRulesSuccess'] = ResolversParentTypes['UpdateBookingRulesSuccess']> = {
  neverFit?: Resolver<ReadonlyArray<ResolversTypes['UnfitTreatment']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  stranded?: Resolver<ReadonlyArray<ResolversTypes['StrandedBooking']>, ParentType, ContextType>;
  strandedSessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateEquipmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEquipmentResult'] = ResolversParentTypes['UpdateEquipmentResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'UpdateEquipmentSuccess', ParentType, ContextType>;
};

export type UpdateEquipmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEquipmentSuccess'] = ResolversParentTypes['UpdateEquipmentSuccess']> = {
  equipment?: Resolver<ResolversTypes['Equipment'], ParentType, ContextType>;
  stranded?: Resolver<ReadonlyArray<ResolversTypes['EquipmentUse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePoolRulesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePoolRulesResult'] = ResolversParentTypes['UpdatePoolRulesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'UpdatePoolRulesSuccess', ParentType, ContextType>;
};

export type UpdatePoolRulesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePoolRulesSuccess'] = ResolversParentTypes['UpdatePoolRulesSuccess']> = {
  rules?: Resolver<ResolversTypes['PoolRules'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSessionResult'] = ResolversParentTypes['UpdateSessionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SeatsTaken' | 'StaleVersion' | 'UpdateSessionSuccess', ParentType, ContextType>;
};

export type UpdateSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSessionSuccess'] = ResolversParentTypes['UpdateSessionSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type VisitSlotsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitSlots'] = ResolversParentTypes['VisitSlots']> = {
  searchedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['VisitTimes']>, ParentType, ContextType>;
};

export type VisitTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitTimes'] = ResolversParentTypes['VisitTimes']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WaitlistConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistConnection'] = ResolversParentTypes['WaitlistConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WaitlistEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WaitlistEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEdge'] = ResolversParentTypes['WaitlistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
};

export type WaitlistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEntry'] = ResolversParentTypes['WaitlistEntry']> = {
  bookingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType>;
  clinicId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  earliestTime?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latestTime?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['WaitlistOffer']>, ParentType, ContextType>;
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  providerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WaitlistStatus'], ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['Treatment']>, ParentType, ContextType>;
  treatmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unansweredOffers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  weekdays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type WaitlistOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistOffer'] = ResolversParentTypes['WaitlistOffer']> = {
  entry?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WaitlistOfferStatus'], ParentType, ContextType>;
};

export type WeeklyWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyWindow'] = ResolversParentTypes['WeeklyWindow']> = {
  closes?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  treatmentIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddScheduleExceptionResult?: AddScheduleExceptionResultResolvers<ContextType>;
  AddScheduleExceptionSuccess?: AddScheduleExceptionSuccessResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingLimit?: BookingLimitResolvers<ContextType>;
  BookingRules?: BookingRulesResolvers<ContextType>;
  CalendarNotShared?: CalendarNotSharedResolvers<ContextType>;
  CancelSessionResult?: CancelSessionResultResolvers<ContextType>;
  CancelSessionSuccess?: CancelSessionSuccessResolvers<ContextType>;
  ChangeWaitlistResult?: ChangeWaitlistResultResolvers<ContextType>;
  ChangeWaitlistSuccess?: ChangeWaitlistSuccessResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimSlotResult?: ClaimSlotResultResolvers<ContextType>;
  ClaimSlotSuccess?: ClaimSlotSuccessResolvers<ContextType>;
  Clinic?: ClinicResolvers<ContextType>;
  CreateEquipmentResult?: CreateEquipmentResultResolvers<ContextType>;
  CreateEquipmentSuccess?: CreateEquipmentSuccessResolvers<ContextType>;
  CreateSessionResult?: CreateSessionResultResolvers<ContextType>;
  CreateSessionSuccess?: CreateSessionSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Equipment?: EquipmentResolvers<ContextType>;
  EquipmentHours?: EquipmentHoursResolvers<ContextType>;
  EquipmentRequirement?: EquipmentRequirementResolvers<ContextType>;
  EquipmentUse?: EquipmentUseResolvers<ContextType>;
  Failure?: FailureResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  HoldExpired?: HoldExpiredResolvers<ContextType>;
  HoldPoolSlotResult?: HoldPoolSlotResultResolvers<ContextType>;
  HoldPoolSlotSuccess?: HoldPoolSlotSuccessResolvers<ContextType>;
  HoldSeatResult?: HoldSeatResultResolvers<ContextType>;
  HoldSlotResult?: HoldSlotResultResolvers<ContextType>;
  HoldSlotSuccess?: HoldSlotSuccessResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  ImportSchedulesReport?: ImportSchedulesReportResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JoinWaitlistResult?: JoinWaitlistResultResolvers<ContextType>;
  JoinWaitlistSuccess?: JoinWaitlistSuccessResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  MissingEquipment?: MissingEquipmentResolvers<ContextType>;
  MissingRequirement?: MissingRequirementResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoneFree?: NoneFreeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OccurrencePreview?: OccurrencePreviewResolvers<ContextType>;
  OfferOver?: OfferOverResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PoolCandidate?: PoolCandidateResolvers<ContextType>;
  PoolChoice?: PoolChoiceResolvers<ContextType>;
  PoolRules?: PoolRulesResolvers<ContextType>;
  PoolSlot?: PoolSlotResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachedLimit?: ReachedLimitResolvers<ContextType>;
  RefusedSchedule?: RefusedScheduleResolvers<ContextType>;
  ReleaseClaimSuccess?: ReleaseClaimSuccessResolvers<ContextType>;
  ReleaseHoldResult?: ReleaseHoldResultResolvers<ContextType>;
  ReleaseHoldSuccess?: ReleaseHoldSuccessResolvers<ContextType>;
  RemoveScheduleExceptionResult?: RemoveScheduleExceptionResultResolvers<ContextType>;
  RemoveScheduleExceptionSuccess?: RemoveScheduleExceptionSuccessResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  ScheduleException?: ScheduleExceptionResolvers<ContextType>;
  SchedulePeriod?: SchedulePeriodResolvers<ContextType>;
  ScheduleVersion?: ScheduleVersionResolvers<ContextType>;
  ScheduleVersionConnection?: ScheduleVersionConnectionResolvers<ContextType>;
  ScheduleVersionEdge?: ScheduleVersionEdgeResolvers<ContextType>;
  SeatsTaken?: SeatsTakenResolvers<ContextType>;
  SecureClaimResult?: SecureClaimResultResolvers<ContextType>;
  SecureClaimSuccess?: SecureClaimSuccessResolvers<ContextType>;
  SeriesPreview?: SeriesPreviewResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionInUse?: SessionInUseResolvers<ContextType>;
  SetTreatmentRequirementsResult?: SetTreatmentRequirementsResultResolvers<ContextType>;
  SetTreatmentRequirementsSuccess?: SetTreatmentRequirementsSuccessResolvers<ContextType>;
  SetWeeklyScheduleResult?: SetWeeklyScheduleResultResolvers<ContextType>;
  SetWeeklyScheduleSuccess?: SetWeeklyScheduleSuccessResolvers<ContextType>;
  ShareCalendarResult?: ShareCalendarResultResolvers<ContextType>;
  ShareCalendarSuccess?: ShareCalendarSuccessResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotDay?: SlotDayResolvers<ContextType>;
  SlotNotOffered?: SlotNotOfferedResolvers<ContextType>;
  SlotReason?: SlotReasonResolvers<ContextType>;
  SlotReasons?: SlotReasonsResolvers<ContextType>;
  SlotTaken?: SlotTakenResolvers<ContextType>;
  SlotTaker?: SlotTakerResolvers<ContextType>;
  SlotsChange?: SlotsChangeResolvers<ContextType>;
  SoonestSlot?: SoonestSlotResolvers<ContextType>;
  StaleSchedule?: StaleScheduleResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  StrandedBooking?: StrandedBookingResolvers<ContextType>;
  StrandedReason?: StrandedReasonResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TakeOverOfferResult?: TakeOverOfferResultResolvers<ContextType>;
  TemporarilyUnavailable?: TemporarilyUnavailableResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TooManyEntries?: TooManyEntriesResolvers<ContextType>;
  TooManyHolds?: TooManyHoldsResolvers<ContextType>;
  Treatment?: TreatmentResolvers<ContextType>;
  TreatmentRequirements?: TreatmentRequirementsResolvers<ContextType>;
  UnfitTreatment?: UnfitTreatmentResolvers<ContextType>;
  UpdateBookingRulesResult?: UpdateBookingRulesResultResolvers<ContextType>;
  UpdateBookingRulesSuccess?: UpdateBookingRulesSuccessResolvers<ContextType>;
  UpdateEquipmentResult?: UpdateEquipmentResultResolvers<ContextType>;
  UpdateEquipmentSuccess?: UpdateEquipmentSuccessResolvers<ContextType>;
  UpdatePoolRulesResult?: UpdatePoolRulesResultResolvers<ContextType>;
  UpdatePoolRulesSuccess?: UpdatePoolRulesSuccessResolvers<ContextType>;
  UpdateSessionResult?: UpdateSessionResultResolvers<ContextType>;
  UpdateSessionSuccess?: UpdateSessionSuccessResolvers<ContextType>;
  Url?: GraphQLScalarType;
  VisitSlots?: VisitSlotsResolvers<ContextType>;
  VisitTimes?: VisitTimesResolvers<ContextType>;
  WaitlistConnection?: WaitlistConnectionResolvers<ContextType>;
  WaitlistEdge?: WaitlistEdgeResolvers<ContextType>;
  WaitlistEntry?: WaitlistEntryResolvers<ContextType>;
  WaitlistOffer?: WaitlistOfferResolvers<ContextType>;
  WeeklyWindow?: WeeklyWindowResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  perSlice?: PerSliceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
