import type { Document } from '../../../client/src/index.ts';

// What the clients of a run ask for: no more than they journal, so that another service's outage does not spoil an answer.

type Failed = { __typename: string; code: string; message: string };
export type Booking = { id: string; version: number; status: string; start: string };
export type BookingAnswer =
  Failed | { __typename: 'BookAppointmentSuccess' | 'ChangeBookingSuccess'; booking: Booking };
export type HoldAnswer = Failed | { __typename: 'HoldSlotSuccess'; hold: { id: string; expiresAt: string } };
export type ReleaseAnswer = Failed | { __typename: 'ReleaseHoldSuccess'; released: boolean };
export type PayAnswer = Failed | { __typename: 'StartPaymentSuccess'; checkoutUrl: string };

const failed = '... on Failure { code message }';
const booking = 'booking { id version status start }';

type Mutation<Answer> = Document<{ answer: Answer }, { input: object }>;

const mutation = (field: string, input: string, success: string) => ({
  toString: () =>
    `mutation Faults_${field}($input: ${input}!) { answer: ${field}(input: $input) { __typename ${success} ${failed} } }`,
});

const change = (field: string, input: string): Mutation<BookingAnswer> =>
  mutation(field, input, `... on ChangeBookingSuccess { ${booking} }`);

export const holdSlot: Mutation<HoldAnswer> = mutation(
  'holdSlot',
  'HoldSlotInput',
  '... on HoldSlotSuccess { hold { id expiresAt } }',
);
export const releaseHold: Mutation<ReleaseAnswer> = mutation(
  'releaseHold',
  'ReleaseHoldInput',
  '... on ReleaseHoldSuccess { released }',
);
export const bookAppointment: Mutation<BookingAnswer> = mutation(
  'bookAppointment',
  'BookAppointmentInput',
  `... on BookAppointmentSuccess { ${booking} }`,
);
export const rescheduleBooking = change('rescheduleBooking', 'RescheduleBookingInput');
export const cancelBooking = change('cancelBooking', 'CancelBookingInput');
export const confirmBooking = change('confirmBooking', 'ConfirmBookingInput');
export const checkIn = change('checkIn', 'ChangeBookingInput');
export const startPayment: Mutation<PayAnswer> = mutation(
  'startPayment',
  'StartPaymentInput',
  '... on StartPaymentSuccess { checkoutUrl }',
);

type Wanted = { providerId: string; treatmentId: string; from: string; days: number };

export const slots: Document<{ slots: readonly { start: string }[] }, Wanted> = {
  toString: () =>
    `query Faults_slots($providerId: ID!, $treatmentId: ID!, $from: LocalDate!, $days: Int) {
      slots(providerId: $providerId, treatmentId: $treatmentId, from: $from, days: $days) { start }
    }`,
};

export type Change = { version: number; status: string; booking: { id: string } };

const changed = 'version status booking { id }';

export const bookingStatusChanged: Document<
  { bookingStatusChanged: Change },
  { bookingId: string; afterVersion: number }
> = {
  toString: () =>
    `subscription Faults_booking($bookingId: ID!, $afterVersion: Int) {
      bookingStatusChanged(bookingId: $bookingId, afterVersion: $afterVersion) { ${changed} }
    }`,
};

export const bookingsChanged: Document<
  { bookingsChanged: Change & { cursor: string } },
  { clinicId?: string; providerId?: string; after: string }
> = {
  toString: () =>
    `subscription Faults_bookings($clinicId: ID, $providerId: ID, $after: String) {
      bookingsChanged(clinicId: $clinicId, providerId: $providerId, after: $after) { cursor ${changed} }
    }`,
};
