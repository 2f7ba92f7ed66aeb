import type { Calendar } from '#workflows/calendar.ts';
import { equipOffers } from './equipOffers.ts';
import type { WantedTreatment } from './findOffer.ts';
import { readRows, readStarts, type RowsRead } from './readStarts.ts';
import { daysSpan } from '#domain/time/daysSpan.ts';
import type { Millis } from '#domain/time/ledgerDay.ts';
import { bookableOf, type Offer, offerOf } from '#domain/slots/offer.ts';
import type { Span } from '#domain/time/span.ts';

export type WantedSlots = WantedTreatment & {
  /** The first day, on the clinic's calendar, and how many. */
  readonly from: Temporal.PlainDate;
  readonly days: number;
};

export type FreeTimes = {
  readonly offer: Offer;
  /** What can be booked now of the days that were asked for. */
  readonly span: Span;
  /** In order. */
  readonly starts: readonly Millis[];
  /** The rows of the ledger that tell. */
  readonly rows: readonly string[];
};

/**
 * When each request is free, and what that rests on. Three commands at once, however many requests and days: what providers there are, what
 * treatments, what is taken; and those of `equipOffers`. Null where there is no such provider or they do not offer the treatment.
 */
export async function listFreeTimes(
  calendar: Calendar,
  requests: readonly WantedSlots[],
): Promise<(FreeTimes | null)[]> {
  const { resources, directory, clock } = calendar;
  const now = clock.now();
  const [providers, treatments, ahead] = await Promise.all([
    resources.findMany([...new Set(requests.map(({ providerId }) => providerId))]),
    directory.findTreatments([...new Set(requests.map(({ treatmentId }) => treatmentId))]),
    readAhead(calendar, requests, now),
  ]);
  const found = requests.flatMap((request, index) => {
    const resource = providers.get(request.providerId);
    const bookable = resource && bookableOf(resource);
    const treatment = treatments.get(request.treatmentId);
    const offer = bookable && treatment && offerOf(bookable, treatment);
    return offer ? [{ index, request, offer }] : [];
  });
  const offers = await equipOffers(
    calendar,
    found.map(({ offer }) => offer),
  );
  const searches = offers.map((offer, n) => ({
    offer,
    span: daysSpan(offer, found[n]!.request, now.epochMilliseconds),
  }));
  const { starts, rows } = await readStarts(calendar, searches, now, ahead);
  const times: (FreeTimes | null)[] = requests.map(() => null);
  for (const [n, { index }] of found.entries())
    times[index] = { ...searches[n]!, starts: starts[n]!, rows: rows[n]! };
  return times;
}

/**
 * The rows that will matter if hours and treatments are still as searches know them: mostly they are. Where they are not, `readStarts` finds
 * a row missing and reads them all.
 */
async function readAhead(
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
