import type { Calendar } from '#workflows/calendar.ts';
import type { WantedSlots } from './listFreeTimes.ts';
import { readRows, type RowsRead } from './readStarts.ts';
import { daysSpan } from '#domain/time/daysSpan.ts';

/**
 * The rows that will matter if hours and treatments are still as this process last saw them: mostly they are. Where they are not, `readStarts` finds
 * a row missing and reads them all.
 */
export async function readAhead(
  calendar: Calendar,
  requests: readonly WantedSlots[],
  now: Temporal.Instant,
): Promise<RowsRead | null> {
  const known = calendar.candidates.lastSeen();
  const searches = requests.flatMap((request) => {
    const offer = known.offer(request.providerId, request.treatmentId);
    return offer ? [{ offer, span: daysSpan(offer, request, now.epochMilliseconds) }] : [];
  });
  // Which rooms and devices somebody takes is not known here.
  if (searches.some(({ offer }) => !offer.requires)) return null;
  return await readRows(calendar, searches, now);
}
