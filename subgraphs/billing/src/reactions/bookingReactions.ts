import { reaction } from '@tidbok/kit/events/reaction.ts';
import { type EventData, eventTypes, type EventType } from '@tidbok/schema/events';
import type { BookingNews } from '#domain/bookingTerms.ts';
import type { Billing } from '#workflows/billing.ts';
import { noteBooking } from '#workflows/noteBooking.ts';

type BookingEventType = Extract<EventType, `tidbok.booking.${string}`>;

const isOfBooking = (type: string): type is BookingEventType => type.startsWith('tidbok.booking.');

/**
 * Every event of a booking goes the same way: each carries the whole state, so whichever comes first issues the invoice, and older ones
 * that come late change nothing.
 */
export const bookingReactions = (billing: Billing) =>
  Object.keys(eventTypes)
    .filter(isOfBooking)
    .map((type) =>
      reaction({
        type,
        schema: eventTypes[type],
        react: ({ data }) => noteBooking(billing, newsOf(type, data)),
      }),
    );

const newsOf = (type: BookingEventType, data: EventData<BookingEventType>): BookingNews => ({
  bookingId: data.bookingId,
  version: data.version,
  refused: type === 'tidbok.booking.payment-refused',
  status: data.status,
  owners: data.owners,
  clinicId: data.clinicId,
  timeZone: data.timeZone,
  payment: data.payment,
  price: data.price,
  paymentDueBy: data.paymentDueBy === null ? null : Temporal.Instant.from(data.paymentDueBy),
});
