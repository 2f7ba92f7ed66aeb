import { minutesPerBit, setBits } from '#domain/time/dayBits.ts';
import { type LedgerDay, ledgerDay, ledgerDayAt, type Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import type { Taken } from '#domain/ledger/taken.ts';

/** The days of the ISO week that a moment lies in, as an offer's ledger counts them. */
export function weekOf({ schedule }: Offer, moment: Millis): LedgerDay[] {
  const { zone, date, weekday } = ledgerDayAt(schedule.dayZone, moment);
  const monday = Temporal.PlainDate.from(date).subtract({ days: weekday - 1 });
  return [0, 1, 2, 3, 4, 5, 6].map((days) => ledgerDay(zone, monday.add({ days }).toString()));
}

/** How much of a calendar live claims have taken, their buffers included, whatever the hours are. */
export function minutesTaken(calendarId: string, days: readonly LedgerDay[], taken: Taken): number {
  const bits = days.flatMap((day) => setBits(taken.of(calendarId, day) ?? []));
  return bits.length * minutesPerBit;
}
