// What is known of a run when it is over: what clients asked and were told, and what the databases hold. Plain data, so that the
// checks are pure and their tests can write down histories that went wrong. Moments are milliseconds since the epoch.

/** A wish of a client, repeated with its idempotency key until an answer was known. */
export type Deed = {
  readonly client: string;
  readonly subject: string;
  readonly kind: DeedKind;
  readonly key: string;
  readonly askedAt: number;
  readonly answeredAt: number;
  readonly tries: number;
  /** What was done to which: the hold that was booked or released, the booking that was changed or paid. */
  readonly holdId?: string;
  readonly bookingId?: string;
  /** The session, series, visit, entry or offer of the waitlist, schedule, room or device that was changed. */
  readonly of?: string;
  readonly answer: Answer;
};

type DeedKind =
  | 'hold'
  | 'holdPool'
  | 'holdSeat'
  | 'release'
  | 'book'
  | 'bookOver'
  | 'reschedule'
  | 'cancel'
  | 'confirm'
  | 'checkIn'
  | 'pay'
  | 'createSession'
  | 'changeSession'
  | 'cancelSession'
  | 'bookSeries'
  | 'cancelSeries'
  | 'bookVisit'
  | 'cancelVisit'
  | 'changeSchedule'
  | 'changeEquipment'
  | 'joinWaitlist'
  | 'leaveWaitlist'
  | 'resumeWaiting'
  | 'declineOffer'
  | 'takeOverOffer';

export type Answer =
  | ({ readonly is: 'done' } & Told)
  /** An expected failure, by its `code`. */
  | { readonly is: 'refused'; readonly code: string }
  /** An error that no client can foresee and repeating does not mend. */
  | { readonly is: 'failed'; readonly code: string }
  | { readonly is: 'unanswered'; readonly last: string };

export type Told = {
  readonly booking?: ToldBooking;
  readonly hold?: ToldHold;
  readonly choice?: ToldChoice;
  readonly plan?: ToldPlan;
  /** The positions of a series or visit that were cancelled. */
  readonly cancelled?: readonly number[];
  readonly session?: ToldSession;
  readonly entry?: { readonly id: string };
  /** Of a schedule, a room or a device, once changed. */
  readonly version?: number;
};

export type ToldBooking = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly start: number;
};

type ToldHold = {
  readonly id: string;
  readonly expiresAt: number;
  readonly providerId: string;
  readonly start: number;
};

/** Which of a pool was chosen, and of whom. */
type ToldChoice = {
  readonly providerId: string;
  readonly considered: readonly {
    readonly providerId: string;
    readonly verdict: string;
    readonly firstFree: number | null;
  }[];
};

export type ToldPlan = {
  readonly id: string;
  /** Of those that were booked, the bookings; of the others null. */
  readonly places: readonly {
    readonly position: number;
    readonly outcome: string;
    readonly bookingId: string | null;
  }[];
};

type ToldSession = {
  readonly id: string;
  readonly version: number;
  readonly seats: number;
  readonly state: string;
};

/** What a subscriber saw of bookings, in the order it was seen. */
export type Watched = {
  readonly client: string;
  /** Of one booking from its beginning, or of all of a feed after a place in the log. */
  readonly of: { readonly bookingId: string } | { readonly feed: string; readonly afterSeq: number };
  readonly seen: readonly { readonly bookingId: string; readonly version: number; readonly status: string }[];
  /** Before the end: what came later was not seen. */
  readonly left?: true;
  /** Where the stream was refused, or ended by itself. */
  readonly endedBy?: string;
};

export type Row = {
  readonly key: string;
  /** Null of a counted row. */
  readonly time: {
    readonly startsAt: number;
    readonly bits: number;
    readonly busy: readonly number[];
  } | null;
  readonly entries: readonly Entry[];
};

/** What one claim has of a row. */
export type Entry = {
  readonly id: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly until: number | null;
  readonly over: boolean;
  /** Of a later part, the key of the row of the first. */
  readonly of: string | null;
  /** Of a first part. */
  readonly kind: string | null;
  readonly time: { readonly providerId: string; readonly treatmentId: string; readonly start: number } | null;
  readonly bookingId: string | null;
  /** A desk took it against the rules. */
  readonly isOverride: boolean;
  readonly most: number | null;
  readonly later: readonly { readonly id: string; readonly key: string; readonly most: number | null }[];
};

export type BookingState = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly takesTime: boolean;
  readonly claimId: string;
  readonly providerId: string;
  readonly treatmentId: string;
  readonly clinicId: string;
  readonly patientId: string;
  readonly sessionId: string | null;
  /** The series or the visit that it is of. */
  readonly among: { readonly id: string; readonly position: number } | null;
  /** Whether a desk took its present time against the rules. */
  readonly isOverride: boolean;
  readonly start: number;
  readonly end: number;
  readonly isFree: boolean;
  readonly paidInvoice: string | null;
  readonly todo: number;
  readonly events: readonly {
    readonly version: number;
    readonly type: string;
    readonly status: string;
    /** Where the event sets it. */
    readonly start: number | null;
  }[];
};

export type InvoiceState = {
  readonly id: string;
  readonly bookingId: string;
  readonly bookingVersion: number;
  readonly version: number;
  readonly status: string;
  readonly amount: number;
  readonly paid: number;
  readonly owed: number;
  /** Begun, whatever became of them. */
  readonly payments: number;
  readonly paidSessions: readonly string[];
};

export type SessionState = {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly seats: number;
  readonly claimId: string;
};

/** A series or a visit as it is being made, or was. */
export type PlanState = {
  readonly id: string;
  readonly kind: 'SERIES' | 'VISIT';
  readonly phase: string;
  readonly isCancelling: boolean;
  readonly steps: readonly {
    readonly position: number;
    readonly state: string;
    readonly bookingId: string;
    readonly claimId: string;
  }[];
};

/** A place in the waitlist. */
export type EntryState = {
  readonly id: string;
  readonly clinicId: string;
  readonly providerId: string | null;
  readonly treatmentId: string;
  readonly patientId: string;
  readonly status: string;
  readonly bookingId: string | null;
  readonly joinedAt: number;
  /** Of the hours on the wall, and the days that it waits for. */
  readonly from: string;
  readonly until: string;
  readonly earliest: number;
  readonly latest: number;
  readonly weekdays: readonly number[];
  readonly rev: number;
  readonly offers: readonly OfferState[];
};

export type OfferState = {
  readonly id: string;
  readonly providerId: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  /** The claims that were made of its hold. */
  readonly claims: readonly string[];
};

type EquipmentState = { readonly id: string; readonly version: number };

export type ScheduleState = {
  readonly providerId: string;
  readonly version: number;
  readonly limits: readonly LimitState[];
  readonly periods: readonly {
    readonly validFrom: string;
    readonly validUntil: string | null;
    readonly windows: readonly {
      readonly weekday: number;
      readonly opens: number;
      readonly closes: number;
    }[];
  }[];
  readonly exceptions: readonly {
    readonly kind: 'CLOSED' | 'EXTRA';
    readonly from: string;
    readonly until: string;
    readonly opens: number | null;
    readonly closes: number | null;
  }[];
};

export type LimitState = {
  readonly id: string;
  readonly per: 'DAY' | 'WEEK';
  readonly most: number;
  readonly treatmentIds: readonly string[] | null;
};

export type LoggedEvent = {
  readonly seq: number;
  readonly type: string;
  readonly subject: string;
  readonly version: number;
  readonly status: string | null;
  readonly feeds: readonly string[];
};

/** How far a group has come in the log of a service. */
type Checkpoint = { readonly log: string; readonly group: string; readonly seq: number };

/** What a viewer of free times saw at last, and what was listed then: the starts of each provider and day. */
export type View = {
  readonly client: string;
  readonly of: string;
  readonly seen: Readonly<Record<string, readonly string[]>>;
  readonly listed: Readonly<Record<string, readonly string[]>>;
  readonly endedBy?: string;
};

/** Somebody of the waitlist to whom nothing is offered, though what they wait for was free for a while. */
export type PassedOver = { readonly entryId: string; readonly free: readonly string[] };

/** What a clinic is told of the bookings that lie outside of a provider's hours. */
export type Stranded = { readonly providerId: string; readonly bookingIds: readonly string[] };

/** After the run the time of an expired hold was asked for again. */
export type Probe = { readonly holdId: string; readonly listed: boolean; readonly answer: string };

export type State = {
  readonly at: number;
  readonly rows: readonly Row[];
  readonly bookings: readonly BookingState[];
  readonly invoices: readonly InvoiceState[];
  /** Bookings that billing knows as free of charge: those have no invoice. */
  readonly knownAsFree: readonly string[];
  readonly sessions: readonly SessionState[];
  readonly plans: readonly PlanState[];
  readonly entries: readonly EntryState[];
  readonly equipment: readonly EquipmentState[];
  readonly schedules: readonly ScheduleState[];
  readonly logs: Readonly<Record<string, readonly LoggedEvent[]>>;
  readonly checkpoints: readonly Checkpoint[];
  readonly deadLetters: readonly string[];
  /** Pay pages that were paid, at the payment provider. */
  readonly paidSessions: readonly {
    readonly id: string;
    readonly invoiceId: string;
    readonly amount: number;
  }[];
};

/** What the clinic of the run is set up as. It stays as it is. */
export type StageFacts = {
  readonly timeZone: string;
  /** What takes a room and a device. */
  readonly equippedTreatmentId: string;
  readonly roomIds: readonly string[];
  readonly deviceIds: readonly string[];
  /** The provider whose limits never change. */
  readonly limitedProviderId: string;
};

/** While availability's clock was off nobody but it knows which holds have expired. */
export type Shift = {
  readonly service: string;
  readonly ms: number;
  readonly from: number;
  readonly until: number;
};

export type History = State & {
  readonly deeds: readonly Deed[];
  readonly watched: readonly Watched[];
  readonly probes: readonly Probe[];
  /** The waitlist when the clients had gone and all else was at rest, before anybody answered what was offered still. */
  readonly offered: readonly EntryState[];
  /** And once a desk had accepted all of it. */
  readonly answered: readonly EntryState[];
  readonly passedOver: readonly PassedOver[];
  readonly views: readonly View[];
  readonly stranded: readonly Stranded[];
  /** Treatments that take a room and a device, and where. */
  readonly stage: StageFacts;
  readonly shifts: readonly Shift[];
};

export type Violation = { readonly rule: string; readonly what: string };
