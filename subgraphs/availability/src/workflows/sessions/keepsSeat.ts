import type { Calendar } from '#workflows/calendar.ts';
import { dropClaim } from '#workflows/claims/dropClaim.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { isTimePart } from '#domain/ledger/part.ts';
import { seatsKey, sessionOfSeat } from '#domain/sessions/session.ts';

/** Longer than any claim lasts that is not secured. */
const aDay = Temporal.Duration.from({ hours: 24 });

/**
 * Whether a claim that is not secured has a seat in a session that is open for as many as when it was made; true of what is no seat. Whoever
 * made it may have crashed before looking. One that has none is taken away.
 */
export async function keepsSeat({ sessions, ledger, clock }: Calendar, claim: Claim): Promise<boolean> {
  const sessionId = sessionOfSeat(claim);
  if (sessionId === null || claim.until === null) return true;
  const seats = [claim.first, ...claim.later].find(({ key }) => key === seatsKey(sessionId));
  const session = await sessions.find(sessionId);
  const wasOf = seats && !isTimePart(seats) ? seats.most : 0;
  if (session?.state === 'OPEN' && session.seats >= wasOf) return true;
  await dropClaim(ledger, claim, clock.now().add(aDay));
  return false;
}
