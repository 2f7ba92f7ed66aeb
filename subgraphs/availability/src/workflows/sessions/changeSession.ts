import { type Failure, invalidInput, notAllowed, notFound, staleVersion } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { mostSeats } from './createSession.ts';
import { standingSeats } from './standingSeats.ts';
import { isOffered, takeBackOffers } from './takeBackOffers.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { groupId } from '#domain/waitlist/waitlistEntry.ts';
import { changed, type Session } from '#domain/sessions/session.ts';

type SeatsTaken = Failure<'SeatsTaken'> & { taken: number };

export type ChangeSessionResult =
  | { __typename: 'Changed'; session: Session }
  | SeatsTaken
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>
  | ReturnType<typeof staleVersion>;

/** Gives a session more seats, or fewer, but not fewer than are taken. Those that are only offered to one who waits are taken back. */
export async function changeSession(
  calendar: Calendar,
  identity: Identity,
  { sessionId, expectedVersion, seats }: { sessionId: string; expectedVersion: number; seats: number },
): Promise<ChangeSessionResult> {
  const { sessions, changes, clock } = calendar;
  if (seats < 1 || seats > mostSeats)
    return invalidInput('seats', `A session has from 1 to ${mostSeats} seats.`);
  const session = await sessions.find(sessionId);
  if (session?.state !== 'OPEN') return notFound('session', sessionId);
  if (!actsForClinic(identity, session.slot.clinicId, 'DESK'))
    return notAllowed('This is not a session of your clinic.');
  if (session.version !== expectedVersion) return staleVersion(session.version);
  const standing = (): Promise<Claim[]> => standingSeats(calendar, sessionId, clock.now());
  const before = (await standing()).filter((seat) => !isOffered(seat)).length;
  if (before > seats) return seatsTaken(before);
  const fewer = changed(session, { seats });
  if (!(await sessions.replace(fewer, null))) return staleVersion((await sessions.find(sessionId))!.version);
  // Whoever took a seat at the same moment looked at the session before: then they have it.
  const after = await standing();
  const tooMany = await takeBackOffers(calendar, after, after.length - seats);
  changes.tell(groupId(session.slot));
  if (tooMany === 0 || !(await sessions.replace(changed(fewer, { seats: session.seats }), null)))
    return { __typename: 'Changed', session: fewer };
  return seatsTaken(seats + tooMany);
}

const seatsTaken = (taken: number): SeatsTaken => ({
  __typename: 'SeatsTaken',
  code: 'SEATS_TAKEN',
  message: `${taken} seats are taken. Cancel some of these bookings first.`,
  taken,
});
