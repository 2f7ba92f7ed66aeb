import type { BookingEventResolvers } from '#generated/resolvers.ts';

export const BookingEvent: BookingEventResolvers = {
  start: (event) => ('start' in event ? event.start : null),
  end: (event) => ('end' in event ? event.end : null),
  override: (event) => ('override' in event ? event.override : null),
  reason: (event) => ('reason' in event ? event.reason : null),
};
