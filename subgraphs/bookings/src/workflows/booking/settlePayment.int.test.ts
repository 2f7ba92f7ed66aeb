import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectRightEnd } from '../../../testing/rightEnd.ts';
import { at, patient, testBookings, type TestBookings } from '../../../testing/testBookings.ts';
import { bookAppointment } from './bookAppointment.ts';
import { cancelBooking } from './cancelBooking.ts';
import { expireBooking } from './expireBooking.ts';
import { claimsAt } from '#workflows/claims.ts';
import { settlePayment } from './settlePayment.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterEach(() => bookings.clear());
afterAll(() => bookings.close());

const time = { providerId: 'provider_a', treatmentId: 'treatment_free', start: at('09:00') };

async function booked(treatmentId = 'treatment_free'): Promise<string> {
  const result = await bookAppointment(bookings.parts, patient, {
    idempotencyKey: 'book',
    ...time,
    treatmentId,
  });
  if (!('booking' in result)) throw new Error(result.code);
  return result.booking.id;
}

const statuses = async (): Promise<string[]> => (await bookings.stored()).map(({ status }) => status);

describe('a payment', () => {
  it('in time confirms, once, however often it is told', async () => {
    const { parts } = bookings;
    const bookingId = await booked('treatment_prepaid');
    const payment = { bookingId, invoiceId: 'invoice_1' };
    await Promise.all([1, 2, 3].map(() => settlePayment(parts, payment)));
    expect((await bookings.stored())[0]).toMatchObject({ status: 'CONFIRMED', version: 3 });
    // Told again after a cancellation, it is still the payment that was settled.
    await cancelBooking(parts, patient, { idempotencyKey: 'c', bookingId });
    await settlePayment(parts, payment);
    expect((await bookings.stored())[0]).toMatchObject({ status: 'CANCELLED', version: 4 });
  });

  it('for a booking that was cancelled is refused, and the money owed', async () => {
    const { parts } = bookings;
    const bookingId = await booked('treatment_prepaid');
    await cancelBooking(parts, patient, { idempotencyKey: 'c', bookingId });
    await settlePayment(parts, { bookingId, invoiceId: 'invoice_1' });
    const [stored] = await bookings.stored();
    expect(stored!.outbox.at(-1)).toMatchObject({
      type: 'tidbok.booking.payment-refused',
      data: { status: 'CANCELLED' },
    });
  });

  it('that does not come lets the booking expire when it is due, and frees the time', async () => {
    const { clock } = bookings;
    await booked('treatment_prepaid');
    clock.advance({ minutes: 14, seconds: 59 });
    await bookings.sweep();
    expect(await statuses()).toEqual(['PAYMENT_PENDING']);
    clock.advance({ seconds: 1 });
    await Promise.all([bookings.sweep(), bookings.sweep()]);
    expect(await statuses()).toEqual(['EXPIRED']);
    await expectRightEnd(bookings);
  });

  it('lets no booking expire before its time because a clock of ours is ahead', async () => {
    const { parts, clock, model } = bookings;
    // The engine's clock is that of this machine.
    const real = Temporal.Now.instant().round('second');
    clock.set(real.toString());
    const start = real.add({ hours: 48 });
    const input = { ...time, idempotencyKey: 'b', treatmentId: 'treatment_prepaid', start };
    const result = await bookAppointment(parts, patient, input);
    const bookingId = 'booking' in result ? result.booking.id : '';
    clock.advance({ hours: 1 });
    await bookings.sweep();
    // Nor where another process has found it overdue.
    await expireBooking(parts, bookingId);
    expect(await statuses()).toEqual(['PAYMENT_PENDING']);
    await model.updateOne({ _id: bookingId }, [{ $set: { paymentDueBy: '$$NOW' } }], {
      updatePipeline: true,
    });
    await bookings.sweep();
    expect(await statuses()).toEqual(['EXPIRED']);
    await expectRightEnd(bookings);
  });

  it('that comes late is not owed back because our clock and that of the calendar differ', async () => {
    const { parts, clock } = bookings;
    const bookingId = await booked('treatment_prepaid');
    clock.advance({ minutes: 16 });
    await bookings.sweep();
    // To a clock that is ahead, the deadline that we ask for has passed.
    const refusal = {
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: '',
      field: 'expiresAt',
    };
    const claims = claimsAt(async () => ({ claimSlot: refusal }) as never);
    await settlePayment({ ...parts, claims }, { bookingId, invoiceId: 'invoice_1' });
    await bookings.settle();
    expect((await bookings.stored())[0]).toMatchObject({ status: 'CONFIRMED' });
    await expectRightEnd(bookings);
  });

  it('that comes late while the calendar is away is settled when it is back', async () => {
    const { parts, clock, calendar } = bookings;
    const bookingId = await booked('treatment_prepaid');
    clock.advance({ minutes: 16 });
    calendar.outage();
    await bookings.sweep();
    await settlePayment(parts, { bookingId, invoiceId: 'invoice_1' });
    expect(await statuses()).toEqual(['EXPIRED']);
    calendar.restore();
    await bookings.settle();
    expect((await bookings.stored())[0]).toMatchObject({ status: 'CONFIRMED', claimId: `${bookingId}:late` });
    await expectRightEnd(bookings);
  });
});
