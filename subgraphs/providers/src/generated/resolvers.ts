import type { Moment } from '@tidbok/kit/clock.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Clinic as DomainClinic } from '../domain/clinic.ts';
import type { Provider as DomainProvider } from '../domain/provider.ts';
import type { Treatment as DomainTreatment } from '../domain/treatment.ts';
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

export type Address = {
  readonly __typename?: 'Address';
  readonly city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2. */
  readonly country: Scalars['String']['output'];
  readonly postalCode: Maybe<Scalars['String']['output']>;
  readonly region: Maybe<Scalars['String']['output']>;
  readonly street: Scalars['String']['output'];
};

export type AddressInput = {
  readonly city: Scalars['String']['input'];
  readonly country: Scalars['String']['input'];
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly street: Scalars['String']['input'];
};

/** A place where patients are seen. */
export type Clinic = {
  readonly __typename?: 'Clinic';
  readonly address: Address;
  readonly id: Scalars['ID']['output'];
  readonly listing: ListingState;
  readonly name: Scalars['String']['output'];
  readonly place: Place;
  /** The clinic's listed providers. */
  readonly providers: ProviderConnection;
  readonly timeZone: Scalars['TimeZone']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


/** A place where patients are seen. */
export type ClinicProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type ClinicConnection = {
  readonly __typename?: 'ClinicConnection';
  readonly edges: ReadonlyArray<ClinicEdge>;
  readonly pageInfo: PageInfo;
};

export type ClinicEdge = {
  readonly __typename?: 'ClinicEdge';
  readonly cursor: Scalars['String']['output'];
  readonly distanceKm: Maybe<Scalars['Float']['output']>;
  readonly node: Clinic;
};

export type ClinicFilter = {
  readonly listing?: InputMaybe<ListingState>;
  readonly near?: InputMaybe<NearInput>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type CreateClinicInput = {
  readonly address: AddressInput;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly listing: ListingState;
  readonly name: Scalars['String']['input'];
  readonly place: PlaceInput;
  readonly timeZone: Scalars['TimeZone']['input'];
};

export type CreateClinicResult = CreateClinicSuccess | IdempotencyConflict | InvalidInput;

export type CreateClinicSuccess = {
  readonly __typename?: 'CreateClinicSuccess';
  readonly clinic: Clinic;
};

export type CreateProviderInput = {
  readonly clinicId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: ProviderKind;
  readonly languages: ReadonlyArray<Scalars['String']['input']>;
  readonly listing: ListingState;
  readonly name: Scalars['String']['input'];
  readonly specialties: ReadonlyArray<Scalars['String']['input']>;
  readonly treatmentIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type CreateProviderResult = CreateProviderSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

export type CreateProviderSuccess = {
  readonly __typename?: 'CreateProviderSuccess';
  readonly provider: Provider;
};

export type CreateTreatmentInput = {
  readonly bufferAfterMinutes: Scalars['Int']['input'];
  readonly bufferBeforeMinutes: Scalars['Int']['input'];
  readonly clinicId?: InputMaybe<Scalars['ID']['input']>;
  readonly code: Scalars['String']['input'];
  readonly durationMinutes: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly listing: ListingState;
  readonly name: Scalars['String']['input'];
  readonly paymentPolicy: PaymentPolicy;
  readonly price: MoneyInput;
  readonly specialty: Scalars['String']['input'];
};

export type CreateTreatmentResult = CreateTreatmentSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

export type CreateTreatmentSuccess = {
  readonly __typename?: 'CreateTreatmentSuccess';
  readonly treatment: Treatment;
};

/** An expected outcome other than success. `code` is stable, `message` says what to do about it. */
export type Failure = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** This idempotency key was used before, with another input. */
export type IdempotencyConflict = Failure & {
  readonly __typename?: 'IdempotencyConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type ImportDirectoryInput = {
  readonly clinics: ReadonlyArray<ImportedClinicInput>;
  readonly providers: ReadonlyArray<ImportedProviderInput>;
  /** The register's name: part of each entry's identity. */
  readonly source: Scalars['String']['input'];
  readonly treatments: ReadonlyArray<ImportedTreatmentInput>;
};

export type ImportDirectoryReport = {
  readonly __typename?: 'ImportDirectoryReport';
  /** Ids of the batch's entries, in the order of the input, null where refused. */
  readonly clinicIds: ReadonlyArray<Maybe<Scalars['ID']['output']>>;
  readonly created: Scalars['Int']['output'];
  readonly providerIds: ReadonlyArray<Maybe<Scalars['ID']['output']>>;
  /** Entries refused, by kind and external id; the rest was taken. */
  readonly refused: ReadonlyArray<RefusedImport>;
  readonly treatmentIds: ReadonlyArray<Maybe<Scalars['ID']['output']>>;
  readonly unchanged: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
};

export type ImportedClinicInput = {
  readonly address: AddressInput;
  readonly externalId: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly place: PlaceInput;
  readonly timeZone: Scalars['TimeZone']['input'];
};

export type ImportedProviderInput = {
  readonly clinicExternalId: Scalars['String']['input'];
  readonly externalId: Scalars['String']['input'];
  readonly kind: ProviderKind;
  readonly languages: ReadonlyArray<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly specialties: ReadonlyArray<Scalars['String']['input']>;
  readonly treatmentExternalIds: ReadonlyArray<Scalars['String']['input']>;
};

export type ImportedTreatmentInput = {
  readonly bufferAfterMinutes: Scalars['Int']['input'];
  readonly bufferBeforeMinutes: Scalars['Int']['input'];
  /** Null for the shared catalogue's. */
  readonly clinicExternalId?: InputMaybe<Scalars['String']['input']>;
  readonly code: Scalars['String']['input'];
  readonly durationMinutes: Scalars['Int']['input'];
  readonly externalId: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly paymentPolicy: PaymentPolicy;
  readonly price: MoneyInput;
  readonly specialty: Scalars['String']['input'];
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

/** A draft is being prepared; what is listed can be found and booked; what is withdrawn keeps its history. */
export type ListingState =
  | 'DRAFT'
  | 'LISTED'
  | 'WITHDRAWN';

/** An amount in the currency's minor unit (ISO 4217): 12550 SEK is 125.50 kronor; 1200 JPY is 1200 yen. */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Int']['output'];
  readonly currency: Scalars['String']['output'];
};

export type MoneyInput = {
  readonly amount: Scalars['Int']['input'];
  readonly currency: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly createClinic: CreateClinicResult;
  readonly createProvider: CreateProviderResult;
  /** A treatment with a clinic is that clinic's own; one without is the shared catalogue's, for admins alone. */
  readonly createTreatment: CreateTreatmentResult;
  /**
   * Takes up to 500 entries of each kind from an outside register. Each is known by its own source and external id, so that
   * repeating an import changes nothing.
   */
  readonly importDirectory: ImportDirectoryReport;
  readonly updateClinic: UpdateClinicResult;
  readonly updateProvider: UpdateProviderResult;
  readonly updateTreatment: UpdateTreatmentResult;
};


export type MutationCreateClinicArgs = {
  input: CreateClinicInput;
};


export type MutationCreateProviderArgs = {
  input: CreateProviderInput;
};


export type MutationCreateTreatmentArgs = {
  input: CreateTreatmentInput;
};


export type MutationImportDirectoryArgs = {
  input: ImportDirectoryInput;
};


export type MutationUpdateClinicArgs = {
  input: UpdateClinicInput;
};


export type MutationUpdateProviderArgs = {
  input: UpdateProviderInput;
};


export type MutationUpdateTreatmentArgs = {
  input: UpdateTreatmentInput;
};

/** Within `radiusKm` (at most 500) of a place. Results then come nearest first. */
export type NearInput = {
  readonly place: PlaceInput;
  readonly radiusKm: Scalars['Float']['input'];
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

export type PaymentPolicy =
  /** Nothing to pay. */
  | 'FREE'
  /** Paid at the visit. */
  | 'ON_SITE'
  /** Paid before the booking is confirmed. */
  | 'PREPAID';

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

/** A person or a team that sees patients at one clinic. */
export type Provider = {
  readonly __typename?: 'Provider';
  readonly clinic: Clinic;
  readonly id: Scalars['ID']['output'];
  readonly kind: ProviderKind;
  /** BCP 47 languages that patients are seen in: sv, en-GB. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly listing: ListingState;
  readonly name: Scalars['String']['output'];
  /** Codes of the specialties: dentistry, optometry, general-practice. */
  readonly specialties: ReadonlyArray<Scalars['String']['output']>;
  readonly treatments: ReadonlyArray<Treatment>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; name it when changing. */
  readonly version: Scalars['Int']['output'];
};

export type ProviderConnection = {
  readonly __typename?: 'ProviderConnection';
  readonly edges: ReadonlyArray<ProviderEdge>;
  readonly pageInfo: PageInfo;
};

export type ProviderEdge = {
  readonly __typename?: 'ProviderEdge';
  readonly cursor: Scalars['String']['output'];
  /** From `near`, along the surface; null when the list was not asked near a place. */
  readonly distanceKm: Maybe<Scalars['Float']['output']>;
  readonly node: Provider;
};

export type ProviderFilter = {
  readonly clinicId?: InputMaybe<Scalars['ID']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly listing?: InputMaybe<ListingState>;
  readonly near?: InputMaybe<NearInput>;
  readonly specialty?: InputMaybe<Scalars['String']['input']>;
  /** Words of the name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly treatmentCode?: InputMaybe<Scalars['String']['input']>;
  readonly treatmentId?: InputMaybe<Scalars['ID']['input']>;
};

export type ProviderKind =
  | 'PERSON'
  | 'TEAM';

export type Query = {
  readonly __typename?: 'Query';
  readonly clinic: Maybe<Clinic>;
  readonly clinics: ClinicConnection;
  readonly clinicsByIds: ReadonlyArray<Maybe<Clinic>>;
  readonly provider: Maybe<Provider>;
  /** Listed providers; a clinic's desk and admins see their drafts and withdrawn ones with `filter.listing`. */
  readonly providers: ProviderConnection;
  /** In the order of `ids`, null where there is none. At most 100. */
  readonly providersByIds: ReadonlyArray<Maybe<Provider>>;
  readonly treatment: Maybe<Treatment>;
  readonly treatments: TreatmentConnection;
  readonly treatmentsByIds: ReadonlyArray<Maybe<Treatment>>;
};


export type QueryClinicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClinicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClinicFilter>;
  first: Scalars['Int']['input'];
};


export type QueryClinicsByIdsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderFilter>;
  first: Scalars['Int']['input'];
};


export type QueryProvidersByIdsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryTreatmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTreatmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatmentFilter>;
  first: Scalars['Int']['input'];
};


export type QueryTreatmentsByIdsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type RefusedImport = {
  readonly __typename?: 'RefusedImport';
  readonly externalId: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
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

/** Somebody changed the clinic first: `current` is what it is now. Nothing was changed. */
export type StaleClinic = Failure & {
  readonly __typename?: 'StaleClinic';
  readonly code: Scalars['String']['output'];
  readonly current: Clinic;
  readonly message: Scalars['String']['output'];
};

export type StaleProvider = Failure & {
  readonly __typename?: 'StaleProvider';
  readonly code: Scalars['String']['output'];
  readonly current: Provider;
  readonly message: Scalars['String']['output'];
};

export type StaleTreatment = Failure & {
  readonly __typename?: 'StaleTreatment';
  readonly code: Scalars['String']['output'];
  readonly current: Treatment;
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

/** What a patient can be booked for. */
export type Treatment = {
  readonly __typename?: 'Treatment';
  readonly bufferAfterMinutes: Scalars['Int']['output'];
  /** Kept free before and after each appointment, for everyone. */
  readonly bufferBeforeMinutes: Scalars['Int']['output'];
  /** Null for the shared catalogue's. */
  readonly clinic: Maybe<Clinic>;
  /** The kind of treatment, the same at every clinic that offers it: dental-check-up. */
  readonly code: Scalars['String']['output'];
  readonly durationMinutes: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly listing: ListingState;
  readonly name: Scalars['String']['output'];
  readonly paymentPolicy: PaymentPolicy;
  readonly price: Money;
  readonly specialty: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type TreatmentConnection = {
  readonly __typename?: 'TreatmentConnection';
  readonly edges: ReadonlyArray<TreatmentEdge>;
  readonly pageInfo: PageInfo;
};

export type TreatmentEdge = {
  readonly __typename?: 'TreatmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Treatment;
};

export type TreatmentFilter = {
  readonly clinicId?: InputMaybe<Scalars['ID']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly listing?: InputMaybe<ListingState>;
  readonly specialty?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What is left out stays as it is. */
export type UpdateClinicInput = {
  /** All of it. */
  readonly address?: InputMaybe<AddressInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly listing?: InputMaybe<ListingState>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<PlaceInput>;
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type UpdateClinicResult = InvalidInput | NotAllowed | NotFound | StaleClinic | UpdateClinicSuccess;

export type UpdateClinicSuccess = {
  readonly __typename?: 'UpdateClinicSuccess';
  readonly clinic: Clinic;
};

/** What is left out stays as it is. */
export type UpdateProviderInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<ProviderKind>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly listing?: InputMaybe<ListingState>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** All of them, as with the other lists. */
  readonly specialties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly treatmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type UpdateProviderResult = InvalidInput | NotAllowed | NotFound | StaleProvider | UpdateProviderSuccess;

export type UpdateProviderSuccess = {
  readonly __typename?: 'UpdateProviderSuccess';
  readonly provider: Provider;
};

/** What is left out stays as it is. */
export type UpdateTreatmentInput = {
  readonly bufferAfterMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly bufferBeforeMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly listing?: InputMaybe<ListingState>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly paymentPolicy?: InputMaybe<PaymentPolicy>;
  readonly price?: InputMaybe<MoneyInput>;
};

export type UpdateTreatmentResult = InvalidInput | NotAllowed | NotFound | StaleTreatment | UpdateTreatmentSuccess;

export type UpdateTreatmentSuccess = {
  readonly __typename?: 'UpdateTreatmentSuccess';
  readonly treatment: Treatment;
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
  Clinic: Clinic;
  Provider: Provider;
  Treatment: Treatment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Clinic:
    ( { __typename: 'Clinic' }
    & GraphQLRecursivePick<FederationTypes['Clinic'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Treatment:
    ( { __typename: 'Treatment' }
    & GraphQLRecursivePick<FederationTypes['Treatment'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateClinicResult:
    | ( Omit<CreateClinicSuccess, 'clinic'> & { clinic: _RefType['Clinic'] } & { __typename: 'CreateClinicSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  CreateProviderResult:
    | ( Omit<CreateProviderSuccess, 'provider'> & { provider: _RefType['Provider'] } & { __typename: 'CreateProviderSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateTreatmentResult:
    | ( Omit<CreateTreatmentSuccess, 'treatment'> & { treatment: _RefType['Treatment'] } & { __typename: 'CreateTreatmentSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  UpdateClinicResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StaleClinic, 'current'> & { current: _RefType['Clinic'] } & { __typename: 'StaleClinic' } )
    | ( Omit<UpdateClinicSuccess, 'clinic'> & { clinic: _RefType['Clinic'] } & { __typename: 'UpdateClinicSuccess' } )
  ;
  UpdateProviderResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StaleProvider, 'current'> & { current: _RefType['Provider'] } & { __typename: 'StaleProvider' } )
    | ( Omit<UpdateProviderSuccess, 'provider'> & { provider: _RefType['Provider'] } & { __typename: 'UpdateProviderSuccess' } )
  ;
  UpdateTreatmentResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StaleTreatment, 'current'> & { current: _RefType['Treatment'] } & { __typename: 'StaleTreatment' } )
    | ( Omit<UpdateTreatmentSuccess, 'treatment'> & { treatment: _RefType['Treatment'] } & { __typename: 'UpdateTreatmentSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Failure:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( Omit<StaleClinic, 'current'> & { current: _RefType['Clinic'] } )
    | ( Omit<StaleProvider, 'current'> & { current: _RefType['Provider'] } )
    | ( Omit<StaleTreatment, 'current'> & { current: _RefType['Treatment'] } )
    | ( StaleVersion )
    | ( TemporarilyUnavailable )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  Clinic: ResolverTypeWrapper<DomainClinic>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ClinicConnection: ResolverTypeWrapper<Omit<ClinicConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClinicEdge']> }>;
  ClinicEdge: ResolverTypeWrapper<Omit<ClinicEdge, 'node'> & { node: ResolversTypes['Clinic'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ClinicFilter: ClinicFilter;
  CreateClinicInput: CreateClinicInput;
  CreateClinicResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateClinicResult']>;
  CreateClinicSuccess: ResolverTypeWrapper<Omit<CreateClinicSuccess, 'clinic'> & { clinic: ResolversTypes['Clinic'] }>;
  CreateProviderInput: CreateProviderInput;
  CreateProviderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProviderResult']>;
  CreateProviderSuccess: ResolverTypeWrapper<Omit<CreateProviderSuccess, 'provider'> & { provider: ResolversTypes['Provider'] }>;
  CreateTreatmentInput: CreateTreatmentInput;
  CreateTreatmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTreatmentResult']>;
  CreateTreatmentSuccess: ResolverTypeWrapper<Omit<CreateTreatmentSuccess, 'treatment'> & { treatment: ResolversTypes['Treatment'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Failure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Failure']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  ImportDirectoryInput: ImportDirectoryInput;
  ImportDirectoryReport: ResolverTypeWrapper<ImportDirectoryReport>;
  ImportedClinicInput: ImportedClinicInput;
  ImportedProviderInput: ImportedProviderInput;
  ImportedTreatmentInput: ImportedTreatmentInput;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  ListingState: ListingState;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PaymentPolicy: PaymentPolicy;
  Place: ResolverTypeWrapper<Place>;
  PlaceInput: PlaceInput;
  Provider: ResolverTypeWrapper<DomainProvider>;
  ProviderConnection: ResolverTypeWrapper<Omit<ProviderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProviderEdge']> }>;
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node: ResolversTypes['Provider'] }>;
  ProviderFilter: ProviderFilter;
  ProviderKind: ProviderKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefusedImport: ResolverTypeWrapper<RefusedImport>;
  Role: Role;
  StaleClinic: ResolverTypeWrapper<Omit<StaleClinic, 'current'> & { current: ResolversTypes['Clinic'] }>;
  StaleProvider: ResolverTypeWrapper<Omit<StaleProvider, 'current'> & { current: ResolversTypes['Provider'] }>;
  StaleTreatment: ResolverTypeWrapper<Omit<StaleTreatment, 'current'> & { current: ResolversTypes['Treatment'] }>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  TemporarilyUnavailable: ResolverTypeWrapper<TemporarilyUnavailable>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Treatment: ResolverTypeWrapper<DomainTreatment>;
  TreatmentConnection: ResolverTypeWrapper<Omit<TreatmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TreatmentEdge']> }>;
  TreatmentEdge: ResolverTypeWrapper<Omit<TreatmentEdge, 'node'> & { node: ResolversTypes['Treatment'] }>;
  TreatmentFilter: TreatmentFilter;
  UpdateClinicInput: UpdateClinicInput;
  UpdateClinicResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateClinicResult']>;
  UpdateClinicSuccess: ResolverTypeWrapper<Omit<UpdateClinicSuccess, 'clinic'> & { clinic: ResolversTypes['Clinic'] }>;
  UpdateProviderInput: UpdateProviderInput;
  UpdateProviderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProviderResult']>;
  UpdateProviderSuccess: ResolverTypeWrapper<Omit<UpdateProviderSuccess, 'provider'> & { provider: ResolversTypes['Provider'] }>;
  UpdateTreatmentInput: UpdateTreatmentInput;
  UpdateTreatmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTreatmentResult']>;
  UpdateTreatmentSuccess: ResolverTypeWrapper<Omit<UpdateTreatmentSuccess, 'treatment'> & { treatment: ResolversTypes['Treatment'] }>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Address;
  AddressInput: AddressInput;
  Clinic: DomainClinic;
  ID: Scalars['ID']['output'];
  ClinicConnection: Omit<ClinicConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClinicEdge']> };
  ClinicEdge: Omit<ClinicEdge, 'node'> & { node: ResolversParentTypes['Clinic'] };
  Float: Scalars['Float']['output'];
  ClinicFilter: ClinicFilter;
  CreateClinicInput: CreateClinicInput;
  CreateClinicResult: ResolversUnionTypes<ResolversParentTypes>['CreateClinicResult'];
  CreateClinicSuccess: Omit<CreateClinicSuccess, 'clinic'> & { clinic: ResolversParentTypes['Clinic'] };
  CreateProviderInput: CreateProviderInput;
  CreateProviderResult: ResolversUnionTypes<ResolversParentTypes>['CreateProviderResult'];
  CreateProviderSuccess: Omit<CreateProviderSuccess, 'provider'> & { provider: ResolversParentTypes['Provider'] };
  CreateTreatmentInput: CreateTreatmentInput;
  CreateTreatmentResult: ResolversUnionTypes<ResolversParentTypes>['CreateTreatmentResult'];
  CreateTreatmentSuccess: Omit<CreateTreatmentSuccess, 'treatment'> & { treatment: ResolversParentTypes['Treatment'] };
  DateTime: Scalars['DateTime']['output'];
  Failure: ResolversInterfaceTypes<ResolversParentTypes>['Failure'];
  IdempotencyConflict: IdempotencyConflict;
  ImportDirectoryInput: ImportDirectoryInput;
  ImportDirectoryReport: ImportDirectoryReport;
  ImportedClinicInput: ImportedClinicInput;
  ImportedProviderInput: ImportedProviderInput;
  ImportedTreatmentInput: ImportedTreatmentInput;
  InvalidInput: InvalidInput;
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Place: Place;
  PlaceInput: PlaceInput;
  Provider: DomainProvider;
  ProviderConnection: Omit<ProviderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProviderEdge']> };
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node: ResolversParentTypes['Provider'] };
  ProviderFilter: ProviderFilter;
  Query: Record<PropertyKey, never>;
  RefusedImport: RefusedImport;
  StaleClinic: Omit<StaleClinic, 'current'> & { current: ResolversParentTypes['Clinic'] };
  StaleProvider: Omit<StaleProvider, 'current'> & { current: ResolversParentTypes['Provider'] };
  StaleTreatment: Omit<StaleTreatment, 'current'> & { current: ResolversParentTypes['Treatment'] };
  StaleVersion: StaleVersion;
  TemporarilyUnavailable: TemporarilyUnavailable;
  TimeZone: Scalars['TimeZone']['output'];
  Treatment: DomainTreatment;
  TreatmentConnection: Omit<TreatmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TreatmentEdge']> };
  TreatmentEdge: Omit<TreatmentEdge, 'node'> & { node: ResolversParentTypes['Treatment'] };
  TreatmentFilter: TreatmentFilter;
  UpdateClinicInput: UpdateClinicInput;
  UpdateClinicResult: ResolversUnionTypes<ResolversParentTypes>['UpdateClinicResult'];
  UpdateClinicSuccess: Omit<UpdateClinicSuccess, 'clinic'> & { clinic: ResolversParentTypes['Clinic'] };
  UpdateProviderInput: UpdateProviderInput;
  UpdateProviderResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProviderResult'];
  UpdateProviderSuccess: Omit<UpdateProviderSuccess, 'provider'> & { provider: ResolversParentTypes['Provider'] };
  UpdateTreatmentInput: UpdateTreatmentInput;
  UpdateTreatmentResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTreatmentResult'];
  UpdateTreatmentSuccess: Omit<UpdateTreatmentSuccess, 'treatment'> & { treatment: ResolversParentTypes['Treatment'] };
  Url: Scalars['Url']['output'];
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

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClinicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clinic'] = ResolversParentTypes['Clinic'], FederationReferenceType extends FederationReferenceTypes['Clinic'] = FederationReferenceTypes['Clinic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Clinic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, RequireFields<ClinicProvidersArgs, 'first'>>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClinicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicConnection'] = ResolversParentTypes['ClinicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClinicEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClinicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicEdge'] = ResolversParentTypes['ClinicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
};

export type CreateClinicResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateClinicResult'] = ResolversParentTypes['CreateClinicResult']> = {
  __resolveType: TypeResolveFn<'CreateClinicSuccess' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type CreateClinicSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateClinicSuccess'] = ResolversParentTypes['CreateClinicSuccess']> = {
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateProviderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProviderResult'] = ResolversParentTypes['CreateProviderResult']> = {
  __resolveType: TypeResolveFn<'CreateProviderSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CreateProviderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProviderSuccess'] = ResolversParentTypes['CreateProviderSuccess']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTreatmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTreatmentResult'] = ResolversParentTypes['CreateTreatmentResult']> = {
  __resolveType: TypeResolveFn<'CreateTreatmentSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CreateTreatmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTreatmentSuccess'] = ResolversParentTypes['CreateTreatmentSuccess']> = {
  treatment?: Resolver<ResolversTypes['Treatment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleClinic' | 'StaleProvider' | 'StaleTreatment' | 'StaleVersion' | 'TemporarilyUnavailable', ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportDirectoryReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportDirectoryReport'] = ResolversParentTypes['ImportDirectoryReport']> = {
  clinicIds?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ID']>>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providerIds?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ID']>>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['RefusedImport']>, ParentType, ContextType>;
  treatmentIds?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ID']>>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  createClinic?: Resolver<ResolversTypes['CreateClinicResult'], ParentType, ContextType, RequireFields<MutationCreateClinicArgs, 'input'>>;
  createProvider?: Resolver<ResolversTypes['CreateProviderResult'], ParentType, ContextType, RequireFields<MutationCreateProviderArgs, 'input'>>;
  createTreatment?: Resolver<ResolversTypes['CreateTreatmentResult'], ParentType, ContextType, RequireFields<MutationCreateTreatmentArgs, 'input'>>;
  importDirectory?: Resolver<ResolversTypes['ImportDirectoryReport'], ParentType, ContextType, RequireFields<MutationImportDirectoryArgs, 'input'>>;
  updateClinic?: Resolver<ResolversTypes['UpdateClinicResult'], ParentType, ContextType, RequireFields<MutationUpdateClinicArgs, 'input'>>;
  updateProvider?: Resolver<ResolversTypes['UpdateProviderResult'], ParentType, ContextType, RequireFields<MutationUpdateProviderArgs, 'input'>>;
  updateTreatment?: Resolver<ResolversTypes['UpdateTreatmentResult'], ParentType, ContextType, RequireFields<MutationUpdateTreatmentArgs, 'input'>>;
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
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProviderKind'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  treatments?: Resolver<ReadonlyArray<ResolversTypes['Treatment']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType, RequireFields<QueryClinicArgs, 'id'>>;
  clinics?: Resolver<ResolversTypes['ClinicConnection'], ParentType, ContextType, RequireFields<QueryClinicsArgs, 'first'>>;
  clinicsByIds?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Clinic']>>, ParentType, ContextType, RequireFields<QueryClinicsByIdsArgs, 'ids'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providers?: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, RequireFields<QueryProvidersArgs, 'first'>>;
  providersByIds?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Provider']>>, ParentType, ContextType, RequireFields<QueryProvidersByIdsArgs, 'ids'>>;
  treatment?: Resolver<Maybe<ResolversTypes['Treatment']>, ParentType, ContextType, RequireFields<QueryTreatmentArgs, 'id'>>;
  treatments?: Resolver<ResolversTypes['TreatmentConnection'], ParentType, ContextType, RequireFields<QueryTreatmentsArgs, 'first'>>;
  treatmentsByIds?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Treatment']>>, ParentType, ContextType, RequireFields<QueryTreatmentsByIdsArgs, 'ids'>>;
};

export type RefusedImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedImport'] = ResolversParentTypes['RefusedImport']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaleClinicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleClinic'] = ResolversParentTypes['StaleClinic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleProvider'] = ResolversParentTypes['StaleProvider']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleTreatmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleTreatment'] = ResolversParentTypes['StaleTreatment']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Treatment'], ParentType, ContextType>;
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

export type TreatmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treatment'] = ResolversParentTypes['Treatment'], FederationReferenceType extends FederationReferenceTypes['Treatment'] = FederationReferenceTypes['Treatment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Treatment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bufferAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bufferBeforeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentPolicy?: Resolver<ResolversTypes['PaymentPolicy'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  specialty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatmentConnection'] = ResolversParentTypes['TreatmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreatmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TreatmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatmentEdge'] = ResolversParentTypes['TreatmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treatment'], ParentType, ContextType>;
};

export type UpdateClinicResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateClinicResult'] = ResolversParentTypes['UpdateClinicResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleClinic' | 'UpdateClinicSuccess', ParentType, ContextType>;
};

export type UpdateClinicSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateClinicSuccess'] = ResolversParentTypes['UpdateClinicSuccess']> = {
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProviderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProviderResult'] = ResolversParentTypes['UpdateProviderResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleProvider' | 'UpdateProviderSuccess', ParentType, ContextType>;
};

export type UpdateProviderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProviderSuccess'] = ResolversParentTypes['UpdateProviderSuccess']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTreatmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTreatmentResult'] = ResolversParentTypes['UpdateTreatmentResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleTreatment' | 'UpdateTreatmentSuccess', ParentType, ContextType>;
};

export type UpdateTreatmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTreatmentSuccess'] = ResolversParentTypes['UpdateTreatmentSuccess']> = {
  treatment?: Resolver<ResolversTypes['Treatment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type Resolvers<ContextType = Context> = {
  Address?: AddressResolvers<ContextType>;
  Clinic?: ClinicResolvers<ContextType>;
  ClinicConnection?: ClinicConnectionResolvers<ContextType>;
  ClinicEdge?: ClinicEdgeResolvers<ContextType>;
  CreateClinicResult?: CreateClinicResultResolvers<ContextType>;
  CreateClinicSuccess?: CreateClinicSuccessResolvers<ContextType>;
  CreateProviderResult?: CreateProviderResultResolvers<ContextType>;
  CreateProviderSuccess?: CreateProviderSuccessResolvers<ContextType>;
  CreateTreatmentResult?: CreateTreatmentResultResolvers<ContextType>;
  CreateTreatmentSuccess?: CreateTreatmentSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Failure?: FailureResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  ImportDirectoryReport?: ImportDirectoryReportResolvers<ContextType>;
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
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefusedImport?: RefusedImportResolvers<ContextType>;
  StaleClinic?: StaleClinicResolvers<ContextType>;
  StaleProvider?: StaleProviderResolvers<ContextType>;
  StaleTreatment?: StaleTreatmentResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  TemporarilyUnavailable?: TemporarilyUnavailableResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Treatment?: TreatmentResolvers<ContextType>;
  TreatmentConnection?: TreatmentConnectionResolvers<ContextType>;
  TreatmentEdge?: TreatmentEdgeResolvers<ContextType>;
  UpdateClinicResult?: UpdateClinicResultResolvers<ContextType>;
  UpdateClinicSuccess?: UpdateClinicSuccessResolvers<ContextType>;
  UpdateProviderResult?: UpdateProviderResultResolvers<ContextType>;
  UpdateProviderSuccess?: UpdateProviderSuccessResolvers<ContextType>;
  UpdateTreatmentResult?: UpdateTreatmentResultResolvers<ContextType>;
  UpdateTreatmentSuccess?: UpdateTreatmentSuccessResolvers<ContextType>;
  Url?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  perSlice?: PerSliceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
