import { bookableSpan } from '#domain/slots/bookableSpan.ts';
import { ledgerDay, type Millis } from './ledgerDay.ts';
import type { Bookable } from '#domain/slots/offer.ts';
import { overlapOf, type Span } from './span.ts';

type Asked = { readonly from: Temporal.PlainDate; readonly days: number };

/** What can be booked now of so many days from one on, on the calendar of the clinic. Empty where none of it can. */
export const daysSpan = (offer: Pick<Bookable, 'schedule' | 'timeZone'>, asked: Asked, now: Millis): Span =>
  overlapOf(requestedSpan(offer, asked), bookableSpan(offer, now));

export const requestedSpan = ({ timeZone }: Pick<Bookable, 'timeZone'>, { from, days }: Asked): Span => ({
  from: ledgerDay(timeZone, from.toString()).startsAt,
  until: ledgerDay(timeZone, from.add({ days }).toString()).startsAt,
});
