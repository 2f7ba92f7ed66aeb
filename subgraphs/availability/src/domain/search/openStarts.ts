import { type Bits } from '#domain/time/dayBits.ts';
import type { Treatment } from '#domain/directory.ts';
import { bitMillis, type LedgerDay } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { startBits } from '#domain/slots/startsOn.ts';
import { nothingTaken } from '#domain/ledger/taken.ts';

/** What was worked out of one schedule so far: where its hours alone allow a start, by treatment and by day. */
export type KnownStarts = Map<Treatment, Map<string, Bits>>;

const mostTreatments = 16;
/** More than any search looks ahead. */
const mostDays = 100;

/** Where an offer could start on a day if nothing were taken, at whatever time one asks. Worked out once for all who share a schedule. */
export function openStarts(known: KnownStarts, treatment: Treatment, offer: Offer, day: LedgerDay): Bits {
  let days = known.get(treatment);
  if (!days) {
    // A treatment that changes is another one here, and the former is not asked of again.
    if (known.size >= mostTreatments) known.clear();
    known.set(treatment, (days = new Map<string, Bits>()));
  }
  let starts = days.get(day.date);
  if (!starts) {
    if (days.size >= mostDays) days.clear();
    const wholeDay = { from: day.startsAt, until: day.startsAt + day.bits * bitMillis };
    days.set(day.date, (starts = once(startBits({ ...offer, requires: [] }, day, nothingTaken, wholeDay))));
  }
  return starts;
}

const rows = new Map<string, Bits>();

/** The same row for all days that are alike: most are. */
function once(row: Bits): Bits {
  const key = row.join();
  const same = rows.get(key);
  if (same) return same;
  if (rows.size > 50_000) rows.clear();
  rows.set(key, row);
  return row;
}
