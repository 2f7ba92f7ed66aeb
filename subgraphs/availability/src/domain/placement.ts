import { bookableStarts, type Need } from './bookable.ts';
import { type Bits, hasBit, noBits } from './dayBits.ts';
import { bitAt, firstBitFrom, type LedgerDay, ledgerDayAt, type Millis } from './ledgerDay.ts';
import type { Offer } from './offer.ts';
import { openBits } from './openHours.ts';

/** Where a wanted time lies in its ledger day, and what the day must allow for it. */
export type Placement = {
  readonly providerId: string;
  readonly day: LedgerDay;
  readonly open: Bits;
  /** The version of the schedule, and the zone of its hours, that `open` was made from. */
  readonly rules: number;
  readonly zone: string;
  readonly need: Need;
  /** The appointment's first bit. */
  readonly bit: number;
  /** The first bit that is not past. */
  readonly earliest: number;
};

/** Null where the offer never has this time, whoever else may have booked: closed, past, or not on a quarter of an hour. */
export function placementOf(offer: Offer, start: Millis, now: Millis): Placement | null {
  const { schedule, need } = offer;
  const day = ledgerDayAt(schedule.dayZone, start);
  const bit = bitAt(day, start);
  const earliest = firstBitFrom(day, now + 1);
  const open = openBits(schedule, offer.timeZone, day);
  const possible = bookableStarts({ bits: day.bits, open, busy: noBits(day.bits) }, need, earliest);
  if (bit < 0 || !hasBit(possible, bit)) return null;
  return {
    providerId: offer.providerId,
    day,
    open,
    rules: schedule.version,
    zone: offer.timeZone,
    need,
    bit,
    earliest,
  };
}

/** The bits that a claim takes: the appointment with its buffers. */
export const takenBits = ({ bit, need }: Placement): { from: number; to: number } => ({
  from: bit - need.before,
  to: bit + need.length + need.after,
});
