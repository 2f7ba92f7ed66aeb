import type { EventData, EventType } from '@tidbok/schema/events';
import type { Booking } from './booking.ts';
import type { BookingEventType } from './bookingEvent.ts';

/** How each event is called where other services hear of it. */
const newsTypes = {
  REQUESTED: 'tidbok.booking.requested',
  PAYMENT_REQUESTED: 'tidbok.booking.payment-requested',
  CONFIRMED: 'tidbok.booking.confirmed',
  RESCHEDULED: 'tidbok.booking.rescheduled',
  CHECKED_IN: 'tidbok.booking.checked-in',
  CHECK_IN_UNDONE: 'tidbok.booking.check-in-undone',
  COMPLETED: 'tidbok.booking.completed',
  NO_SHOW: 'tidbok.booking.no-show',
  CANCELLED: 'tidbok.booking.cancelled',
  EXPIRED: 'tidbok.booking.expired',
  REINSTATED: 'tidbok.booking.reinstated',
  PAYMENT_REFUSED: 'tidbok.booking.payment-refused',
} as const satisfies Record<BookingEventType, EventType>;

const eventTypes = new Map<string, BookingEventType>(
  Object.entries(newsTypes).map(([type, name]) => [name, type as BookingEventType]),
);

/** The event of a name that other services hear; undefined of a name that is not ours. */
export const eventTypeOf = (name: string): BookingEventType | undefined => eventTypes.get(name);

export type BookingNews = {
  readonly type: EventType;
  readonly data: EventData<'tidbok.booking.confirmed'>;
  /** Whose live subscriptions it goes to. */
  readonly feeds: readonly string[];
};

export const feeds = {
  booking: (id: string): string => `booking/${id}`,
  clinic: (id: string): string => `clinic/${id}`,
  provider: (id: string): string => `provider/${id}`,
};

/** What others are told of a booking's last event. `before` is null of a new booking. */
export function bookingNews(before: Booking | null, booking: Booking): BookingNews {
  const last = booking.events.at(-1)!;
  // A provider whose booking went to another is told that it went.
  const providers = new Set([booking.providerId, before?.providerId ?? booking.providerId]);
  return {
    type: newsTypes[last.type],
    data: {
      bookingId: booking.id,
      version: booking.version,
      status: booking.status,
      patientId: booking.patientId,
      owners: [...booking.owners],
      providerId: booking.providerId,
      clinicId: booking.clinicId,
      treatmentId: booking.treatmentId,
      start: booking.start.toString(),
      end: booking.end.toString(),
      timeZone: booking.timeZone,
      price: booking.policy.price,
      payment: booking.policy.payment,
      paymentDueBy: booking.paymentDueBy?.toString() ?? null,
      ...amongOf(booking),
      ...(booking.override && { override: booking.override }),
      at: last.at.toString(),
    },
    feeds: [feeds.booking(booking.id), feeds.clinic(booking.clinicId), ...[...providers].map(feeds.provider)],
  };
}

function amongOf({ among }: Booking): Pick<BookingNews['data'], 'series' | 'visit'> {
  if (!among) return {};
  const { kind, ...place } = among;
  return kind === 'SERIES' ? { series: place } : { visit: place };
}
