import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Claim as DomainClaim, Claim as DomainHold } from '../domain/claim.ts';
import type { ProviderReference } from '../graphql/parents.ts';
import type { ShownSchedule } from '../workflows/changeSchedule.ts';
import type { Slot as DomainSlot } from '../domain/slot.ts';
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
  DateTime: { input: Temporal.Instant; output: Temporal.Instant; }
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
  readonly closes?: InputMaybe<Scalars['LocalTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly from: Scalars['LocalDate']['input'];
  readonly kind: ExceptionKind;
  readonly opens?: InputMaybe<Scalars['LocalTime']['input']>;
  readonly providerId: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly until: Scalars['LocalDate']['input'];
};

export type AddScheduleExceptionResult = AddScheduleExceptionSuccess | InvalidInput | NotAllowed | NotFound | StaleSchedule;

export type AddScheduleExceptionSuccess = {
  readonly __typename?: 'AddScheduleExceptionSuccess';
  readonly schedule: Schedule;
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
  readonly slot: Slot;
  readonly treatmentName: Scalars['String']['output'];
};

export type ClaimSlotInput = {
  readonly bookingId: Scalars['ID']['input'];
  /** Chosen by the caller, of the booking and the time: no other time is ever claimed with it. */
  readonly claimId: Scalars['ID']['input'];
  /** When an unsecured claim may be overtaken. */
  readonly expiresAt: Scalars['DateTime']['input'];
  readonly heldBy?: InputMaybe<Scalars['String']['input']>;
  /** The hold to turn into the claim; it must be `heldBy`'s. */
  readonly holdId?: InputMaybe<Scalars['ID']['input']>;
  /** Or the time to claim directly. */
  readonly slot?: InputMaybe<ClaimedSlotInput>;
};

export type ClaimSlotResult = ClaimSlotSuccess | HoldExpired | InvalidInput | NotFound | SlotNotOffered | SlotTaken;

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

export type ExceptionKind =
  /** No hours on these days, whatever else opens them. */
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

/** The input makes no sense as given. `field` is the path of the offending part. */
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
  /** Closes, or opens, a range of days for a provider. */
  readonly addScheduleException: AddScheduleExceptionResult;
  /**
   * For the bookings service: claims a time for a booking, from a hold or directly. Idempotent by `claimId`. The claim has a
   * deadline until it is secured.
   */
  readonly claimSlot: ClaimSlotResult;
  /** Keeps a time for the caller for a few minutes. One may keep five at once. */
  readonly holdSlot: HoldSlotResult;
  /** For imports: up to 500 weekly schedules. Repeating one changes nothing. */
  readonly importSchedules: ImportSchedulesReport;
  /** For the bookings service: frees the time. Idempotent; a claim that is not there is released. */
  readonly releaseClaim: ReleaseClaimSuccess;
  /** Repeating it is harmless. */
  readonly releaseHold: ReleaseHoldResult;
  readonly removeScheduleException: RemoveScheduleExceptionResult;
  /** For the bookings service: takes the deadline off a claim. Idempotent. */
  readonly secureClaim: SecureClaimResult;
  /** Replaces the weekly hours. Bookings already made stay. */
  readonly setWeeklySchedule: SetWeeklyScheduleResult;
};


export type MutationAddScheduleExceptionArgs = {
  input: AddScheduleExceptionInput;
};


export type MutationClaimSlotArgs = {
  input: ClaimSlotInput;
};


export type MutationHoldSlotArgs = {
  input: HoldSlotInput;
};


export type MutationImportSchedulesArgs = {
  input: ImportSchedulesInput;
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


export type MutationSecureClaimArgs = {
  input: SecureClaimInput;
};


export type MutationSetWeeklyScheduleArgs = {
  input: SetWeeklyScheduleInput;
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
  /** A hold of the caller's own. */
  readonly hold: Maybe<Hold>;
  readonly schedule: Maybe<Schedule>;
  /**
   * The free times of one provider for one treatment, in order, from the day `from` for `days` days (1 to 62) of the clinic's
   * time zone. Each starts on a quarter of an hour, and can be held or booked unless someone takes it first.
   */
  readonly slots: ReadonlyArray<Slot>;
  /** Across all listed providers: who is free soonest for a treatment, within a distance, each provider's first time. */
  readonly soonestSlots: ReadonlyArray<SoonestSlot>;
};


export type QueryHoldArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScheduleArgs = {
  providerId: Scalars['ID']['input'];
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
  readonly schedule: Schedule;
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
  readonly exceptions: ReadonlyArray<ScheduleException>;
  readonly periods: ReadonlyArray<SchedulePeriod>;
  readonly provider: Maybe<Provider>;
  readonly timeZone: Scalars['TimeZone']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ScheduleException = {
  readonly __typename?: 'ScheduleException';
  readonly closes: Maybe<Scalars['LocalTime']['output']>;
  readonly from: Scalars['LocalDate']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ExceptionKind;
  /** The hours that an EXTRA exception adds on each of its days, or the part of the day that a CLOSED one closes; null: the whole day. */
  readonly opens: Maybe<Scalars['LocalTime']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Included. */
  readonly until: Scalars['LocalDate']['output'];
};

/**
 * Weekly hours in force from `validFrom` to `validUntil`, both days included; without an end when null. Where the clock is put
 * forward, hours that do not come are not open; where it is put back, a time that comes twice means its first.
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

export type SecureClaimInput = {
  readonly claimId: Scalars['ID']['input'];
};

/** `HoldExpired`: the claim's deadline passed and the time was given to another, or freed. */
export type SecureClaimResult = HoldExpired | SecureClaimSuccess;

export type SecureClaimSuccess = {
  readonly __typename?: 'SecureClaimSuccess';
  readonly claimId: Scalars['ID']['output'];
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
  readonly schedule: Schedule;
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

/** The provider does not offer this time: outside the hours, in the past, or not aligned to the slots. */
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

export type SoonestSlot = {
  readonly __typename?: 'SoonestSlot';
  readonly distanceKm: Scalars['Float']['output'];
  readonly slot: Slot;
};

export type SoonestSlotsInput = {
  /** How many days to look ahead, 1 to 62. */
  readonly days: Scalars['Int']['input'];
  /** How many providers, 1 to 100. */
  readonly first: Scalars['Int']['input'];
  /** No time before this; now when left out. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly near: PlaceInput;
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

/** A part of the platform that this needs does not answer. Nothing was changed for good: repeat with the same idempotency key. */
export type TemporarilyUnavailable = Failure & {
  readonly __typename?: 'TemporarilyUnavailable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
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
  /** After `opens`, at most 24:00. */
  readonly closes: Scalars['LocalTime']['output'];
  /** On full five minutes. */
  readonly opens: Scalars['LocalTime']['output'];
  readonly weekday: Weekday;
};

export type WeeklyWindowInput = {
  readonly closes: Scalars['LocalTime']['input'];
  readonly opens: Scalars['LocalTime']['input'];
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
  Hold: Hold;
  Provider: Provider;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Hold:
    ( { __typename: 'Hold' }
    & GraphQLRecursivePick<FederationTypes['Hold'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddScheduleExceptionResult:
    | ( Omit<AddScheduleExceptionSuccess, 'schedule'> & { schedule: _RefType['Schedule'] } & { __typename: 'AddScheduleExceptionSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StaleSchedule, 'current'> & { current: _RefType['Schedule'] } & { __typename: 'StaleSchedule' } )
  ;
  ClaimSlotResult:
    | ( Omit<ClaimSlotSuccess, 'claim'> & { claim: _RefType['Claim'] } & { __typename: 'ClaimSlotSuccess' } )
    | ( HoldExpired & { __typename: 'HoldExpired' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SlotNotOffered & { __typename: 'SlotNotOffered' } )
    | ( SlotTaken & { __typename: 'SlotTaken' } )
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
  ReleaseHoldResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( ReleaseHoldSuccess & { __typename: 'ReleaseHoldSuccess' } )
  ;
  RemoveScheduleExceptionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RemoveScheduleExceptionSuccess, 'schedule'> & { schedule: _RefType['Schedule'] } & { __typename: 'RemoveScheduleExceptionSuccess' } )
    | ( Omit<StaleSchedule, 'current'> & { current: _RefType['Schedule'] } & { __typename: 'StaleSchedule' } )
  ;
  SecureClaimResult:
    | ( HoldExpired & { __typename: 'HoldExpired' } )
    | ( SecureClaimSuccess & { __typename: 'SecureClaimSuccess' } )
  ;
  SetWeeklyScheduleResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetWeeklyScheduleSuccess, 'schedule'> & { schedule: _RefType['Schedule'] } & { __typename: 'SetWeeklyScheduleSuccess' } )
    | ( Omit<StaleSchedule, 'current'> & { current: _RefType['Schedule'] } & { __typename: 'StaleSchedule' } )
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
    | ( Omit<StaleSchedule, 'current'> & { current: _RefType['Schedule'] } )
    | ( StaleVersion )
    | ( TemporarilyUnavailable )
    | ( TooManyHolds )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddScheduleExceptionInput: AddScheduleExceptionInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddScheduleExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddScheduleExceptionResult']>;
  AddScheduleExceptionSuccess: ResolverTypeWrapper<Omit<AddScheduleExceptionSuccess, 'schedule'> & { schedule: ResolversTypes['Schedule'] }>;
  Claim: ResolverTypeWrapper<DomainClaim>;
  ClaimSlotInput: ClaimSlotInput;
  ClaimSlotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimSlotResult']>;
  ClaimSlotSuccess: ResolverTypeWrapper<Omit<ClaimSlotSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  ClaimedSlotInput: ClaimedSlotInput;
  Clinic: ResolverTypeWrapper<Clinic>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ExceptionKind: ExceptionKind;
  Failure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Failure']>;
  Hold: ResolverTypeWrapper<DomainHold>;
  HoldExpired: ResolverTypeWrapper<HoldExpired>;
  HoldSlotInput: HoldSlotInput;
  HoldSlotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldSlotResult']>;
  HoldSlotSuccess: ResolverTypeWrapper<Omit<HoldSlotSuccess, 'hold'> & { hold: ResolversTypes['Hold'] }>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  ImportSchedulesInput: ImportSchedulesInput;
  ImportSchedulesReport: ResolverTypeWrapper<ImportSchedulesReport>;
  ImportedScheduleInput: ImportedScheduleInput;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Place: ResolverTypeWrapper<Place>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PlaceInput: PlaceInput;
  Provider: ResolverTypeWrapper<ProviderReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefusedSchedule: ResolverTypeWrapper<RefusedSchedule>;
  ReleaseClaimInput: ReleaseClaimInput;
  ReleaseClaimSuccess: ResolverTypeWrapper<ReleaseClaimSuccess>;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseHoldResult']>;
  ReleaseHoldSuccess: ResolverTypeWrapper<ReleaseHoldSuccess>;
  RemoveScheduleExceptionInput: RemoveScheduleExceptionInput;
  RemoveScheduleExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveScheduleExceptionResult']>;
  RemoveScheduleExceptionSuccess: ResolverTypeWrapper<Omit<RemoveScheduleExceptionSuccess, 'schedule'> & { schedule: ResolversTypes['Schedule'] }>;
  Role: Role;
  Schedule: ResolverTypeWrapper<ShownSchedule>;
  ScheduleException: ResolverTypeWrapper<ScheduleException>;
  SchedulePeriod: ResolverTypeWrapper<SchedulePeriod>;
  SchedulePeriodInput: SchedulePeriodInput;
  SecureClaimInput: SecureClaimInput;
  SecureClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SecureClaimResult']>;
  SecureClaimSuccess: ResolverTypeWrapper<SecureClaimSuccess>;
  SetWeeklyScheduleInput: SetWeeklyScheduleInput;
  SetWeeklyScheduleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetWeeklyScheduleResult']>;
  SetWeeklyScheduleSuccess: ResolverTypeWrapper<Omit<SetWeeklyScheduleSuccess, 'schedule'> & { schedule: ResolversTypes['Schedule'] }>;
  Slot: ResolverTypeWrapper<DomainSlot>;
  SlotNotOffered: ResolverTypeWrapper<SlotNotOffered>;
  SlotTaken: ResolverTypeWrapper<SlotTaken>;
  SoonestSlot: ResolverTypeWrapper<Omit<SoonestSlot, 'slot'> & { slot: ResolversTypes['Slot'] }>;
  SoonestSlotsInput: SoonestSlotsInput;
  StaleSchedule: ResolverTypeWrapper<Omit<StaleSchedule, 'current'> & { current: ResolversTypes['Schedule'] }>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  TemporarilyUnavailable: ResolverTypeWrapper<TemporarilyUnavailable>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TooManyHolds: ResolverTypeWrapper<TooManyHolds>;
  Treatment: ResolverTypeWrapper<Treatment>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Weekday: Weekday;
  WeeklyWindow: ResolverTypeWrapper<WeeklyWindow>;
  WeeklyWindowInput: WeeklyWindowInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddScheduleExceptionInput: AddScheduleExceptionInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddScheduleExceptionResult: ResolversUnionTypes<ResolversParentTypes>['AddScheduleExceptionResult'];
  AddScheduleExceptionSuccess: Omit<AddScheduleExceptionSuccess, 'schedule'> & { schedule: ResolversParentTypes['Schedule'] };
  Claim: DomainClaim;
  ClaimSlotInput: ClaimSlotInput;
  ClaimSlotResult: ResolversUnionTypes<ResolversParentTypes>['ClaimSlotResult'];
  ClaimSlotSuccess: Omit<ClaimSlotSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  ClaimedSlotInput: ClaimedSlotInput;
  Clinic: Clinic;
  DateTime: Scalars['DateTime']['output'];
  Failure: ResolversInterfaceTypes<ResolversParentTypes>['Failure'];
  Hold: DomainHold;
  HoldExpired: HoldExpired;
  HoldSlotInput: HoldSlotInput;
  HoldSlotResult: ResolversUnionTypes<ResolversParentTypes>['HoldSlotResult'];
  HoldSlotSuccess: Omit<HoldSlotSuccess, 'hold'> & { hold: ResolversParentTypes['Hold'] };
  IdempotencyConflict: IdempotencyConflict;
  ImportSchedulesInput: ImportSchedulesInput;
  ImportSchedulesReport: ImportSchedulesReport;
  ImportedScheduleInput: ImportedScheduleInput;
  InvalidInput: InvalidInput;
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Place: Place;
  Float: Scalars['Float']['output'];
  PlaceInput: PlaceInput;
  Provider: ProviderReference;
  Query: Record<PropertyKey, never>;
  RefusedSchedule: RefusedSchedule;
  ReleaseClaimInput: ReleaseClaimInput;
  ReleaseClaimSuccess: ReleaseClaimSuccess;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseHoldResult'];
  ReleaseHoldSuccess: ReleaseHoldSuccess;
  RemoveScheduleExceptionInput: RemoveScheduleExceptionInput;
  RemoveScheduleExceptionResult: ResolversUnionTypes<ResolversParentTypes>['RemoveScheduleExceptionResult'];
  RemoveScheduleExceptionSuccess: Omit<RemoveScheduleExceptionSuccess, 'schedule'> & { schedule: ResolversParentTypes['Schedule'] };
  Schedule: ShownSchedule;
  ScheduleException: ScheduleException;
  SchedulePeriod: SchedulePeriod;
  SchedulePeriodInput: SchedulePeriodInput;
  SecureClaimInput: SecureClaimInput;
  SecureClaimResult: ResolversUnionTypes<ResolversParentTypes>['SecureClaimResult'];
  SecureClaimSuccess: SecureClaimSuccess;
  SetWeeklyScheduleInput: SetWeeklyScheduleInput;
  SetWeeklyScheduleResult: ResolversUnionTypes<ResolversParentTypes>['SetWeeklyScheduleResult'];
  SetWeeklyScheduleSuccess: Omit<SetWeeklyScheduleSuccess, 'schedule'> & { schedule: ResolversParentTypes['Schedule'] };
  Slot: DomainSlot;
  SlotNotOffered: SlotNotOffered;
  SlotTaken: SlotTaken;
  SoonestSlot: Omit<SoonestSlot, 'slot'> & { slot: ResolversParentTypes['Slot'] };
  SoonestSlotsInput: SoonestSlotsInput;
  StaleSchedule: Omit<StaleSchedule, 'current'> & { current: ResolversParentTypes['Schedule'] };
  StaleVersion: StaleVersion;
  TemporarilyUnavailable: TemporarilyUnavailable;
  TimeZone: Scalars['TimeZone']['output'];
  TooManyHolds: TooManyHolds;
  Treatment: Treatment;
  Url: Scalars['Url']['output'];
  WeeklyWindow: WeeklyWindow;
  WeeklyWindowInput: WeeklyWindowInput;
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PersonalDirectiveArgs = { };

export type PersonalDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddScheduleExceptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddScheduleExceptionResult'] = ResolversParentTypes['AddScheduleExceptionResult']> = {
  __resolveType: TypeResolveFn<'AddScheduleExceptionSuccess' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleSchedule', ParentType, ContextType>;
};

export type AddScheduleExceptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddScheduleExceptionSuccess'] = ResolversParentTypes['AddScheduleExceptionSuccess']> = {
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  clinicName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  providerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  treatmentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimSlotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSlotResult'] = ResolversParentTypes['ClaimSlotResult']> = {
  __resolveType: TypeResolveFn<'ClaimSlotSuccess' | 'HoldExpired' | 'InvalidInput' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken', ParentType, ContextType>;
};

export type ClaimSlotSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSlotSuccess'] = ResolversParentTypes['ClaimSlotSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clinic'] = ResolversParentTypes['Clinic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure']> = {
  __resolveType: TypeResolveFn<'HoldExpired' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SlotNotOffered' | 'SlotTaken' | 'StaleSchedule' | 'StaleVersion' | 'TemporarilyUnavailable' | 'TooManyHolds', ParentType, ContextType>;
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
  addScheduleException?: Resolver<ResolversTypes['AddScheduleExceptionResult'], ParentType, ContextType, RequireFields<MutationAddScheduleExceptionArgs, 'input'>>;
  claimSlot?: Resolver<ResolversTypes['ClaimSlotResult'], ParentType, ContextType, RequireFields<MutationClaimSlotArgs, 'input'>>;
  holdSlot?: Resolver<ResolversTypes['HoldSlotResult'], ParentType, ContextType, RequireFields<MutationHoldSlotArgs, 'input'>>;
  importSchedules?: Resolver<ResolversTypes['ImportSchedulesReport'], ParentType, ContextType, RequireFields<MutationImportSchedulesArgs, 'input'>>;
  releaseClaim?: Resolver<ResolversTypes['ReleaseClaimSuccess'], ParentType, ContextType, RequireFields<MutationReleaseClaimArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['ReleaseHoldResult'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
  removeScheduleException?: Resolver<ResolversTypes['RemoveScheduleExceptionResult'], ParentType, ContextType, RequireFields<MutationRemoveScheduleExceptionArgs, 'input'>>;
  secureClaim?: Resolver<ResolversTypes['SecureClaimResult'], ParentType, ContextType, RequireFields<MutationSecureClaimArgs, 'input'>>;
  setWeeklySchedule?: Resolver<ResolversTypes['SetWeeklyScheduleResult'], ParentType, ContextType, RequireFields<MutationSetWeeklyScheduleArgs, 'input'>>;
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

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType, RequireFields<ProviderSlotsArgs, 'days' | 'from' | 'treatmentId'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType, RequireFields<QueryHoldArgs, 'id'>>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType, RequireFields<QueryScheduleArgs, 'providerId'>>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType, RequireFields<QuerySlotsArgs, 'days' | 'from' | 'providerId' | 'treatmentId'>>;
  soonestSlots?: Resolver<ReadonlyArray<ResolversTypes['SoonestSlot']>, ParentType, ContextType, RequireFields<QuerySoonestSlotsArgs, 'input'>>;
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
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['ScheduleException']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['SchedulePeriod']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
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
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type SchedulePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchedulePeriod'] = ResolversParentTypes['SchedulePeriod']> = {
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['WeeklyWindow']>, ParentType, ContextType>;
};

export type SecureClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecureClaimResult'] = ResolversParentTypes['SecureClaimResult']> = {
  __resolveType: TypeResolveFn<'HoldExpired' | 'SecureClaimSuccess', ParentType, ContextType>;
};

export type SecureClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecureClaimSuccess'] = ResolversParentTypes['SecureClaimSuccess']> = {
  claimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetWeeklyScheduleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetWeeklyScheduleResult'] = ResolversParentTypes['SetWeeklyScheduleResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetWeeklyScheduleSuccess' | 'StaleSchedule', ParentType, ContextType>;
};

export type SetWeeklyScheduleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetWeeklyScheduleSuccess'] = ResolversParentTypes['SetWeeklyScheduleSuccess']> = {
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
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

export type TemporarilyUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemporarilyUnavailable'] = ResolversParentTypes['TemporarilyUnavailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TooManyHoldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyHolds'] = ResolversParentTypes['TooManyHolds']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treatment'] = ResolversParentTypes['Treatment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type WeeklyWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyWindow'] = ResolversParentTypes['WeeklyWindow']> = {
  closes?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddScheduleExceptionResult?: AddScheduleExceptionResultResolvers<ContextType>;
  AddScheduleExceptionSuccess?: AddScheduleExceptionSuccessResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimSlotResult?: ClaimSlotResultResolvers<ContextType>;
  ClaimSlotSuccess?: ClaimSlotSuccessResolvers<ContextType>;
  Clinic?: ClinicResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Failure?: FailureResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  HoldExpired?: HoldExpiredResolvers<ContextType>;
  HoldSlotResult?: HoldSlotResultResolvers<ContextType>;
  HoldSlotSuccess?: HoldSlotSuccessResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  ImportSchedulesReport?: ImportSchedulesReportResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefusedSchedule?: RefusedScheduleResolvers<ContextType>;
  ReleaseClaimSuccess?: ReleaseClaimSuccessResolvers<ContextType>;
  ReleaseHoldResult?: ReleaseHoldResultResolvers<ContextType>;
  ReleaseHoldSuccess?: ReleaseHoldSuccessResolvers<ContextType>;
  RemoveScheduleExceptionResult?: RemoveScheduleExceptionResultResolvers<ContextType>;
  RemoveScheduleExceptionSuccess?: RemoveScheduleExceptionSuccessResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  ScheduleException?: ScheduleExceptionResolvers<ContextType>;
  SchedulePeriod?: SchedulePeriodResolvers<ContextType>;
  SecureClaimResult?: SecureClaimResultResolvers<ContextType>;
  SecureClaimSuccess?: SecureClaimSuccessResolvers<ContextType>;
  SetWeeklyScheduleResult?: SetWeeklyScheduleResultResolvers<ContextType>;
  SetWeeklyScheduleSuccess?: SetWeeklyScheduleSuccessResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotNotOffered?: SlotNotOfferedResolvers<ContextType>;
  SlotTaken?: SlotTakenResolvers<ContextType>;
  SoonestSlot?: SoonestSlotResolvers<ContextType>;
  StaleSchedule?: StaleScheduleResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  TemporarilyUnavailable?: TemporarilyUnavailableResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TooManyHolds?: TooManyHoldsResolvers<ContextType>;
  Treatment?: TreatmentResolvers<ContextType>;
  Url?: GraphQLScalarType;
  WeeklyWindow?: WeeklyWindowResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
