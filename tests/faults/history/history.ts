// What is known of a run when it is over: what clients asked and were told, and what the databases hold. Plain data, so that the
// checks are pure and their tests can write down histories that went wrong. Moments are milliseconds since the epoch.

/** A wish of a client, repeated with its idempotency key until an answer was known. */
export type Deed = {
  readonly client: string;
  readonly subject: string;
  readonly kind: 'hold' | 'release' | 'book' | 'reschedule' | 'cancel' | 'confirm' | 'checkIn' | 'pay';
  readonly key: string;
  readonly askedAt: number;
  readonly answeredAt: number;
  readonly tries: number;
  /** What was done to which: the hold that was booked or released, the booking that was changed or paid. */
  readonly holdId?: string;
  readonly bookingId?: string;
  readonly answer: Answer;
};

export type Answer =
  | { readonly is: 'done'; readonly booking?: ToldBooking; readonly hold?: ToldHold }
  /** An expected failure, by its `code`. */
  | { readonly is: 'refused'; readonly code: string }
  /** An error that no client can foresee and repeating does not mend. */
  | { readonly is: 'failed'; readonly code: string }
  | { readonly is: 'unanswered'; readonly last: string };

export type ToldBooking = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly start: number;
};

type ToldHold = { readonly id: string; readonly expiresAt: number };

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
  readonly start: number;
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

/** After the run the time of an expired hold was asked for again. */
export type Probe = { readonly holdId: string; readonly listed: boolean; readonly answer: string };

export type State = {
  readonly at: number;
  readonly rows: readonly Row[];
  readonly bookings: readonly BookingState[];
  readonly invoices: readonly InvoiceState[];
  /** Bookings that billing knows as free of charge: those have no invoice. */
  readonly knownAsFree: readonly string[];
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

/** While availability's clock was off nobody but it knows which holds have expired. */
export type Shift = { readonly service: string; readonly from: number; readonly until: number };

export type History = State & {
  readonly deeds: readonly Deed[];
  readonly watched: readonly Watched[];
  readonly probes: readonly Probe[];
  readonly shifts: readonly Shift[];
};

export type Violation = { readonly rule: string; readonly what: string };
