import type { Calendar } from '#workflows/calendar.ts';
import { endOver } from './endOver.ts';
import { offerFree } from './offerFree.ts';
import { queuePages } from './queuePages.ts';
import { settleOffer } from './settleOffer.ts';
import { standingOffer, type WaitlistEntry, type WaitlistGroup } from '#domain/waitlist/waitlistEntry.ts';
import type { DueGroup } from '#store/waitlistGroupStore.ts';

/** How long a time that nobody has told of waits to be offered: one that was freed by the clock, or before a crash. */
const lookAgainAfter = Temporal.Duration.from({ seconds: 10 });
/** Where everybody is paused, only their days pass. (A session may be cancelled.) */
const lookAtPausedAfter = Temporal.Duration.from({ hours: 1 });
/** While a hold is being turned into a booking, or an offer is being made. */
const lookSoonAfter = Temporal.Duration.from({ seconds: 1 });

/**
 * Settles the offers of a group and offers what is free now to whose turn it is. Nothing rests on what was done before: whoever looks
 * next, in whichever process, goes on from what is written down.
 */
export async function lookAfterGroup(calendar: Calendar, group: DueGroup): Promise<void> {
  const { waitlist, waitlistGroups, clock } = calendar;
  await endOver(calendar, group);
  const soonest = await settleOffers(calendar, group);
  const offered = await offerFree(calendar, group);
  const now = clock.now();
  const isQuiet = offered === null && soonest === null;
  // All in one look: who is given a time at this moment passes from one status to the next between two.
  const left = isQuiet
    ? await waitlist.findQueue(group, ['WAITING', 'OFFERING', 'OFFERED', 'PAUSED'], 100)
    : [];
  if (isQuiet && left.length === 0) return await waitlistGroups.forget(group, now);
  const arePaused =
    isQuiet && left.every(({ status, wish }) => status === 'PAUSED' && wish.sessionId === null);
  const usual = arePaused ? lookAtPausedAfter : lookAgainAfter;
  const dueAt = earlier(soonest, now.add(offered?.isCutShort ? lookSoonAfter : usual));
  await waitlistGroups.settle(group, { dueAt, touchedBy: offered?.concernedBy ?? null });
}

/** Gives when the first of those that are not over must be looked at again; null where there was none. */
async function settleOffers(calendar: Calendar, group: WaitlistGroup): Promise<Temporal.Instant | null> {
  let soonest: Temporal.Instant | null = null;
  for await (const page of queuePages(calendar, group, ['OFFERING', 'OFFERED'])) {
    for (const entry of page) {
      await settleOffer(calendar, entry);
      soonest = earlier(soonest, dueFor(entry, calendar.clock.now()));
    }
  }
  return soonest;
}

function dueFor(entry: WaitlistEntry, now: Temporal.Instant): Temporal.Instant {
  const offer = standingOffer(entry);
  const isUnanswered = offer?.status === 'OPEN' && offer.claims.length === 0;
  const soon = now.add(lookSoonAfter);
  return isUnanswered && Temporal.Instant.compare(offer.expiresAt, soon) > 0 ? offer.expiresAt : soon;
}

const earlier = (a: Temporal.Instant | null, b: Temporal.Instant): Temporal.Instant =>
  a && Temporal.Instant.compare(a, b) < 0 ? a : b;
