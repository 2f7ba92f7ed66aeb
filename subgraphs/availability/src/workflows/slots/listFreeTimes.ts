import type { Calendar } from '#workflows/calendar.ts';
import { equipOffers } from './equipOffers.ts';
import type { WantedTreatment } from './findOffer.ts';
import { readAhead } from './readAhead.ts';
import { readStarts } from './readStarts.ts';
import { daysSpan } from '#domain/time/daysSpan.ts';
import type { Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
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
 * When each request is free, and what that rests on. What providers offer and what is taken is read at once, in the
 * commands of `candidates.offers` and `busy.read`, however many requests and days; then those of `equipOffers`. Null where there is no
 * such provider or they do not offer the treatment.
 */
export async function listFreeTimes(
  calendar: Calendar,
  requests: readonly WantedSlots[],
): Promise<(FreeTimes | null)[]> {
  const now = calendar.clock.now();
  const [offered, ahead] = await Promise.all([
    calendar.candidates.offers(requests),
    readAhead(calendar, requests, now),
  ]);
  const found = requests.flatMap((request, index) => {
    const offer = offered[index];
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
