import type { BookingResolvers } from '#generated/resolvers.ts';
import { createdAt, updatedAt } from '#domain/booking.ts';
import { shownEvents, shownOverride } from '#domain/shownToClinic.ts';

export const Booking: BookingResolvers = {
  __resolveReference: ({ id }, { bookings }) => bookings.load(id),
  provider: ({ providerId }) => ({ id: providerId }),
  clinic: ({ clinicId }) => ({ id: clinicId }),
  treatment: ({ treatmentId }) => ({ id: treatmentId }),
  session: ({ sessionId }) => (sessionId === null ? null : { id: sessionId }),
  series: ({ among }) => (among?.kind === 'SERIES' ? among : null),
  visit: ({ among }) => (among?.kind === 'VISIT' ? among : null),
  override: (booking, _, { identity }) => shownOverride(identity, booking),
  timeline: (booking, _, { identity }) => shownEvents(identity, booking),
  createdAt,
  updatedAt,
};
