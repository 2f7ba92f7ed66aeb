import type { Moment } from '@tidbok/kit/clock.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BookingReference } from '../graphql/parents.ts';
import type { Invoice as InvoiceState, Payment as PaymentState } from '../domain/invoice.ts';
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

export type Booking = {
  readonly __typename?: 'Booking';
  readonly id: Scalars['ID']['output'];
  /** Null until it is issued, a moment after the booking, and of a booking that is free of charge. */
  readonly invoice: Maybe<Invoice>;
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

export type Invoice = {
  readonly __typename?: 'Invoice';
  readonly amount: Money;
  readonly booking: Maybe<Booking>;
  readonly dueBy: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly issuedAt: Scalars['DateTime']['output'];
  /** What the patient sees on paper: 2026-000123. */
  readonly number: Scalars['String']['output'];
  /** What is owed back to the patient. */
  readonly owed: Money;
  readonly paid: Money;
  readonly payments: ReadonlyArray<Payment>;
  readonly status: InvoiceStatus;
  readonly version: Scalars['Int']['output'];
};

export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  readonly edges: ReadonlyArray<InvoiceEdge>;
  readonly pageInfo: PageInfo;
};

export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Invoice;
};

export type InvoiceStatus =
  /** To be paid: before the visit when prepaid, at the visit when on site. */
  | 'OPEN'
  | 'PAID'
  /** Paid for a booking that came to nothing: the money is owed back. */
  | 'REFUND_OWED'
  /** Nothing is to be paid here: the booking came to nothing before it was paid, or the desk confirmed it as paid in the clinic or waived. */
  | 'VOID';

/** An amount in the currency's minor unit (ISO 4217): 12550 SEK is 125.50 kronor; 1200 JPY is 1200 yen. */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Int']['output'];
  readonly currency: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Opens a page at the payment provider where the invoice can be paid. The booking is confirmed when the provider reports
   * the payment, not when the patient comes back from the page.
   */
  readonly startPayment: StartPaymentResult;
};


export type MutationStartPaymentArgs = {
  input: StartPaymentInput;
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

/** Already paid, free of charge, or no longer to be paid. */
export type NothingToPay = Failure & {
  readonly __typename?: 'NothingToPay';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly status: InvoiceStatus;
};

/** Relay's page information. Cursors are opaque. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

export type Payment = {
  readonly __typename?: 'Payment';
  readonly amount: Money;
  /** Where to pay, while it is open. */
  readonly checkoutUrl: Maybe<Scalars['Url']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly paidAt: Maybe<Scalars['DateTime']['output']>;
  readonly status: PaymentStatus;
};

export type PaymentStatus =
  | 'EXPIRED'
  /** A pay page is open. */
  | 'OPEN'
  | 'SUCCEEDED';

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

export type Query = {
  readonly __typename?: 'Query';
  readonly invoice: Maybe<Invoice>;
  /** Money that a clinic owes back, oldest first. */
  readonly refundsOwed: InvoiceConnection;
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRefundsOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clinicId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
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

/** The thing has changed since the version that the caller named. */
export type StaleVersion = Failure & {
  readonly __typename?: 'StaleVersion';
  readonly code: Scalars['String']['output'];
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type StartPaymentInput = {
  readonly bookingId: Scalars['ID']['input'];
  readonly cancelUrl: Scalars['Url']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where the pay page sends the patient afterwards. */
  readonly successUrl: Scalars['Url']['input'];
};

export type StartPaymentResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | NothingToPay | StartPaymentSuccess | TemporarilyUnavailable;

export type StartPaymentSuccess = {
  readonly __typename?: 'StartPaymentSuccess';
  readonly checkoutUrl: Scalars['Url']['output'];
  readonly invoice: Invoice;
  readonly payment: Payment;
};

/** A part of the platform that this needs does not answer. Nothing was changed for good: repeat with the same idempotency key. */
export type TemporarilyUnavailable = Failure & {
  readonly __typename?: 'TemporarilyUnavailable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
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
  Invoice: Invoice;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Booking:
    ( { __typename: 'Booking' }
    & GraphQLRecursivePick<FederationTypes['Booking'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  StartPaymentResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NothingToPay & { __typename: 'NothingToPay' } )
    | ( Omit<StartPaymentSuccess, 'invoice' | 'payment'> & { invoice: _RefType['Invoice'], payment: _RefType['Payment'] } & { __typename: 'StartPaymentSuccess' } )
    | ( TemporarilyUnavailable & { __typename: 'TemporarilyUnavailable' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Failure:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( NothingToPay )
    | ( StaleVersion )
    | ( TemporarilyUnavailable )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Booking: ResolverTypeWrapper<BookingReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Failure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Failure']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Invoice: ResolverTypeWrapper<InvoiceState>;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InvoiceEdge']> }>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceStatus: InvoiceStatus;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NothingToPay: ResolverTypeWrapper<NothingToPay>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Payment: ResolverTypeWrapper<PaymentState>;
  PaymentStatus: PaymentStatus;
  Place: ResolverTypeWrapper<Place>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PlaceInput: PlaceInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StartPaymentInput: StartPaymentInput;
  StartPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPaymentResult']>;
  StartPaymentSuccess: ResolverTypeWrapper<Omit<StartPaymentSuccess, 'invoice' | 'payment'> & { invoice: ResolversTypes['Invoice'], payment: ResolversTypes['Payment'] }>;
  TemporarilyUnavailable: ResolverTypeWrapper<TemporarilyUnavailable>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Booking: BookingReference;
  ID: Scalars['ID']['output'];
  DateTime: Scalars['DateTime']['output'];
  Failure: ResolversInterfaceTypes<ResolversParentTypes>['Failure'];
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  Invoice: InvoiceState;
  InvoiceConnection: Omit<InvoiceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceEdge']> };
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  NothingToPay: NothingToPay;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Payment: PaymentState;
  Place: Place;
  Float: Scalars['Float']['output'];
  PlaceInput: PlaceInput;
  Query: Record<PropertyKey, never>;
  StaleVersion: StaleVersion;
  StartPaymentInput: StartPaymentInput;
  StartPaymentResult: ResolversUnionTypes<ResolversParentTypes>['StartPaymentResult'];
  StartPaymentSuccess: Omit<StartPaymentSuccess, 'invoice' | 'payment'> & { invoice: ResolversParentTypes['Invoice'], payment: ResolversParentTypes['Payment'] };
  TemporarilyUnavailable: TemporarilyUnavailable;
  TimeZone: Scalars['TimeZone']['output'];
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

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking'], FederationReferenceType extends FederationReferenceTypes['Booking'] = FederationReferenceTypes['Booking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Booking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NothingToPay' | 'StaleVersion' | 'TemporarilyUnavailable', ParentType, ContextType>;
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

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
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
  startPayment?: Resolver<ResolversTypes['StartPaymentResult'], ParentType, ContextType, RequireFields<MutationStartPaymentArgs, 'input'>>;
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

export type NothingToPayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToPay'] = ResolversParentTypes['NothingToPay']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  checkoutUrl?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  refundsOwed?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<QueryRefundsOwedArgs, 'clinicId' | 'first'>>;
};

export type StaleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPaymentResult'] = ResolversParentTypes['StartPaymentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NothingToPay' | 'StartPaymentSuccess' | 'TemporarilyUnavailable', ParentType, ContextType>;
};

export type StartPaymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPaymentSuccess'] = ResolversParentTypes['StartPaymentSuccess']> = {
  checkoutUrl?: Resolver<ResolversTypes['Url'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
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

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type Resolvers<ContextType = Context> = {
  Booking?: BookingResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Failure?: FailureResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NothingToPay?: NothingToPayResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  StartPaymentResult?: StartPaymentResultResolvers<ContextType>;
  StartPaymentSuccess?: StartPaymentSuccessResolvers<ContextType>;
  TemporarilyUnavailable?: TemporarilyUnavailableResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Url?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  perSlice?: PerSliceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
