import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectRightEnd } from '../../../testing/rightEnd.ts';
import {
  at,
  desk,
  otherDesk,
  otherPatient,
  partner,
  patient,
  testBookings,
  type TestBookings,
} from '../../../testing/testBookings.ts';
import { bookAppointment } from './bookAppointment.ts';
import { cancelBooking } from './cancelBooking.ts';
import { checkIn } from './checkIn.ts';
import { completeBooking } from './completeBooking.ts';
import { confirmBooking } from './confirmBooking.ts';
import { markNoShow } from './markNoShow.ts';
import { undoCheckIn } from './undoCheckIn.ts';
import { rescheduleBooking } from './rescheduleBooking.ts';

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

describe('a change of a booking', () => {
  it('is for those whose booking it is: others do not learn that it is there', async () => {
    const { parts, clock } = bookings;
    const bookingId = await booked();
    const cancel = { idempotencyKey: 'k', bookingId };
    for (const stranger of [otherPatient, otherDesk, partner])
      expect(await cancelBooking(parts, stranger, cancel)).toMatchObject({
        code: 'NOT_FOUND',
        id: bookingId,
      });
    expect(await checkIn(parts, patient, cancel)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await checkIn(parts, desk, cancel)).toMatchObject({ code: 'WRONG_STATE', status: 'CONFIRMED' });
    clock.set(at('08:50').toString());
    expect(await checkIn(parts, desk, cancel)).toMatchObject({
      booking: { status: 'IN_PROGRESS', version: 3 },
    });
    // It was another's: it is taken back, and all is as before.
    const undo = { ...cancel, idempotencyKey: 'u' };
    expect(await undoCheckIn(parts, patient, undo)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await undoCheckIn(parts, desk, undo)).toMatchObject({
      booking: { status: 'CONFIRMED', version: 4 },
    });
    expect((await bookings.stored())[0]!.outbox.at(-1)).toMatchObject({
      type: 'tidbok.booking.check-in-undone',
      data: { status: 'CONFIRMED' },
    });
    expect(await checkIn(parts, desk, { ...cancel, idempotencyKey: 'i' })).toMatchObject({
      booking: { status: 'IN_PROGRESS', version: 5 },
    });
    expect(await completeBooking(parts, desk, { ...cancel, idempotencyKey: 'l' })).toMatchObject({
      booking: { status: 'COMPLETED', version: 6 },
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

  it("is the clinic's alone once it begins: a patient neither cancels it nor leaves a move behind", async () => {
    const { parts, clock, calendar } = bookings;
    const bookingId = await booked();
    clock.set(time.start.toString());
    const refused = { code: 'WRONG_STATE', status: 'CONFIRMED', message: expect.stringMatching(/clinic/) };
    expect(await cancelBooking(parts, patient, { idempotencyKey: 'k', bookingId })).toMatchObject(refused);
    calendar.outage();
    const move = { idempotencyKey: 'm', bookingId, start: at('14:00') };
    expect(await rescheduleBooking(parts, patient, move)).toMatchObject(refused);
    calendar.restore();
    expect((await bookings.stored())[0]).toMatchObject({ movesBegun: 0, version: 2 });
    expect(await rescheduleBooking(parts, desk, move)).toMatchObject({ booking: { start: at('14:00') } });
    clock.set(at('14:01').toString());
    expect(await cancelBooking(parts, desk, { idempotencyKey: 'c', bookingId })).toMatchObject({
      booking: { status: 'CANCELLED' },
    });
    await expectRightEnd(bookings);
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
    // Late is not missing.
    expect(await checkIn(parts, desk, { idempotencyKey: 'l', bookingId })).toMatchObject({
      booking: { status: 'IN_PROGRESS' },
    });
    await expectRightEnd(bookings);
  });
});
