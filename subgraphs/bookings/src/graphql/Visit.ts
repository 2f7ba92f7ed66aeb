import type { VisitResolvers } from '#generated/resolvers.ts';

export const Visit: VisitResolvers = {
  status: ({ phase }) => (phase === 'BOOKED' || phase === 'REFUSED' ? phase : 'UNDER_WAY'),
  async bookings({ phase, steps }, _, { bookings }) {
    if (phase !== 'BOOKED') return [];
    const found = await Promise.all(steps.map(({ bookingId }) => bookings.load(bookingId)));
    return found.filter((booking) => booking !== null);
  },
};
