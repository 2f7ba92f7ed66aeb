import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import {
  at,
  desk,
  identity,
  patient,
  testBookings,
  type TestBookings,
} from '../../../testing/testBookings.ts';
import { bookAppointment } from './bookAppointment.ts';
import { cancelBooking } from './cancelBooking.ts';
import { rescheduleBooking } from './rescheduleBooking.ts';
import { settlePayment } from './settlePayment.ts';

// Seats of a session, each a booking of its own.

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterEach(() => bookings.clear());
afterAll(() => bookings.close());

const time = { providerId: 'provider_a', treatmentId: 'treatment_free', start: at('09:00') };

describe('bookAppointment of a session', () => {
  const session = { ...time, start: at('11:00') };
  const seatOf = (subject: string, key = 'k') =>
    bookAppointment(bookings.parts, identity(subject, 'PATIENT'), {
      idempotencyKey: key,
      sessionId: 'session_1',
    });

  it('books its seats one by one, and frees one with each cancellation', async () => {
    const { parts, calendar } = bookings;
    calendar.openSession('session_1', { ...session, seats: 2 });
    const [anna, ben, cleo] = [await seatOf('anna'), await seatOf('ben'), await seatOf('cleo')];
    expect(anna).toMatchObject({
      booking: { status: 'CONFIRMED', sessionId: 'session_1', start: session.start, clinicId: 'clinic_a' },
    });
    expect([ben, cleo]).toMatchObject([{ booking: { status: 'CONFIRMED' } }, { code: 'SLOT_TAKEN' }]);
    if (anna.__typename !== 'BookAppointmentSuccess') throw new Error(anna.code);
    const cancel = { bookingId: anna.booking.id, idempotencyKey: 'c' };
    await cancelBooking(parts, identity('anna', 'PATIENT'), cancel);
    expect(await seatOf('cleo', 'again')).toMatchObject({ booking: { sessionId: 'session_1' } });
  });

  it('lets a patient have one seat, and a desk book several', async () => {
    const { parts, calendar } = bookings;
    calendar.openSession('session_1', { ...session, seats: 5 });
    expect(await seatOf('anna')).toMatchObject({ booking: { status: 'CONFIRMED' } });
    expect(await seatOf('anna', 'second')).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const idempotencyKey of ['1', '2']) {
      const seat = { idempotencyKey, sessionId: 'session_1', patientId: 'anna' };
      expect(await bookAppointment(parts, desk, seat)).toMatchObject({ booking: { patientId: 'anna' } });
    }
  });

  it('takes a seat again when the payment comes late, and does not move it to another time', async () => {
    const { parts, calendar, clock } = bookings;
    calendar.openSession('session_1', { ...session, treatmentId: 'treatment_prepaid', seats: 1 });
    const booked = await seatOf('anna');
    if (booked.__typename !== 'BookAppointmentSuccess') throw new Error(booked.code);
    const { id: bookingId } = booked.booking;
    const move = { bookingId, idempotencyKey: 'm', start: at('15:00') };
    expect(await rescheduleBooking(parts, identity('anna', 'PATIENT'), move)).toMatchObject({
      code: 'WRONG_STATE',
    });
    clock.advance({ minutes: 16 });
    await bookings.settle();
    expect((await parts.store.find(bookingId))!.booking.status).toBe('EXPIRED');
    await settlePayment(parts, { bookingId, invoiceId: 'invoice_1' });
    expect((await parts.store.find(bookingId))!.booking).toMatchObject({ status: 'CONFIRMED' });
    expect(calendar.claims()).toMatchObject([{ sessionId: 'session_1', onlySeatOf: 'anna' }]);
  });

  it('takes a seat again as it was booked: the second one that a desk gave a patient, and not the second of their own', async () => {
    const { parts, calendar, clock } = bookings;
    calendar.openSession('session_1', { ...session, treatmentId: 'treatment_prepaid', seats: 5 });
    const theirs = await seatOf('anna');
    clock.advance({ minutes: 16 });
    await bookings.settle();
    const seat = { sessionId: 'session_1', patientId: 'anna' };
    const byDesk = await bookAppointment(parts, desk, { idempotencyKey: 'd', ...seat });
    const partnerToo: Identity = { ...desk, subject: 'both', roles: ['ANYONE', 'PARTNER', 'DESK'] };
    const byBoth = await bookAppointment(parts, partnerToo, { idempotencyKey: 'b', ...seat });
    clock.advance({ minutes: 16 });
    await bookings.settle();
    const now = await seatOf('anna', 'again');
    for (const [booked, status] of [
      [now, 'PAYMENT_PENDING'],
      [theirs, 'EXPIRED'],
      [byDesk, 'CONFIRMED'],
      [byBoth, 'EXPIRED'],
    ] as const) {
      if (booked.__typename !== 'BookAppointmentSuccess') throw new Error(booked.code);
      const bookingId = booked.booking.id;
      if (booked !== now) await settlePayment(parts, { bookingId, invoiceId: `invoice of ${bookingId}` });
      expect((await parts.store.find(bookingId))!.booking.status).toBe(status);
    }
    expect(calendar.claims().map(({ onlySeatOf }) => onlySeatOf)).toEqual(['anna', undefined]);
  });

  it('is not named together with a hold or a time', async () => {
    const both = { idempotencyKey: 'k', sessionId: 'session_1', holdId: 'hold_1' };
    expect(await bookAppointment(bookings.parts, patient, both)).toMatchObject({ field: 'holdId' });
    const time2 = { idempotencyKey: 'k', sessionId: 'session_1', ...time };
    expect(await bookAppointment(bookings.parts, patient, time2)).toMatchObject({ field: 'sessionId' });
  });
});
