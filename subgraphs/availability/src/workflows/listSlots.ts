import type { Calendar } from './calendar.ts';
import type { WantedTreatment } from './findOffer.ts';
import { ledgerDaysBetween, type LedgerDay } from '#domain/ledgerDay.ts';
import { bookableOf, type Offer, offerOf } from '#domain/offer.ts';
import { type Slot, slotAt } from '#domain/slot.ts';
import { type Span, startsOn } from '#domain/startsOn.ts';

export type WantedSlots = WantedTreatment & {
  /** The first day, on the clinic's calendar, and how many. */
  readonly from: Temporal.PlainDate;
  readonly days: number;
};

type Search = { offer: Offer; span: Span; days: readonly LedgerDay[] };

/**
 * The free times of each request, in order. Three commands, however many requests and days: what providers there are, what
 * treatments, what is taken. Nothing is free where there is no such provider or they do not offer the treatment.
 */
export async function listSlots(calendar: Calendar, requests: readonly WantedSlots[]): Promise<Slot[][]> {
  const { resources, directory, busy, clock } = calendar;
  const now = clock.now();
  const [providers, treatments] = await Promise.all([
    resources.findMany([...new Set(requests.map(({ providerId }) => providerId))]),
    directory.findTreatments([...new Set(requests.map(({ treatmentId }) => treatmentId))]),
  ]);
  const searches = requests.map((request): Search | null => {
    const resource = providers.get(request.providerId);
    const bookable = resource && bookableOf(resource);
    const treatment = treatments.get(request.treatmentId);
    const offer = bookable && treatment && offerOf(bookable, treatment);
    return offer ? searchOf(offer, request, now) : null;
  });
  const wanted = searches.flatMap((search) =>
    search ? search.days.map((day) => ({ providerId: search.offer.providerId, day })) : [],
  );
  const taken = await busy.read(wanted, now);
  return searches.map((search) => {
    if (!search) return [];
    const { offer, span, days } = search;
    return days.flatMap((day) =>
      startsOn(offer, day, taken.of(offer.providerId, day), span).map((start) => slotAt(offer, start)),
    );
  });
}

function searchOf(offer: Offer, { from, days }: WantedSlots, now: Temporal.Instant): Search {
  const span = {
    from: Math.max(from.toZonedDateTime(offer.timeZone).epochMilliseconds, now.epochMilliseconds + 1),
    until: from.add({ days }).toZonedDateTime(offer.timeZone).epochMilliseconds,
  };
  const touched =
    span.from < span.until ? ledgerDaysBetween(offer.schedule.dayZone, span.from, span.until) : [];
  return { offer, span, days: touched };
}
