import type { Calendar } from '#workflows/calendar.ts';
import { standingSeats } from './standingSeats.ts';
import { dropClaim } from '#workflows/claims/dropClaim.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { isTimePart } from '#domain/ledger/part.ts';
import { seatsKey, sessionOfSeat } from '#domain/sessions/session.ts';

/** Longer than any claim lasts that is not secured. */
const aDay = Temporal.Duration.from({ hours: 24 });

/**
 * Whether a claim that is not secured has a seat in a session that is open; true of what is no seat. Whoever made it may have crashed
 * before looking: where the session has fewer seats than then, all that stand are counted. One that has none is taken away.
 */
export async function keepsSeat(calendar: Calendar, claim: Claim): Promise<boolean> {
  const { sessions, ledger, clock } = calendar;
  const sessionId = sessionOfSeat(claim);
  if (sessionId === null || claim.until === null) return true;
  const seats = [claim.first, ...claim.later].find(({ key }) => key === seatsKey(sessionId));
  const session = await sessions.find(sessionId);
  const wasOf = seats && !isTimePart(seats) ? seats.most : 0;
  if (session?.state === 'OPEN') {
    if (session.seats >= wasOf) return true;
    if ((await standingSeats(calendar, sessionId, clock.now())).length <= session.seats) return true;
  }
  await dropClaim(ledger, claim, clock.now().add(aDay));
  return false;
}
