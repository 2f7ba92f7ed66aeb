import type { OccurrenceResolvers } from '#generated/resolvers.ts';
import { outcomeOf } from '#domain/occurrence.ts';

export const Occurrence: OccurrenceResolvers = {
  outcome: outcomeOf,
  start: ({ wanted }) => {
    if ('start' in wanted) return wanted.start;
    throw new Error('an occurrence is wanted at a time, not by a hold');
  },
  booking: ({ state, bookingId }, _, { bookings }) => (state === 'BOOKED' ? bookings.load(bookingId) : null),
};
