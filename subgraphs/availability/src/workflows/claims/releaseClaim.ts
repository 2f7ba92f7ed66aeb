import type { Calendar } from '#workflows/calendar.ts';
import { freeTime } from './freeTime.ts';

/** Frees a booking's time. False where there was nothing to free. */
export async function releaseClaim(calendar: Calendar, claimId: string): Promise<boolean> {
  const claim = await calendar.ledger.findClaim(claimId);
  return claim?.kind === 'booking' && (await freeTime(calendar, claim));
}
