import type { Calendar } from '#workflows/calendar.ts';
import { dropClaim } from '#workflows/claims/dropClaim.ts';
import { type Claim, isLive } from '#domain/ledger/claim.ts';
import { seatsKey } from '#domain/sessions/session.ts';

/**
 * Whose seats of a session stand: bookings, and holds that last. Those whose deadline has passed are taken away first, as until then
 * they could still be secured.
 */
export async function standingSeats(
  { ledger }: Pick<Calendar, 'ledger'>,
  sessionId: string,
  now: Temporal.Instant,
): Promise<Claim[]> {
  const seats = await ledger.findClaimsIn([seatsKey(sessionId)]);
  const standing: Claim[] = [];
  for (const claim of seats) {
    if (isLive(claim, now)) standing.push(claim);
    else if (!(await dropClaim(ledger, claim, now))) {
      // Secured or turned into a booking's this moment, or gone.
      return await standingSeats({ ledger }, sessionId, now);
    }
  }
  return standing;
}
