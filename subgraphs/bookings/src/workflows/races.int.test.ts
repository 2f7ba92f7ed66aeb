import { Unavailable } from '@tidbok/kit/failures.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRightEnd } from '../../testing/rightEnd.ts';
import { at, desk, identity, testBookings, type TestBookings } from '../../testing/testBookings.ts';
import { bookAppointment } from '#workflows/booking/bookAppointment.ts';
import { bookSeries } from '#workflows/plans/bookSeries.ts';
import { bookVisit } from '#workflows/plans/bookVisit.ts';
import { cancelBooking } from '#workflows/booking/cancelBooking.ts';
import { cancelPlan } from '#workflows/plans/cancelPlan.ts';
import { rescheduleBooking } from '#workflows/booking/rescheduleBooking.ts';
import { settlePayment } from '#workflows/booking/settlePayment.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterAll(() => bookings.close());

describe('bookings that are pulled at from all sides', () => {
  it('come to a right end, whatever fails meanwhile', async () => {
    const { parts, calendar, clock } = bookings;
    const people = Array.from({ length: 3 }, (_, n) => identity(`p${n}`, 'PATIENT'));
    const times = ['09:00', '09:30', '10:00', '10:30'].map(at);
    // A linear congruential generator: the same pulling each time, another one with another seed.
    let seed = Number(process.env['SEED'] ?? 20_261_120);
    const random = (below: number): number => {
      seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;
    calendar.interfere(async () => {
      await new Promise((resolve) => setTimeout(resolve, random(4)));
      if (random(12) === 0) throw new Unavailable('cut');
    });
    // The event of a payment that could not be settled is delivered again.
    const comesAgain = (error: unknown): void => {
      if (!(error instanceof Unavailable) && ids.length > 0) throw error;
    };
    let ids: string[] = [];
    for (let round = 0; round < 25; round += 1) {
      ids = (await bookings.stored()).map(({ _id }) => _id);
      await Promise.all(
        Array.from({ length: 8 }, async (_, n) => {
          const who = pick(people);
          const idempotencyKey = `${round} ${random(5)} ${n % 2}`;
          const bookingId = ids.length > 0 ? pick(ids) : 'booking_none';
          const start = pick(times);
          const what = { providerId: 'provider_a', treatmentId: 'treatment_free' };
          switch (random(10)) {
            case 0:
            case 1: {
              const treatmentId = pick(['treatment_free', 'treatment_prepaid']);
              return await bookAppointment(parts, who, {
                idempotencyKey,
                providerId: 'provider_a',
                treatmentId,
                start,
              });
            }
            case 2:
            case 8:
              return await cancelBooking(parts, desk, { idempotencyKey, bookingId });
            case 3:
              return await rescheduleBooking(parts, desk, { idempotencyKey, bookingId, start });
            case 4:
              return await settlePayment(parts, { bookingId, invoiceId: `invoice of ${bookingId}` }).catch(
                comesAgain,
              );
            case 5: {
              const second = { providerId: 'provider_a2', start: start.add({ minutes: 30 }) };
              const steps = [
                { ...what, start },
                { ...what, ...second },
              ];
              return await bookVisit(parts, who, { idempotencyKey, steps });
            }
            case 6: {
              const occurrences = times
                .slice(0, 2 + random(3))
                .map((start) => ({ start, choice: 'BOOK' as const }));
              return await bookSeries(parts, who, { idempotencyKey, ...what, occurrences });
            }
            case 7: {
              const plan = pick(await bookings.storedPlans());
              if (!plan) return undefined;
              const input = { id: plan._id, idempotencyKey, from: 1 + random(2) };
              return await cancelPlan(parts, desk, plan.kind, input);
            }
            default:
              clock.advance({ seconds: random(300) });
              return await bookings.sweep();
          }
        }),
      );
    }
    calendar.restore();
    await bookings.settle();
    await bookings.settle();
    await expectRightEnd(bookings);
    const taken = calendar.claims().map(({ providerId, start }) => `${providerId} ${start.toString()}`);
    expect(new Set(taken).size).toBe(taken.length);
    expect((await bookings.stored()).length).toBeGreaterThan(8);
    expect((await bookings.storedPlans()).length).toBeGreaterThan(3);
  });
});
