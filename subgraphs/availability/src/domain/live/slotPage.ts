import { dayEnd, ledgerDayAt, type Millis } from '#domain/time/ledgerDay.ts';
import type { Bookable, Offer } from '#domain/slots/offer.ts';
import { bookableSpan } from '#domain/slots/bookableSpan.ts';
import { listedAt } from '#domain/slots/slot.ts';
import type { Span } from '#domain/time/span.ts';
import { wallSlots } from '#domain/time/wallSlots.ts';

/** The free times of one provider as a viewer sees them: by day of the clinic's calendar. Days without any are not in it. */
export type SlotPage = {
  /** What the times are of; null where nothing is offered. */
  readonly offer: Offer | null;
  readonly starts: ReadonlyMap<string, readonly Millis[]>;
};

export const emptyPage: SlotPage = { offer: null, starts: new Map() };

export function slotPage(offer: Offer, starts: readonly Millis[]): SlotPage {
  const byDate = new Map<string, Millis[]>();
  for (const { date, slot } of wallSlots(starts.map((start) => listedAt(offer, start)))) {
    const ofDate = byDate.get(date);
    if (ofDate) ofDate.push(slot.start.epochMilliseconds);
    else byDate.set(date, [slot.start.epochMilliseconds]);
  }
  return { offer, starts: byDate };
}

/** The days whose times, or what a time is, are not the same on both. */
export function changedDays(before: SlotPage, after: SlotPage): string[] {
  const dates = new Set([...before.starts.keys(), ...after.starts.keys()]);
  if (!isSameKind(before.offer, after.offer)) return [...dates].toSorted();
  return [...dates]
    .filter((date) => !isSame(before.starts.get(date) ?? [], after.starts.get(date) ?? []))
    .toSorted();
}

const isSame = (a: readonly Millis[], b: readonly Millis[]): boolean =>
  a.length === b.length && a.every((start, index) => start === b[index]);

/** Whether the slots of both look the same, but for when they are. */
const isSameKind = (a: Offer | null, b: Offer | null): boolean =>
  a === null ||
  b === null ||
  (a.clinicId === b.clinicId && a.timeZone === b.timeZone && a.durationMinutes === b.durationMinutes);

/**
 * When the free times change though nobody does anything: the first one comes too near to be booked, or the horizon moves on with
 * the next day and lets in more of the days that were asked for.
 *
 * @param asked the days, as moments
 */
export function changesByItself(
  offer: Pick<Bookable, 'schedule' | 'timeZone'>,
  starts: readonly Millis[],
  asked: Span,
  now: Millis,
): Millis {
  const span = bookableSpan(offer, now);
  const [first = Infinity] = starts;
  const tooNear = first - (span.from - now) + 1;
  const horizon = asked.until > span.until ? dayEnd(ledgerDayAt(offer.timeZone, now)) : Infinity;
  return Math.min(tooNear, horizon);
}
