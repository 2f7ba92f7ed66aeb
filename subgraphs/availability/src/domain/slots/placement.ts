import type { Need } from './bookable.ts';
import { bookableSpan } from './bookableSpan.ts';
import { hasBit } from '#domain/time/dayBits.ts';
import {
  bitAt,
  bitMillis,
  type LedgerDay,
  ledgerDayAt,
  ledgerDaysBetween,
  type Millis,
} from '#domain/time/ledgerDay.ts';
import { limitParts } from '#domain/ledger/limits.ts';
import type { Offer } from './offer.ts';
import { dayKey, type Part, type TimePart } from '#domain/ledger/part.ts';
import { startBits } from './startsOn.ts';
import { nothingTaken } from '#domain/ledger/taken.ts';

/** What an appointment at a wanted time takes. */
export type Placement = {
  readonly parts: readonly Part[];
  /** The version of the schedule that allows it. */
  readonly rules: number;
};

/** Null where the offer never has this time, whoever else may have booked: `refusalsOf` says why. */
export function placementOf(offer: Offer, start: Millis, now: Millis): Placement | null {
  const day = ledgerDayAt(offer.schedule.dayZone, start);
  const bit = bitAt(day, start);
  if (bit < 0 || !hasBit(startBits(offer, day, nothingTaken, bookableSpan(offer, now)), bit)) return null;
  return placed(offer, start, day);
}

/** How far ahead a desk may book, whatever the horizon. */
const mostAhead = 5 * 366 * 24 * 60 * 60_000;

/**
 * What an appointment takes that a desk books against the rules: its time, its buffers and its places of the limits, whether they are
 * taken or not. Null where no desk can: in the past, years ahead, off the full five minutes of the ledger.
 */
export function placementDespiteRules(offer: Offer, start: Millis, now: Millis): Placement | null {
  if (start <= now || start > now + mostAhead) return null;
  const day = ledgerDayAt(offer.schedule.dayZone, start);
  if (bitAt(day, start) < 0) return null;
  return placed(offer, start, day);
}

function placed(offer: Offer, start: Millis, day: LedgerDay): Placement {
  const places = limitParts(offer, day).map(({ key, most }) => ({ key, most }));
  const { dayZone, version } = offer.schedule;
  return { parts: [...timeParts({ ...offer, dayZone }, start), ...places], rules: version };
}

/** The bits that the appointment takes with its buffers, of each day that they lie in. */
export function timeParts(
  { calendarId, dayZone, need }: { calendarId: string; dayZone: string; need: Need },
  start: Millis,
): TimePart[] {
  const from = start - need.before * bitMillis;
  const until = start + (need.length + need.after) * bitMillis;
  return ledgerDaysBetween(dayZone, from, until).map((day) => ({
    key: dayKey(calendarId, day.date),
    startsAt: day.startsAt,
    bits: day.bits,
    from: Math.max((from - day.startsAt) / bitMillis, 0),
    to: Math.min((until - day.startsAt) / bitMillis, day.bits),
  }));
}
