import type { SlotTakerResolvers } from '#generated/resolvers.ts';

export const SlotTaker: SlotTakerResolvers = {
  kind: ({ claim }) =>
    (claim && ({ hold: 'HOLD', booking: 'BOOKING', session: 'SESSION' } as const)[claim.kind]) ?? null,
  bookingId: ({ claim }) => claim?.bookingId ?? null,
  booking: ({ claim }) => (claim?.bookingId ? { id: claim.bookingId } : null),
  start: ({ claim }) => claim?.slot.start ?? null,
  end: ({ claim }) => claim?.slot.end ?? null,
  until: ({ claim }) => claim?.until ?? null,
};
