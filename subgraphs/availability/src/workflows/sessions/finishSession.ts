import type { Calendar } from '#workflows/calendar.ts';
import { removeClaim } from '#workflows/claims/removeClaim.ts';
import { secureClaim } from '#workflows/claims/secureClaim.ts';
import { standingSeats } from './standingSeats.ts';
import { isOffered, takeBackOffers } from './takeBackOffers.ts';
import { groupId } from '#domain/waitlist/waitlistEntry.ts';
import { changed, type Session } from '#domain/sessions/session.ts';

/** How long whoever is at a session has to finish what they began, before the sweeper does. */
export const sessionTerm = Temporal.Duration.from({ minutes: 2 });

export type SessionCalendar = Pick<Calendar, 'sessions' | 'ledger' | 'waitlist' | 'changes' | 'clock'>;

/** Brings what was begun of a session to its end. Null where its time was lost before it was secured: then it is gone. */
export async function finishSession(calendar: SessionCalendar, session: Session): Promise<Session | null> {
  const { sessions } = calendar;
  if (session.state === 'PLACING') {
    const secured = await secureClaim(calendar, session.claimId, session.token);
    if (secured.__typename !== 'Secured') {
      await sessions.remove(session);
      return await finishedMeanwhile(calendar, session);
    }
    return await saved(calendar, changed(session, { state: 'OPEN' }));
  }
  if (session.state === 'CANCELLING') {
    // A seat may have been given at the same moment: who did so has looked at the session before it was closed.
    const standing = await standingSeats(calendar, session.id, calendar.clock.now());
    const isInUse =
      !standing.every(isOffered) || (await takeBackOffers(calendar, standing, standing.length)) > 0;
    if (isInUse) return await saved(calendar, changed(session, { state: 'OPEN' }));
    const claim = await calendar.ledger.findClaim(session.claimId);
    if (claim) await removeClaim(calendar.ledger, claim);
    return await saved(calendar, changed(session, { state: 'CANCELLED' }));
  }
  return session;
}

async function saved(calendar: SessionCalendar, session: Session): Promise<Session | null> {
  if (!(await calendar.sessions.replace(session, null))) return await finishedMeanwhile(calendar, session);
  // There are seats for those who wait, or there never will be.
  calendar.changes.tell(groupId(session.slot));
  return session;
}

/** Somebody else has finished it, or is at it. */
async function finishedMeanwhile(calendar: SessionCalendar, { id }: Session): Promise<Session | null> {
  const session = await calendar.sessions.find(id);
  return session && (await finishSession(calendar, session));
}
