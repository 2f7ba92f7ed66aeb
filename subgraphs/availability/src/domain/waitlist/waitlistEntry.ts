import type { WallMinutes } from '#domain/schedule/hours.ts';
import type { Slot } from '#domain/slots/slot.ts';

/** What somebody waits for: a treatment that begins on these days, and within these hours, of the clinic's wall. */
export type Wish = {
  readonly clinicId: string;
  /** Null: any provider of the clinic. */
  readonly providerId: string | null;
  readonly treatmentId: string;
  /** ISO 8601 dates, both included. */
  readonly from: string;
  readonly until: string;
  /** When it begins at the earliest and at the latest, both included. */
  readonly earliest: WallMinutes;
  readonly latest: WallMinutes;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** A seat of this session alone, which begins just then. Null: any time, and any seat, of the treatment. */
  readonly sessionId: string | null;
};

export type EntryStatus =
  | 'WAITING'
  /** It is written down that an offer is being made; nobody has been told. */
  | 'OFFERING'
  | 'OFFERED'
  /** Too many offers in a row were not answered; of the one session that it is for, one was enough, or it was declined. */
  | 'PAUSED'
  | 'FULFILLED'
  | 'LEFT'
  /** The days that it was for are past; its session has begun, or was cancelled. */
  | 'OVER';

export type OfferStatus = 'MAKING' | 'OPEN' | 'BOOKED' | 'DECLINED' | 'LAPSED' | 'WITHDRAWN';

/** A time, or a seat, that is held for the one whose turn it is. Its id is that of the hold. */
export type WaitlistOffer = {
  readonly id: string;
  readonly slot: Slot;
  /** Of a seat. */
  readonly sessionId: string | null;
  readonly status: OfferStatus;
  readonly madeAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  /** The claims that somebody began to make of the hold: one of them may have become a booking. */
  readonly claims: readonly { readonly claimId: string; readonly bookingId: string }[];
};

export type WaitlistEntry = {
  readonly id: string;
  readonly wish: Wish;
  readonly patientId: string;
  /** Who made it: the patient, or a desk or partner for them. */
  readonly joinedBy: string;
  /** Who is told of it, as long as it is theirs (`isTheirs`): the patient, whoever joined for them, and those who took an offer over of late. */
  readonly owners: readonly string[];
  /** Whose the holds are that are made for it. */
  readonly holder: string;
  readonly status: EntryStatus;
  /** Its place in the queue; of two at the same moment, the smaller id is first. */
  readonly joinedAt: Temporal.Instant;
  /** Oldest first. Only the last can be one that stands. */
  readonly offers: readonly WaitlistOffer[];
  /** Offers in a row that were not answered. */
  readonly lapses: number;
  readonly bookingId: string | null;
  /** Of the call that made it. */
  readonly fingerprint: string;
  /** Grows with every change: a change that was decided on an older state is not written. */
  readonly rev: number;
};

/** Those who wait for the same: a treatment at a clinic, with one of its providers or with any. */
export type WaitlistGroup = { readonly clinicId: string; readonly treatmentId: string };

export const groupId = ({ clinicId, treatmentId }: WaitlistGroup): string => `${clinicId}|${treatmentId}`;

/** The offer that is not over. */
export function standingOffer({ offers }: Pick<WaitlistEntry, 'offers'>): WaitlistOffer | null {
  const last = offers.at(-1);
  return last?.status === 'MAKING' || last?.status === 'OPEN' ? last : null;
}

export const isOpenEntry = ({ status }: Pick<WaitlistEntry, 'status'>): boolean =>
  status === 'WAITING' || status === 'OFFERING' || status === 'OFFERED' || status === 'PAUSED';
