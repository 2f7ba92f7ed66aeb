import { TooManySubscriptions } from '@tidbok/kit/failures.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { liveEvents } from '#workflows/live/liveEvents.ts';
import type { OfferNews } from './offerNews.ts';
import type { Viewers } from '#workflows/live/viewers.ts';
import type { OfferStatus, WaitlistEntry, WaitlistOffer } from '#domain/waitlist/waitlistEntry.ts';

/** An offer as it is now, with the entry that it is made to. */
export type OfferOfEntry = { readonly offer: WaitlistOffer; readonly entry: WaitlistEntry };

/** What ended so long ago is told to nobody who comes back. */
const toldFor = Temporal.Duration.from({ hours: 1 });
const mostEntries = 1_000;

/**
 * The offers to a subject's entries: first those that are open, and those that ended within the last hour; then each as it is made and as it
 * ends. Whoever connects again misses nothing.
 *
 * @throws {TooManySubscriptions} where this process carries no more
 */
export async function followOffers(
  { calendar, news, viewers }: { calendar: Calendar; news: OfferNews; viewers: Viewers },
  subject: string,
): Promise<AsyncIterableIterator<OfferOfEntry>> {
  const leave = viewers.enter(subject);
  if (!leave) throw new TooManySubscriptions();
  const told = new Map<string, OfferStatus>();
  const waiting = new Map<string, OfferOfEntry>();

  const { events, wake, end } = liveEvents(
    () => {
      const [first] = waiting;
      if (first) waiting.delete(first[0]);
      return first?.[1];
    },
    () => {
      unhear();
      leave();
    },
  );
  const note = (entry: WaitlistEntry): void => {
    for (const offer of entry.offers) {
      const isTold = told.get(offer.id) === offer.status || offer.status === 'MAKING';
      if (isTold || !isRecent({ offer, entry }, earliest)) continue;
      told.set(offer.id, offer.status);
      waiting.set(offer.id, { offer, entry });
    }
    wake();
  };
  // From before the entries are read: what happens after that is heard, what is heard twice is told once.
  const earliest = calendar.clock.now().subtract(toldFor);
  const unhear = news.hear(subject, note);
  try {
    // An open offer is younger than any config allows, and its entry was changed when it was made.
    const recent = await calendar.waitlist.findChanged(
      [subject],
      earliest.subtract({ minutes: calendar.offerMinutes }),
      mostEntries,
    );
    for (const entry of recent) note(entry);
  } catch (error) {
    end();
    throw error;
  }
  return events;
}

/** Open, or over for not too long: an offer that is over ended at the latest when its entry was last changed. */
const isRecent = ({ offer, entry }: OfferOfEntry, earliest: Temporal.Instant): boolean =>
  offer.status === 'OPEN' ||
  (Temporal.Instant.compare(offer.expiresAt, earliest) > 0 &&
    Temporal.Instant.compare(entry.changedAt, earliest) > 0);
