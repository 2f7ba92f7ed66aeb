import type { BookingResolvers } from '#generated/resolvers.ts';
import { readEquipmentOfBooking } from '#workflows/equipment/readEquipmentOfBooking.ts';

export const Booking: BookingResolvers = {
  __resolveReference: (reference) => reference,
  // Where `bookings` has not shown the booking, there is no patient.
  equipment: ({ id, patientId }, _, { calendar, identity }) =>
    patientId === undefined ? null : readEquipmentOfBooking(calendar, identity, id),
};
