import type { Claim } from '#domain/ledger/claim.ts';
import { type CountedPart, isTimePart, type Part } from '#domain/ledger/part.ts';
import type { Slot } from '#domain/slots/slot.ts';

/** A group appointment: a provider's time, with seats that are booked one by one. */
export type Session = {
  readonly id: string;
  readonly slot: Slot;
  readonly seats: number;
  readonly state: SessionState;
  /** Grows by one with every write, and guards them. */
  readonly version: number;
  /** The claim on its time, and what secures it. */
  readonly claimId: string;
  readonly token: string;
  /** The version of the schedule that it was made under. */
  readonly rules: number;
};

export type SessionState =
  /** Its time is claimed, and not secured yet. */
  | 'PLACING'
  | 'OPEN'
  /** No seat is given any more; it is being looked at whether one was. */
  | 'CANCELLING'
  | 'CANCELLED';

export const changed = (session: Session, change: Partial<Pick<Session, 'seats' | 'state'>>): Session => ({
  ...session,
  ...change,
  version: session.version + 1,
});

/** The session whose time a claim of this id keeps. */
export const sessionIdOf = (claimId: string): string => claimId.slice(0, claimId.indexOf(':'));

const end = '|seats';

export const seatsKey = (sessionId: string): string => `${sessionId}${end}`;

/**
 * What a seat takes.
 *
 * @param only stands for whoever may have one seat alone. Null: it is not asked
 */
export const seatParts = (
  { id, seats }: Pick<Session, 'id' | 'seats'>,
  only: string | null,
): CountedPart[] => [
  { key: seatsKey(id), most: seats },
  ...(only === null ? [] : [{ key: onlyKey(id, only), most: 1 }]),
];

export const onlyKey = (sessionId: string, only: string): string => `${sessionId}|${only}`;

const partsOf = ({ first, later }: Pick<Claim, 'first' | 'later'>): Part[] => [first, ...later];

/** The session that a claim is a seat of; null of any other claim. */
export function sessionOfSeat(claim: Pick<Claim, 'first' | 'later'>): string | null {
  const part = partsOf(claim).find(({ key }) => key.endsWith(end));
  return part ? part.key.slice(0, -end.length) : null;
}

/** How many seats its session had when a seat was claimed. */
export function seatsWhenClaimed(claim: Pick<Claim, 'first' | 'later'>): number {
  const seats = partsOf(claim).find(({ key }) => key.endsWith(end));
  return seats && !isTimePart(seats) ? seats.most : 0;
}

/** Whether a seat counts as the one that its owner may have. */
export const isSeatOf = (claim: Pick<Claim, 'first' | 'later'>, only: string): boolean =>
  partsOf(claim).some(({ key }) => key.endsWith(`|${only}`));
