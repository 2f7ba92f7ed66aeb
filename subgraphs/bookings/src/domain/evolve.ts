import type { Booking } from './booking.ts';
import type { BookingEvent, BookingRequested } from './bookingEvent.ts';

/** The booking after its next event. The first, and only the first, is a request. */
export function evolve(before: Booking | null, event: BookingEvent): Booking {
  if (event.type === 'REQUESTED') return requested(event);
  if (!before) throw new Error(`A booking cannot begin with ${event.type}.`);
  const { version, status } = event;
  const after: Booking = {
    ...before,
    version,
    status,
    // Awaited in this one status: an event that leads there says until when.
    paymentDueBy: status === 'PAYMENT_PENDING' ? before.paymentDueBy : null,
    events: [...before.events, event],
  };
  switch (event.type) {
    case 'PAYMENT_REQUESTED':
      return { ...after, paymentDueBy: event.paymentDueBy };
    case 'RESCHEDULED': {
      const { providerId, start, end, timeZone, claimId, paymentDueBy, override } = event;
      return { ...after, providerId, start, end, timeZone, claimId, paymentDueBy, override };
    }
    case 'CANCELLED':
      return { ...after, cancellationReason: event.reason };
    case 'REINSTATED':
      return { ...after, claimId: event.claimId };
    case 'CONFIRMED':
    case 'CHECKED_IN':
    case 'CHECK_IN_UNDONE':
    case 'COMPLETED':
    case 'NO_SHOW':
    case 'EXPIRED':
    case 'PAYMENT_REFUSED':
      return after;
  }
}

/** The booking as it was before the event of this version; null before its first. */
export const asBefore = ({ events }: Booking, version: number): Booking | null =>
  events.filter((event) => event.version < version).reduce<Booking | null>(evolve, null);

function requested(event: BookingRequested): Booking {
  const { bookingId, patientId, owners, providerId, clinicId, treatmentId } = event;
  const { start, end, timeZone, policy, claimId, among, override, version, status } = event;
  return {
    id: bookingId,
    version,
    status,
    patientId,
    owners,
    providerId,
    clinicId,
    treatmentId,
    sessionId: event.sessionId ?? null,
    start,
    end,
    timeZone,
    policy,
    paymentDueBy: null,
    cancellationReason: null,
    among,
    override,
    claimId,
    events: [event],
  };
}
