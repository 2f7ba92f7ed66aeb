import type { Calendar } from '#workflows/calendar.ts';
import { inItsCalendar } from './inItsCalendar.ts';
import { undoClaim } from './removeClaim.ts';
import { sessionOver, slotNotOffered, type SlotNotOffered } from '#workflows/failures.ts';
import { keepsSeat } from '#workflows/sessions/keepsSeat.ts';
import type { Claim } from '#domain/ledger/claim.ts';

/**
 * What stands against a claim that has all its parts, and whose maker may have crashed, or be slow, before looking: its session has ended or
 * has fewer seats, its provider's time has moved to another calendar. Then it is taken away. Null: nothing does, and what changes from now
 * on finds the claim.
 */
export async function lookBack(calendar: Calendar, claim: Claim): Promise<SlotNotOffered | null> {
  if (!(await keepsSeat(calendar, claim))) return sessionOver();
  if (await inItsCalendar(calendar, claim)) return null;
  await undoClaim(calendar.ledger, claim);
  return slotNotOffered();
}
