import type { Calendar } from '#workflows/calendar.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { sessionOfSeat } from '#domain/sessions/session.ts';

/**
 * Whether a claim stands in the calendar that its provider's time is in now. Whoever makes a claim writes it first and looks here
 * afterwards; whoever moves a provider to another calendar (`settleMove`) writes that first and looks for claims afterwards. So of two who
 * meet at least one sees the other. What is secured was looked at before, and a seat takes nobody's time.
 */
export async function inItsCalendar(
  { resources }: Pick<Calendar, 'resources'>,
  claim: Claim,
): Promise<boolean> {
  if (claim.until === null || sessionOfSeat(claim) !== null) return true;
  const calendarId = await resources.findCalendar(claim.slot.providerId);
  return calendarId !== null && isIn(calendarId, claim);
}

const isIn = (calendarId: string, { first, later }: Claim): boolean =>
  [first, ...later].some(({ key }) => key.startsWith(`${calendarId}|`));
