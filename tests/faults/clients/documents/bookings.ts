import type { Document } from '../../../../client/src/index.ts';
import { mutation, type Mutation } from './mutation.ts';

// What the clients of a run ask for: no more than they journal, so that another service's outage does not spoil an answer.

export type Booking = { id: string; version: number; status: string; start: string };
export type Hold = { id: string; expiresAt: string; slot: { providerId: string; start: string } };

const booking = 'booking { id version status start }';
export const heldSlot = 'hold { id expiresAt slot { providerId start } }';

const changed = (field: string, input?: string): Mutation<{ __typename: string; booking: Booking }> =>
  mutation(field, `... on ChangeBookingSuccess { ${booking} }`, input);

export const holdSlot: Mutation<{ __typename: string; hold: Hold }> = mutation(
  'holdSlot',
  `... on HoldSlotSuccess { ${heldSlot} }`,
);
export const releaseHold: Mutation<{ __typename: string; released: boolean }> = mutation(
  'releaseHold',
  '... on ReleaseHoldSuccess { released }',
);
export const bookAppointment: Mutation<{ __typename: string; booking: Booking }> = mutation(
  'bookAppointment',
  `... on BookAppointmentSuccess { ${booking} }`,
);
export const rescheduleBooking = changed('rescheduleBooking');
export const cancelBooking = changed('cancelBooking');
export const confirmBooking = changed('confirmBooking');
export const checkIn = changed('checkIn', 'ChangeBookingInput');
export const completeBooking = changed('completeBooking', 'ChangeBookingInput');
export const markNoShow = changed('markNoShow', 'ChangeBookingInput');
export const startPayment: Mutation<{ __typename: string; checkoutUrl: string }> = mutation(
  'startPayment',
  '... on StartPaymentSuccess { checkoutUrl }',
);

type Wanted = { providerId: string; treatmentId: string; from: string; days: number };

export const slots: Document<{ slots: readonly { start: string }[] }, Wanted> = {
  toString: () =>
    `query Faults_slots($providerId: ID!, $treatmentId: ID!, $from: LocalDate!, $days: Int!) {
      slots(providerId: $providerId, treatmentId: $treatmentId, from: $from, days: $days) { start }
    }`,
};

export type Change = { version: number; status: string; booking: { id: string } };

const change = 'version status booking { id }';

export const bookingStatusChanged: Document<
  { bookingStatusChanged: Change },
  { bookingId: string; afterVersion: number }
> = {
  toString: () =>
    `subscription Faults_booking($bookingId: ID!, $afterVersion: Int) {
      bookingStatusChanged(bookingId: $bookingId, afterVersion: $afterVersion) { ${change} }
    }`,
};

export const bookingsChanged: Document<
  { bookingsChanged: Change & { cursor: string } },
  { clinicId?: string; providerId?: string; after: string }
> = {
  toString: () =>
    `subscription Faults_bookings($clinicId: ID, $providerId: ID, $after: String) {
      bookingsChanged(clinicId: $clinicId, providerId: $providerId, after: $after) { cursor ${change} }
    }`,
};
