// What is known of a run when it is over: what clients asked and were told, and what the databases hold. Plain data, so that the
// checks are pure and their tests can write down histories that went wrong. Moments are milliseconds since the epoch.

import type { EntryState, ListedState, State } from './state.ts';

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
  /** What was changed: a session, series, visit, entry or offer of the waitlist, schedule, room, device, or one of the directory. */
  readonly of?: string;
  /** The exception of the schedule that was added to it or removed, by its reason: each has its own. */
  readonly exception?: { readonly reason: string; readonly is: 'added' | 'removed' };
  readonly answer: Answer;
};

export type DeedKind =
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
  | 'complete'
  | 'noShow'
  | 'pay'
  | 'createSession'
  | 'changeSession'
  | 'cancelSession'
  | 'bookSeries'
  | 'cancelSeries'
  | 'bookVisit'
  | 'cancelVisit'
  | 'changeSchedule'
  | 'share'
  | 'changeEquipment'
  | 'changeDirectory'
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
  readonly entry?: { readonly id: string; readonly status: string };
  /** Of a schedule, a room or a device, once changed. */
  readonly version?: number;
  /** Of the directory, once changed. */
  readonly listed?: Omit<ListedState, 'clinicId' | 'says'>;
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

/** What somebody was told of the offers to those for whom they wait, in that order. */
export type Followed = {
  readonly subject: string;
  readonly told: readonly { readonly offerId: string; readonly status: string }[];
  /** Where the stream was refused, or ended by itself. */
  readonly endedBy?: string;
};

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
  readonly followed: readonly Followed[];
  readonly probes: readonly Probe[];
  /** The waitlist when the clients had gone and all else was at rest, before anybody answered what was offered still. */
  readonly offered: readonly EntryState[];
  /** And once a desk had accepted all of it, and when that was read. */
  readonly answered: readonly EntryState[];
  readonly answeredAt: number;
  readonly passedOver: readonly PassedOver[];
  readonly views: readonly View[];
  readonly stranded: readonly Stranded[];
  /** Treatments that take a room and a device, and where. */
  readonly stage: StageFacts;
  readonly shifts: readonly Shift[];
};

export type Violation = { readonly rule: string; readonly what: string };
