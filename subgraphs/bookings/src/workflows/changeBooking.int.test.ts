import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectRightEnd } from '../../testing/rightEnd.ts';
import {
  at,
  desk,
  otherDesk,
  otherPatient,
  partner,
  patient,
  testBookings,
  type TestBookings,
} from '../../testing/testBookings.ts';
import { bookAppointment } from './bookAppointment.ts';
import { cancelBooking } from './cancelBooking.ts';
import { checkIn } from './checkIn.ts';
import { claimsAt } from './claims.ts';
import { completeBooking } from './completeBooking.ts';
import { confirmBooking } from './confirmBooking.ts';
import { markNoShow } from './markNoShow.ts';
import { rescheduleBooking } from './rescheduleBooking.ts';
import { settlePayment } from './settlePayment.ts';
import { sweepBookings } from './sweepBookings.ts';
import { wakeBooking } from './wakeBooking.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterEach(() => bookings.clear());
afterAll(() => bookings.close());

const time = { providerId: 'provider_a', treatmentId: 'treatment_free', start: at('09:00') };

async function booked(treatmentId = 'treatment_free', by = patient): Promise<string> {
  const result = await bookAppointment(bookings.parts, by, { idempotencyKey: 'book', ...time, treatmentId });
  if (!('booking' in result)) throw new Error(result.code);
  return result.booking.id;
}

const statuses = async (): Promise<string[]> => (await bookings.stored()).map(({ status }) => status);

describe('a change of a booking', () => {
  it('is for those whose booking it is: others do not learn that it is there', async () => {
    const { parts } = bookings;
    const bookingId = await booked();
    const cancel = { idempotencyKey: 'k', bookingId };
    for (const stranger of [otherPatient, otherDesk, partner])
      expect(await cancelBooking(parts, stranger, cancel)).toMatchObject({
        code: 'NOT_FOUND',
        id: bookingId,
      });
    expect(await checkIn(parts, patient, cancel)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await checkIn(parts, desk, cancel)).toMatchObject({
      booking: { status: 'IN_PROGRESS', version: 3 },
    });
    expect(await completeBooking(parts, desk, { ...cancel, idempotencyKey: 'l' })).toMatchObject({
      booking: { status: 'COMPLETED', version: 4 },
    });
  });

  it('answers the same to the same key, and refuses it for something else', async () => {
    const { parts } = bookings;
    const bookingId = await booked();
    const cancel = { idempotencyKey: 'k', bookingId, reason: 'ill' };
    const first = await cancelBooking(parts, patient, cancel);
    expect(first).toMatchObject({ booking: { status: 'CANCELLED', cancellationReason: 'ill', version: 3 } });
    expect(await cancelBooking(parts, patient, cancel)).toEqual(first);
    expect(await cancelBooking(parts, patient, { ...cancel, reason: 'away' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await cancelBooking(parts, patient, { ...cancel, idempotencyKey: 'l' })).toMatchObject({
      code: 'WRONG_STATE',
      status: 'CANCELLED',
    });
  });

  it('is refused where the booking is not at the version that the caller saw', async () => {
    const { parts } = bookings;
    const bookingId = await booked();
    const stale = { idempotencyKey: 'k', bookingId, expectedVersion: 1 };
    expect(await cancelBooking(parts, patient, stale)).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
    const future = { ...stale, expectedVersion: 3 };
    expect(await cancelBooking(parts, patient, future)).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
    expect(await statuses()).toEqual(['CONFIRMED']);
  });

  it('happens once of many at the same moment, with one key or with many', async () => {
    const { parts } = bookings;
    const bookingId = await booked();
    const same = await Promise.all(
      Array.from({ length: 6 }, () => cancelBooking(parts, patient, { idempotencyKey: 'k', bookingId })),
    );
    expect(same.map(({ __typename }) => __typename)).toEqual(same.map(() => 'ChangeBookingSuccess'));
    await bookings.clear();
    await booked();
    const many = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        cancelBooking(parts, patient, { idempotencyKey: `k${n}`, bookingId }),
      ),
    );
    expect(many.map(({ __typename }) => __typename).sort()).toEqual([
      'ChangeBookingSuccess',
      ...Array.from({ length: 5 }, () => 'WrongState'),
    ]);
    await expectRightEnd(bookings);
  });

  it('does not wait for a calendar that is away: the time is freed when it is back', async () => {
    const { parts, calendar } = bookings;
    const bookingId = await booked();
    calendar.outage();
    expect(await cancelBooking(parts, patient, { idempotencyKey: 'k', bookingId })).toMatchObject({
      booking: { status: 'CANCELLED' },
    });
    await bookings.settle();
    expect(calendar.claims()).toHaveLength(1);
    calendar.restore();
    await bookings.settle();
    expect(calendar.claims()).toHaveLength(0);
    await expectRightEnd(bookings);
  });

  it('has its reason, where it needs one', async () => {
    const { parts } = bookings;
    const bookingId = await booked('treatment_prepaid');
    const confirm = { idempotencyKey: 'k', bookingId, reason: ' ' };
    expect(await confirmBooking(parts, desk, confirm)).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'reason',
    });
    expect(await confirmBooking(parts, desk, { ...confirm, reason: 'waived' })).toMatchObject({
      booking: { status: 'CONFIRMED', paymentDueBy: null },
    });
  });

  it('does not call a patient missing before the start', async () => {
    const { parts, clock } = bookings;
    const bookingId = await booked();
    expect(await markNoShow(parts, desk, { idempotencyKey: 'k', bookingId })).toMatchObject({
      code: 'WRONG_STATE',
    });
    clock.set(time.start.toString());
    expect(await markNoShow(parts, desk, { idempotencyKey: 'k', bookingId })).toMatchObject({
      booking: { status: 'NO_SHOW' },
    });
  });
});

describe('rescheduleBooking', () => {
  it('gives the booking the new time and frees the old one', async () => {
    const { parts, calendar } = bookings;
    const bookingId = await booked();
    const input = { idempotencyKey: 'k', bookingId, start: at('14:00'), providerId: 'provider_a2' };
    const moved = await rescheduleBooking(parts, patient, input);
    expect(moved).toMatchObject({
      booking: {
        id: bookingId,
        status: 'CONFIRMED',
        version: 3,
        start: at('14:00'),
        providerId: 'provider_a2',
      },
    });
    expect(calendar.claims()).toHaveLength(1);
    expect(await rescheduleBooking(parts, patient, input)).toEqual(moved);
    const [stored] = await bookings.stored();
    expect(stored!.outbox.at(-1)!.feeds).toEqual(
      expect.arrayContaining([
        'provider/provider_a',
        'provider/provider_a2',
        'clinic/clinic_a',
        `booking/${bookingId}`,
      ]),
    );
    await expectRightEnd(bookings);
  });

  it('leaves everything as it was where the new time is taken, not offered, or at another clinic', async () => {
    const { parts, calendar } = bookings;
    const bookingId = await booked();
    calendar.take('provider_a', at('14:00'));
    const input = { idempotencyKey: 'k', bookingId, start: at('14:00') };
    expect(await rescheduleBooking(parts, patient, input)).toMatchObject({ code: 'SLOT_TAKEN' });
    const past = Temporal.Instant.from('2026-03-01T09:00:00Z');
    expect(await rescheduleBooking(parts, patient, { ...input, start: past })).toMatchObject({
      code: 'SLOT_NOT_OFFERED',
    });
    const elsewhere = { ...input, start: at('15:00'), providerId: 'provider_b' };
    expect(await rescheduleBooking(parts, patient, elsewhere)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await bookings.stored())[0]).toMatchObject({ version: 2, providerId: 'provider_a' });
    await expectRightEnd(bookings);
    // The key got nothing, so it is free for what it was meant for.
    expect(await rescheduleBooking(parts, patient, { ...input, start: at('16:00') })).toMatchObject({
      booking: { version: 3 },
    });
  });

  it('moves one way of many at the same moment, and ends at one time', async () => {
    const { parts } = bookings;
    const bookingId = await booked();
    const results = await Promise.all(
      ['10:00', '11:00', '12:00', '13:00'].map((start, n) =>
        rescheduleBooking(parts, patient, {
          idempotencyKey: `k${n}`,
          bookingId,
          start: at(start),
          expectedVersion: 2,
        }),
      ),
    );
    const names = results.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['ChangeBookingSuccess', 'StaleVersion', 'StaleVersion', 'StaleVersion']);
    await expectRightEnd(bookings);
  });

  it('with one key, many times at once, moves once', async () => {
    const { parts } = bookings;
    const bookingId = await booked();
    const input = { idempotencyKey: 'k', bookingId, start: at('14:00') };
    const results = await Promise.all(
      Array.from({ length: 6 }, () => rescheduleBooking(parts, patient, input)),
    );
    for (const result of results)
      expect(result).toMatchObject({ booking: { version: 3, start: at('14:00') } });
    await expectRightEnd(bookings);
  });

  it('cut short by a cancellation leaves neither time', async () => {
    const { parts, calendar } = bookings;
    for (const moment of ['ClaimSlot before', 'ClaimSlot after', 'SecureClaim before', 'SecureClaim after']) {
      const bookingId = await booked();
      calendar.interfere(async (operation, phase) => {
        if (`${operation} ${phase}` !== moment) return;
        calendar.restore();
        expect(await cancelBooking(parts, patient, { idempotencyKey: 'c', bookingId })).toMatchObject({
          booking: { status: 'CANCELLED' },
        });
      });
      const input = { idempotencyKey: 'k', bookingId, start: at('14:00') };
      expect(await rescheduleBooking(parts, patient, input)).toMatchObject({
        code: 'WRONG_STATE',
        status: 'CANCELLED',
      });
      await expectRightEnd(bookings);
      await bookings.clear();
    }
  });

  it('given up by one process while another claims and secures its time leaves no claim behind', async () => {
    const { parts, calendar } = bookings;
    for (const moment of ['SecureClaim before', 'SecureClaim after']) {
      const bookingId = await booked();
      // It asked before the other's claim was made, when the time was not to be had, and hears it only now.
      const refused = { __typename: 'SlotNotOffered', code: 'SLOT_NOT_OFFERED', message: '' } as const;
      const late = { ...parts, claims: { ...parts.claims, claim: async () => refused } };
      calendar.interfere(async (operation, phase) => {
        if (`${operation} ${phase}` !== moment) return;
        calendar.restore();
        await wakeBooking(late, (await parts.store.find(bookingId))!);
      });
      await rescheduleBooking(parts, patient, { idempotencyKey: 'k', bookingId, start: at('14:00') });
      await bookings.settle();
      await expectRightEnd(bookings);
      await bookings.clear();
    }
  });

  it('whose old time cannot be freed now says that it moved', async () => {
    const { parts, calendar } = bookings;
    const bookingId = await booked();
    calendar.outage(['ReleaseClaim']);
    const input = { idempotencyKey: 'k', bookingId, start: at('14:00') };
    expect(await rescheduleBooking(parts, patient, input)).toMatchObject({ booking: { version: 3 } });
    calendar.restore();
    await bookings.settle();
    await expectRightEnd(bookings);
  });

  it('is done once the calendar is back, and the same key then has the answer', async () => {
    const { parts, calendar } = bookings;
    const bookingId = await booked();
    const input = { idempotencyKey: 'k', bookingId, start: at('14:00') };
    calendar.outage(['SecureClaim']);
    expect(await rescheduleBooking(parts, patient, input)).toMatchObject({ code: 'TEMPORARILY_UNAVAILABLE' });
    calendar.restore();
    expect(await rescheduleBooking(parts, patient, input)).toMatchObject({
      booking: { version: 3, start: at('14:00') },
    });
    await expectRightEnd(bookings);
  });
});

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
    const { parts, clock } = bookings;
    await booked('treatment_prepaid');
    clock.advance({ minutes: 14, seconds: 59 });
    await sweepBookings(parts);
    expect(await statuses()).toEqual(['PAYMENT_PENDING']);
    clock.advance({ seconds: 1 });
    await Promise.all([sweepBookings(parts), sweepBookings(parts)]);
    expect(await statuses()).toEqual(['EXPIRED']);
    await expectRightEnd(bookings);
  });

  it('that comes late is not owed back because our clock and that of the calendar differ', async () => {
    const { parts, clock } = bookings;
    const bookingId = await booked('treatment_prepaid');
    clock.advance({ minutes: 16 });
    await sweepBookings(parts);
    // To a clock that is ahead, the deadline that we ask for has passed.
    const refusal = {
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: '',
      field: 'input.expiresAt',
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
    await sweepBookings(parts);
    await settlePayment(parts, { bookingId, invoiceId: 'invoice_1' });
    expect(await statuses()).toEqual(['EXPIRED']);
    calendar.restore();
    await bookings.settle();
    expect((await bookings.stored())[0]).toMatchObject({ status: 'CONFIRMED', claimId: `${bookingId}:late` });
    await expectRightEnd(bookings);
  });
});
