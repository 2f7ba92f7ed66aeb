import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Booking, Override } from './booking.ts';
import type { BookingEvent } from './bookingEvent.ts';
import { capacityFor } from './whoMay.ts';

// Why a desk took a time against the rules is for those who work at the clinic: a reason may speak of others.

const isOfClinic = (identity: Identity, booking: Booking): boolean =>
  capacityFor(identity, booking, ['DESK', 'CLINICIAN', 'ADMIN']) !== null;

export const shownOverride = (identity: Identity, booking: Booking): Override | null =>
  isOfClinic(identity, booking) ? booking.override : null;

export const shownEvents = (identity: Identity, booking: Booking): readonly BookingEvent[] =>
  isOfClinic(identity, booking)
    ? booking.events
    : booking.events.map((event) => ('override' in event ? { ...event, override: null } : event));
