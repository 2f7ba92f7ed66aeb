import type { StrandedBookingResolvers } from '#generated/resolvers.ts';

export const StrandedBooking: StrandedBookingResolvers = {
  booking: ({ bookingId }) => ({ id: bookingId }),
  start: ({ claim }) => claim.slot.start,
  end: ({ claim }) => claim.slot.end,
  timeZone: ({ claim }) => claim.slot.timeZone,
  treatmentId: ({ claim }) => claim.slot.treatmentId,
  treatment: ({ claim }) => ({ id: claim.slot.treatmentId }),
  rules: ({ claim }) => claim.rules,
  reasons: ({ refusals }) =>
    refusals.map((refusal) => ({
      code: refusal.code,
      exception: 'exception' in refusal ? refusal.exception : null,
    })),
};
