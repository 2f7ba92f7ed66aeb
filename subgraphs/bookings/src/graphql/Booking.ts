import type { BookingResolvers } from '#generated/resolvers.ts';
import { createdAt, updatedAt } from '#domain/booking.ts';

export const Booking: BookingResolvers = {
  __resolveReference: ({ id }, { bookings }) => bookings.load(id),
  provider: ({ providerId }) => ({ id: providerId }),
  clinic: ({ clinicId }) => ({ id: clinicId }),
  treatment: ({ treatmentId }) => ({ id: treatmentId }),
  timeline: ({ events }) => events,
  createdAt,
  updatedAt,
};
