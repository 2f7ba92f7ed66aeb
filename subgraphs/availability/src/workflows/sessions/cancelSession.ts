import { type Failure, notAllowed, notFound, staleVersion } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { finishSession, sessionTerm } from './finishSession.ts';
import { standingSeats } from './standingSeats.ts';
import { isOffered } from './takeBackOffers.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { changed, type Session } from '#domain/sessions/session.ts';

type SessionInUse = Failure<'SessionInUse'> & { bookingIds: string[]; heldSeats: number };

export type CancelSessionResult =
  | { __typename: 'Cancelled'; session: Session }
  | SessionInUse
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>
  | ReturnType<typeof staleVersion>;

/**
 * Cancels a session that nobody has a seat in, and frees its time. Seats that are offered to those who wait are taken back. It is closed first: whoever takes a seat looks at the session
 * afterwards, and we at the seats, so that at least one of two who meet sees the other.
 */
export async function cancelSession(
  calendar: Calendar,
  identity: Identity,
  { sessionId, expectedVersion }: { sessionId: string; expectedVersion: number },
): Promise<CancelSessionResult> {
  const { sessions, clock } = calendar;
  const session = await sessions.find(sessionId);
  if (!session || session.state === 'PLACING') return notFound('session', sessionId);
  if (!actsForClinic(identity, session.slot.clinicId, 'DESK'))
    return notAllowed('This is not a session of your clinic.');
  if (session.state === 'CANCELLED') return { __typename: 'Cancelled', session };
  if (session.state === 'OPEN') {
    if (session.version !== expectedVersion) return staleVersion(session.version);
    const standing = await standingSeats(calendar, sessionId, clock.now());
    if (!standing.every(isOffered)) return inUse(standing);
    const closed = changed(session, { state: 'CANCELLING' });
    if (!(await sessions.replace(closed, clock.now().add(sessionTerm))))
      return staleVersion((await sessions.find(sessionId))!.version);
  }
  const finished = await finishSession(calendar, (await sessions.find(sessionId))!);
  if (finished?.state === 'CANCELLED') return { __typename: 'Cancelled', session: finished };
  return inUse(await standingSeats(calendar, sessionId, clock.now()));
}

const inUse = (standing: readonly Claim[]): SessionInUse => {
  const others = standing.filter((seat) => !isOffered(seat));
  const bookingIds = others.flatMap(({ bookingId }) => bookingId ?? []);
  return {
    __typename: 'SessionInUse',
    code: 'SESSION_IN_USE',
    message: 'There are seats that somebody has. Cancel these bookings first, and wait for the holds to end.',
    bookingIds,
    heldSeats: others.length - bookingIds.length,
  };
};
