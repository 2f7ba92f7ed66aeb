import type { Calendar } from '#workflows/calendar.ts';
import { endOver } from './endOver.ts';
import { offerFree } from './offerFree.ts';
import { atOnce, pages } from './queuePages.ts';
import { settleOffer } from './settleOffer.ts';
import { standingOffer, type WaitlistEntry, type WaitlistGroup } from '#domain/waitlist/waitlistEntry.ts';
import type { Offering } from '#store/waitlistStore.ts';
import type { DueGroup } from '#store/waitlistGroupStore.ts';

/** How long a time that nobody has told of waits to be offered: one that was freed by the clock, or before a crash. */
const lookAgainAfterMs = 10_000;
/** Where everybody is paused, only their days pass. (A session may be cancelled.) */
const lookAtPausedAfterMs = 300_000;
/** While a hold is being turned into a booking, or an offer is being made. */
const lookSoonAfterMs = 1_000;

/**
 * Settles the offers of a group and offers what is free now to whose turn it is. Nothing rests on what was done before: whoever looks
 * next, in whichever process, goes on from what is written down.
 */
export async function lookAfterGroup(calendar: Calendar, group: DueGroup): Promise<void> {
  const { waitlist, waitlistGroups } = calendar;
  await endOver(calendar, group);
  const soonestMs = await settleOffers(calendar, group);
  const offered = await offerFree(calendar, group);
  const isQuiet = offered === null && soonestMs === null;
  // All in one look: who is given a time at this moment passes from one status to the next between two.
  const left = isQuiet
    ? await waitlist.findQueue(group, ['WAITING', 'OFFERING', 'OFFERED', 'PAUSED'], 100)
    : [];
  if (isQuiet && left.length === 0) return await waitlistGroups.forget(group);
  const arePaused =
    isQuiet && left.every(({ status, wish }) => status === 'PAUSED' && wish.sessionId === null);
  const usualMs = arePaused ? lookAtPausedAfterMs : lookAgainAfterMs;
  const dueInMs = Math.min(soonestMs ?? Infinity, offered?.isCutShort ? lookSoonAfterMs : usualMs);
  await waitlistGroups.settle(group, { dueInMs, touchedBy: offered?.concernedBy ?? null });
}

/** Gives how soon the first of those that are not over must be looked at again; null where there was none. */
async function settleOffers(calendar: Calendar, group: WaitlistGroup): Promise<number | null> {
  let soonestMs: number | null = null;
  for await (const page of pages<Offering>((after) =>
    calendar.waitlist.findOffering(group, atOnce, after?.entry),
  )) {
    for (const { entry, ageMs } of page) {
      await settleOffer(calendar, entry, ageMs);
      soonestMs = Math.min(soonestMs ?? Infinity, dueInMs(entry, calendar.clock.now()));
    }
  }
  return soonestMs;
}

function dueInMs(entry: WaitlistEntry, now: Temporal.Instant): number {
  const offer = standingOffer(entry);
  const isUnanswered = offer?.status === 'OPEN' && offer.claims.length === 0;
  const untilOver = isUnanswered ? offer.expiresAt.epochMilliseconds - now.epochMilliseconds : 0;
  return Math.max(untilOver, lookSoonAfterMs);
}
