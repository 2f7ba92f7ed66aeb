import { bookableStarts } from './bookable.ts';
import { type Bits, firstBit, noBits } from './dayBits.ts';
import { bitStart, firstBitFrom, type LedgerDay, type Millis } from './ledgerDay.ts';
import type { Offer } from './offer.ts';
import { openBits } from './openHours.ts';
import type { Span } from './startsOn.ts';

/**
 * One provider's place in a search for the soonest time. Before the ledger is read, `start` is the earliest that their hours
 * allow: they cannot be free sooner. With each day read it moves to a time that is free, or on to a later day.
 */
export type Runner = {
  readonly offer: Offer;
  readonly days: readonly LedgerDay[];
  readonly distanceKm: number;
  /** Which of the days `start` is in. */
  day: number;
  start: Millis;
  /** Whether `start` is free, not only open. */
  sure: boolean;
};

/** Null where the hours allow no time at all within the span. */
export function runner(
  offer: Offer,
  distanceKm: number,
  days: readonly LedgerDay[],
  span: Span,
): Runner | null {
  const starting: Runner = { offer, days, distanceKm, day: -1, start: 0, sure: false };
  return toNextDay(starting, span) ? starting : null;
}

/** To the first later day on which the hours allow a time; false where there is none. */
function toNextDay(at: Runner, span: Span): boolean {
  for (let day = at.day + 1; day < at.days.length; day += 1) {
    const start = firstStart(at.offer, at.days[day]!, undefined, span);
    if (start === undefined) continue;
    at.day = day;
    at.start = start;
    return true;
  }
  return false;
}

/**
 * Moves on over the days that have been read, to the first free time in them, or else to the next day not read.
 *
 * @returns false where there is no time left
 */
export function advance(
  at: Runner,
  read: { upTo: number; busyOn(day: LedgerDay): Bits | undefined },
  span: Span,
): boolean {
  while (at.day < read.upTo) {
    const day = at.days[at.day]!;
    const start = firstStart(at.offer, day, read.busyOn(day), span);
    if (start !== undefined) {
      at.start = start;
      at.sure = true;
      return true;
    }
    if (!toNextDay(at, span)) return false;
  }
  return true;
}

/** Sooner first, then nearer, then by id so that the same question has the same answer. */
export const inOrder = (a: Runner, b: Runner): number =>
  a.start - b.start || a.distanceKm - b.distanceKm || (a.offer.providerId < b.offer.providerId ? -1 : 1);

function firstStart(offer: Offer, day: LedgerDay, busy: Bits | undefined, span: Span): Millis | undefined {
  const open = openBits(offer.schedule, offer.timeZone, day);
  if (firstBit(open) < 0) return undefined;
  const starts = bookableStarts(
    { bits: day.bits, open, busy: busy ?? noBits(day.bits) },
    offer.need,
    firstBitFrom(day, span.from),
  );
  const bit = firstBit(starts);
  if (bit < 0) return undefined;
  const start = bitStart(day, bit);
  return start < span.until ? start : undefined;
}
