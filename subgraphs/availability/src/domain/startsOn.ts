import { bookableStarts } from './bookable.ts';
import { type Bits, noBits, setBits } from './dayBits.ts';
import { bitStart, firstBitFrom, type LedgerDay, type Millis } from './ledgerDay.ts';
import type { Offer } from './offer.ts';
import { openBits } from './openHours.ts';

/** A span of moments [from, until). */
export type Span = { readonly from: Millis; readonly until: Millis };

/** When an offer can be booked on one ledger day: the starts within the span, in order. */
export function startsOn(
  offer: Offer,
  day: LedgerDay,
  busy: Bits | undefined,
  { from, until }: Span,
): Millis[] {
  const open = openBits(offer.schedule, offer.timeZone, day);
  const starts = bookableStarts(
    { bits: day.bits, open, busy: busy ?? noBits(day.bits) },
    offer.need,
    firstBitFrom(day, from),
  );
  const moments = setBits(starts).map((bit) => bitStart(day, bit));
  return moments.filter((moment) => moment < until);
}
