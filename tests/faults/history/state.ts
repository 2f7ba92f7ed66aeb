// What the databases hold when a run is over. Plain data, as in `history.ts`. Moments are milliseconds since the epoch.

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
  /** The one that it waits for a seat of. */
  readonly sessionId: string | null;
  readonly treatmentId: string;
  readonly patientId: string;
  /** Who is told of its offers. */
  readonly owners: readonly string[];
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
  /** Of a seat in it. */
  readonly sessionId: string | null;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  readonly madeAt: number;
  /** The claims that were made of its hold. */
  readonly claims: readonly string[];
};

type EquipmentState = { readonly id: string; readonly version: number };

export type ScheduleState = {
  readonly providerId: string;
  /** Another's, where they are one person. */
  readonly calendarId: string | null;
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
    readonly reason: string | null;
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

/** How long it takes, and what is kept free around it, in minutes. */
export type TreatmentState = {
  readonly id: string;
  readonly minutes: number;
  readonly before: number;
  readonly after: number;
};

/** What is said of a clinic, a provider or a treatment, as far as availability needs it. */
export type Said = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One of the directory, as the providers service holds it. */
export type ListedState = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly listing: string;
  /** Of a provider, where they work. */
  readonly clinicId: string | null;
  readonly says: Said;
};

/** What availability knows of one. */
export type KnownState = {
  readonly id: string;
  /** The provider that a copy of a clinic is kept with. */
  readonly with: string | null;
  readonly version: number;
  readonly says: Said;
};

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
  readonly treatments: readonly TreatmentState[];
  readonly directory: readonly ListedState[];
  readonly known: readonly KnownState[];
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
