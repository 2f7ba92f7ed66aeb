import { hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { BookingRecord } from './bookingRecord.ts';

// Of the seats of a session a patient has one, but for those that a desk books for them: of these as many as it likes.

type OnlySeat = { readonly onlySeatOf?: string };

/** What a claim of a seat names where this caller books it for this patient. */
export const onlySeatOf = (identity: Identity, patientId: string): OnlySeat => {
  const asDesk = hasRole(identity, 'DESK', 'ADMIN') && !hasRole(identity, 'PARTNER');
  return asDesk && patientId !== identity.subject ? {} : { onlySeatOf: patientId };
};

/** The same, as it was when the seat was booked. */
export const onlySeatAsBooked = ({ booking, request }: BookingRecord): OnlySeat => {
  const { patientId, events } = booking;
  const asDesk = events[0]!.by === 'DESK' || events[0]!.by === 'ADMIN';
  return asDesk && patientId !== request.subject ? {} : { onlySeatOf: patientId };
};
