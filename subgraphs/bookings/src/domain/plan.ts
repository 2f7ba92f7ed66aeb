import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { BookingPolicy, PlaceAmong } from './booking.ts';
import type { ClaimedTime } from './decide.ts';
import type { KeyUse } from './task.ts';

/**
 * Several appointments that one call asks for. It is written down once their times are claimed, with deadlines, and each phase in one write
 * before the next begins: whoever takes it up after a crash goes on from there.
 */
export type Plan = {
  readonly id: string;
  /** A series is booked as far as its times are to be had, a visit as a whole or not at all. */
  readonly kind: PlaceAmong['kind'];
  /** Who asks, as their token said: what is done after a crash is done for them. */
  readonly asker: Identity;
  readonly patientId: string;
  readonly request: KeyUse;
  readonly steps: readonly PlanStep[];
  readonly phase: PlanPhase;
  /** Why nothing came of it. */
  readonly refusal: { readonly position: number; readonly failure: StepFailure } | null;
  /** What is being cancelled of it. */
  readonly cancelling: Cancelling | null;
  /** What was. */
  readonly cancelled: readonly Cancelled[];
  /** Grows by one with every write, and guards it. */
  readonly revision: number;
  /** When the sweeper is to look at it. */
  readonly wakeAt: Temporal.Instant | null;
};

/** From SECURING it may also go back: RELEASING, then REFUSED. */
type PlanPhase = 'SECURING' | 'BOOKING' | 'BOOKED' | 'RELEASING' | 'REFUSED';

export type PlanStep = {
  readonly position: number;
  readonly bookingId: string;
  /** Of its first time, and of all that the call asked for: `<booking's id>:<fingerprint>`. */
  readonly claimId: string;
  readonly wanted: WantedStep;
  /** Still WANTED is what was not asked for any more, since another came to nothing. */
  readonly state: 'SKIPPED' | 'WANTED' | 'CLAIMED' | 'BOOKED' | 'REFUSED';
  readonly claim: StepClaim | null;
  readonly failure: StepFailure | null;
};

export type WantedStep =
  | { readonly holdId: string; readonly heldBy: string; readonly onlySeatOf?: string }
  | { readonly providerId: string; readonly treatmentId: string; readonly start: Temporal.Instant };

export type StepClaim = {
  readonly time: ClaimedTime;
  readonly token: string;
  readonly clinicId: string;
  readonly treatmentId: string;
  /** Where it is a seat in one. */
  readonly sessionId: string | null;
  readonly policy: BookingPolicy;
};

export type StepFailure = {
  readonly __typename:
    'SlotTaken' | 'SlotNotOffered' | 'HoldExpired' | 'NotFound' | 'NotAllowed' | 'NotInOrder';
  readonly code: string;
  readonly message: string;
};

export type Cancelling = {
  readonly use: KeyUse;
  readonly asker: Identity;
  readonly from: number;
  readonly reason: string | null;
};

export type Cancelled = { readonly use: KeyUse; readonly positions: readonly number[] };

/** A plan before anything was asked of the calendar: each step is WANTED, or SKIPPED. */
export type PlanToBe = Pick<Plan, 'id' | 'kind' | 'asker' | 'patientId' | 'request' | 'steps'>;

/** Whether nothing was claimed for it: then there is nothing of it to keep. */
export const isNothing = ({ steps }: Pick<Plan, 'steps'>): boolean =>
  steps.every(({ claim }) => claim === null);

/** Whether there is nothing to do about it any more. */
export const isSettled = ({ phase, cancelling }: Pick<Plan, 'phase' | 'cancelling'>): boolean =>
  (phase === 'BOOKED' || phase === 'REFUSED') && cancelling === null;

export const placeOf = ({ kind, id, steps }: Plan, { position }: PlanStep): PlaceAmong => ({
  kind,
  id,
  position,
  of: steps.length,
});
