import { ledgerDay, ledgerDayAt, type Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from './offer.ts';

/** Until when a time that must be booked so long before had to be. */
export const bookBefore = (start: Millis, noticeMinutes: number): Millis => start - noticeMinutes * 60_000;

/** From when on a time can be booked that is further ahead than so many days: from the beginning of a day of the clinic. */
export function bookFrom({ timeZone }: Pick<Offer, 'timeZone'>, start: Millis, horizonDays: number): Millis {
  const { date } = ledgerDayAt(timeZone, start);
  return ledgerDay(timeZone, Temporal.PlainDate.from(date).subtract({ days: horizonDays }).toString())
    .startsAt;
}
