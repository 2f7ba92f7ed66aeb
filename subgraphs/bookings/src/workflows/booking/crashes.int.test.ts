import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dyingAt, lives } from '../../../testing/crash.ts';
import { expectRightEnd } from '../../../testing/rightEnd.ts';
import { at, patient, testBookings, type TestBookings } from '../../../testing/testBookings.ts';
import { bookAppointment } from './bookAppointment.ts';
import { cancelBooking } from './cancelBooking.ts';
import { carryOutTasks } from '#workflows/tasks/carryOutTasks.ts';
import { expireBooking } from './expireBooking.ts';
import type { Parts } from '#workflows/parts.ts';
import { rescheduleBooking } from './rescheduleBooking.ts';
import { settlePayment } from './settlePayment.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterEach(() => bookings.clear());
afterAll(() => bookings.close());

const time = { providerId: 'provider_a', treatmentId: 'treatment_prepaid', start: at('09:00') };

async function booked(treatmentId = 'treatment_prepaid'): Promise<string> {
  const result = await bookAppointment(bookings.parts, patient, {
    idempotencyKey: 'book',
    ...time,
    treatmentId,
  });
  if (!('booking' in result)) throw new Error(result.code);
  return result.booking.id;
}

/** Runs it again and again, on data like the first time's, and each time the process dies one step later: until it lives. */
async function atEachStep(
  prepare: () => Promise<string>,
  run: (parts: Parts, bookingId: string) => Promise<unknown>,
  check: (bookingId: string) => Promise<void>,
): Promise<number> {
  for (let n = 1; ; n += 1) {
    const bookingId = await prepare();
    const lived = await lives(() => run(dyingAt(bookings.parts, n), bookingId));
    await check(bookingId);
    await bookings.clear();
    if (lived) return n - 1;
  }
}

const statusOf = async (): Promise<string[]> => (await bookings.stored()).map(({ status }) => status);

describe('a process that dies at any step', () => {
  it('of booking: leaves a whole booking, or nothing', async () => {
    const steps = await atEachStep(
      async () => '',
      (parts) =>
        bookAppointment(parts, patient, { idempotencyKey: 'book', ...time, treatmentId: 'treatment_free' }),
      async () => {
        await bookings.settle();
        await expectRightEnd(bookings);
        expect(['', 'CONFIRMED']).toContain((await statusOf()).join());
        // And who repeats the call has it.
        const again = { idempotencyKey: 'book', ...time, treatmentId: 'treatment_free' };
        expect(await bookAppointment(bookings.parts, patient, again)).toMatchObject({
          booking: { status: 'CONFIRMED' },
        });
        await expectRightEnd(bookings);
      },
    );
    // Claim, insert, secure, update: before and after each.
    expect(steps).toBe(8);
  });

  it('of a move: leaves it at the new time or at the old one', async () => {
    const start = at('11:00');
    const steps = await atEachStep(
      () => booked('treatment_free'),
      (parts, bookingId) => rescheduleBooking(parts, patient, { idempotencyKey: 'move', bookingId, start }),
      async (bookingId) => {
        await bookings.settle();
        await expectRightEnd(bookings);
        const again = { idempotencyKey: 'move', bookingId, start };
        expect(await rescheduleBooking(bookings.parts, patient, again)).toMatchObject({
          booking: { start, version: 3 },
        });
        await expectRightEnd(bookings);
      },
    );
    // The intent, claim, secure, the move, release, its note.
    expect(steps).toBe(12);
  });

  it('of a move to a time that is taken: leaves it at the old one', async () => {
    const start = at('11:00');
    await atEachStep(
      async () => {
        bookings.calendar.take('provider_a', start);
        return await booked('treatment_free');
      },
      (parts, bookingId) => rescheduleBooking(parts, patient, { idempotencyKey: 'move', bookingId, start }),
      async () => {
        await bookings.settle();
        await expectRightEnd(bookings);
        expect((await bookings.stored())[0]).toMatchObject({ version: 2, status: 'CONFIRMED' });
      },
    );
  });

  it('of a cancellation: leaves it cancelled with its time free, or as it was', async () => {
    const steps = await atEachStep(
      () => booked('treatment_free'),
      (parts, bookingId) => cancelBooking(parts, patient, { idempotencyKey: 'cancel', bookingId }),
      async () => {
        await bookings.settle();
        await expectRightEnd(bookings);
      },
    );
    expect(steps).toBe(6);
  });

  it('of an expiry: leaves it expired with its time free', async () => {
    await atEachStep(
      booked,
      async (parts, bookingId) => {
        bookings.clock.advance({ minutes: 15 });
        await expireBooking(parts, bookingId);
        await carryOutTasks(parts, (await parts.store.find(bookingId))!);
      },
      async () => {
        await bookings.settle();
        await expectRightEnd(bookings);
        expect(await statusOf()).toEqual(['EXPIRED']);
      },
    );
  });

  it('of a late payment: leaves it confirmed again, or the money owed, as the time is free or not', async () => {
    for (const taken of [false, true]) {
      await atEachStep(
        async () => {
          const bookingId = await booked();
          bookings.clock.advance({ minutes: 16 });
          await bookings.sweep();
          if (taken) bookings.calendar.take('provider_a', time.start);
          return bookingId;
        },
        (parts, bookingId) => settlePayment(parts, { bookingId, invoiceId: 'invoice_1' }),
        async (bookingId) => {
          // The event comes again, as it was not settled.
          await settlePayment(bookings.parts, { bookingId, invoiceId: 'invoice_1' });
          await bookings.settle();
          await expectRightEnd(bookings);
          const [stored] = await bookings.stored();
          expect(stored!.status).toBe(taken ? 'EXPIRED' : 'CONFIRMED');
          expect(stored!.events.at(-1)!.type).toBe(taken ? 'PAYMENT_REFUSED' : 'REINSTATED');
        },
      );
    }
  });
});
