import { TooManySubscriptions } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { liveEvents } from '#workflows/live/liveEvents.ts';
import { mayChange } from './changeWaitlist.ts';
import type { OfferNews } from './offerNews.ts';
import type { Shares } from '#workflows/live/shares.ts';
import { toldOffers } from '#domain/waitlist/toldOffers.ts';
import type { WaitlistEntry, WaitlistOffer } from '#domain/waitlist/waitlistEntry.ts';

/** An offer as it is now, with the entry that it is made to. */
export type OfferOfEntry = { readonly offer: WaitlistOffer; readonly entry: WaitlistEntry };

/** What ended so long ago is told to nobody who comes back. */
const toldForMs = 3_600_000;

/**
 * The offers to a caller's entries, those that they joined for others with: first those that are open, and those that ended, of entries that changed within the last hour; then
 * each as it is made and as it ends. Whoever connects again misses nothing.
 *
 * @throws {TooManySubscriptions} where this process carries no more
 */
export async function followOffers(
  { calendar, news, viewers }: { calendar: Calendar; news: OfferNews; viewers: Shares },
  identity: Identity,
): Promise<AsyncIterableIterator<OfferOfEntry>> {
  const subject = identity.subject!;
  const leave = viewers.take(subject);
  if (!leave) throw new TooManySubscriptions();
  const told = toldOffers();
  const waiting = new Map<string, OfferOfEntry>();
  /** What is heard before the entries are read. */
  let early: WaitlistEntry[] | null = [];

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
  const tell = (entry: WaitlistEntry, offers: readonly WaitlistOffer[]): void => {
    for (const offer of offers) waiting.set(offer.id, { offer, entry });
    if (offers.length > 0) wake();
  };
  const hear = (entry: WaitlistEntry): void => {
    if (!mayChange(identity, entry)) return;
    if (early) early.push(entry);
    else tell(entry, told.news(entry));
  };
  // From before the entries are read: what happens after that is heard.
  const unhear = news.hear(subject, hear);
  try {
    const { lately, before } = await readEntries(calendar, identity);
    for (const entry of before) tell(entry, told.openAlone(entry));
    for (const entry of lately) tell(entry, told.news(entry));
    for (const entry of early) tell(entry, told.news(entry));
    early = null;
  } catch (error) {
    end();
    throw error;
  }
  return events;
}

/** Those with offers that changed within the last hour, and the other ones that are not over. */
async function readEntries(
  { waitlist }: Calendar,
  identity: Identity,
): Promise<{ lately: WaitlistEntry[]; before: WaitlistEntry[] }> {
  const subject = identity.subject!;
  const isTheirs = (entry: WaitlistEntry): boolean => mayChange(identity, entry);
  // These first: what changes before the others are read is then among those.
  const open = await waitlist.findOffered(subject);
  const changed = await waitlist.findChanges([subject], { agoMs: toldForMs, latest: null, overlapMs: 0 });
  const lately = await waitlist.findAll(changed.map(({ id }) => id));
  const ids = new Set(changed.map(({ id }) => id));
  const before = open.filter(({ id }) => !ids.has(id));
  return { lately: lately.filter(isTheirs), before: before.filter(isTheirs) };
}
