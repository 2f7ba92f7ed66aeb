import { bookableStarts, type Need } from './bookable.ts';
import { type Bits, firstBit, lastBit, moved, noBits, setBits, within } from '#domain/time/dayBits.ts';
import { equipmentReads, equippedStarts } from '#domain/equipment/equippedStarts.ts';
import { bitStart, firstBitFrom, type LedgerDay, type Millis } from '#domain/time/ledgerDay.ts';
import { limitParts } from '#domain/ledger/limits.ts';
import { daysAround, lay, type Margins } from '#domain/time/margins.ts';
import type { Offer } from './offer.ts';
import { openBits } from '#domain/schedule/openHours.ts';
import type { Span } from '#domain/time/span.ts';
import { startGrid } from './startGrid.ts';
import type { Taken } from '#domain/ledger/taken.ts';

/**
 * On which bits of a ledger day an appointment can start: the one rule, for listing, for searching and for claiming, so that what
 * is listed can be claimed.
 *
 * It starts on the grid of the schedule's rules and within the span; it lies in hours that are open for the treatment throughout;
 * it and its buffers are free, and so is one of each kind of room or device that it takes; no limit of its day or week is reached. It
 * may run over midnight, and so may its buffers.
 *
 * @param taken of the days and keys that `readsFor` names
 * @param span lies within the offer's `bookableSpan`
 */
export function startBits(offer: Offer, day: LedgerDay, taken: Taken, span: Span): Bits {
  const open = openOn(offer, day);
  if (firstBit(open) < 0) return open;
  if (limitParts(offer, day).some(({ key, most }) => taken.count(key) >= most)) return noBits(day.bits);
  const margins = marginsOf(open, day, offer.need);
  const free = margins
    ? moved(startsAround(offer, day, taken, margins), -margins.before, open.length)
    : bookableStarts({ bits: day.bits, open, busy: taken.of(offer.calendarId, day) }, offer.need);
  const until = Math.min(firstBitFrom(day, span.until), day.bits);
  const starts = within(free, startGrid(offer.schedule.rules), firstBitFrom(day, span.from), until);
  return equippedStarts(starts, offer, { day, margins }, taken);
}

/** The moments of `startBits`, in order. */
export const startsOn = (offer: Offer, day: LedgerDay, taken: Taken, span: Span): Millis[] =>
  setBits(startBits(offer, day, taken, span)).map((bit) => bitStart(day, bit));

/** What must be read of the ledger to tell an offer's starts on a day. Nothing where it is closed. */
export function readsFor(
  offer: Offer,
  day: LedgerDay,
): { days: { calendarId: string; day: LedgerDay }[]; counted: string[] } {
  const { calendarId } = offer;
  const open = openOn(offer, day);
  if (firstBit(open) < 0) return { days: [], counted: [] };
  const margins = marginsOf(open, day, offer.need);
  const days = margins ? daysAround(day, margins).map((one) => one.day) : [day];
  return {
    days: [...days.map((one) => ({ calendarId, day: one })), ...equipmentReads(offer, { day, margins })],
    counted: limitParts(offer, day).map(({ key }) => key),
  };
}

const openOn = ({ schedule, timeZone, treatmentId }: Offer, day: LedgerDay): Bits =>
  openBits(schedule, timeZone, day, treatmentId);

/** Null on the usual day: closed long enough around midnight that no appointment, buffers included, leaves it. */
function marginsOf(open: Bits, day: LedgerDay, need: Need): Margins | null {
  const back = firstBit(open) < need.before;
  const on = lastBit(open) + Math.max(need.after, 1) >= day.bits;
  if (!back && !on) return null;
  return { before: back ? need.before : 0, after: on ? need.length + need.after : 0 };
}

function startsAround(offer: Offer, day: LedgerDay, taken: Taken, margins: Margins): Bits {
  const bits = margins.before + day.bits + margins.after;
  const [open, busy] = [noBits(bits), noBits(bits)];
  for (const { day: one, at } of daysAround(day, margins)) {
    lay(open, openOn(offer, one), at);
    lay(busy, taken.of(offer.calendarId, one) ?? [], at);
  }
  return bookableStarts({ bits, open, busy }, offer.need);
}
