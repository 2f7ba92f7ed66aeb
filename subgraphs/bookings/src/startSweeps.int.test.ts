import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { expectRightEnd } from '../testing/rightEnd.ts';
import { at, identity, patient, testBookings, type TestBookings } from '../testing/testBookings.ts';
import { startSweeps } from './startSweeps.ts';
import { bookAppointment } from '#workflows/booking/bookAppointment.ts';
import { bookVisit } from '#workflows/plans/bookVisit.ts';
import { cancelBooking } from '#workflows/booking/cancelBooking.ts';
import { rescheduleBooking } from '#workflows/booking/rescheduleBooking.ts';
import { sweeps } from '#workflows/sweeps/sweeps.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterEach(() => bookings.clear());
afterAll(() => bookings.close());

const hangs = new Promise<never>(() => undefined);
const offer = { providerId: 'provider_a', treatmentId: 'treatment_free' };

async function booked(time: string, treatmentId: string, who = patient): Promise<string> {
  const input = { ...offer, idempotencyKey: time, treatmentId, start: at(time) };
  const result = await bookAppointment(bookings.parts, who, input);
  if (!('booking' in result)) throw new Error(result.code);
  return result.booking.id;
}

const statusOf = async (id: string) => (await bookings.parts.store.find(id))?.booking.status;

describe('the sweeps', () => {
  it('let what was not paid expire while all that asks the calendar hangs, and stop all the same', async () => {
    const { parts, calendar, clock } = bookings;
    const unpaid = await booked('09:00', 'treatment_prepaid');
    const cancelled = await booked('10:00', 'treatment_free');
    calendar.outage();
    await cancelBooking(parts, patient, { idempotencyKey: 'c', bookingId: cancelled });
    calendar.outage(['SecureClaim']);
    const steps = [{ ...offer, start: at('11:00') }];
    expect(await bookVisit(parts, patient, { idempotencyKey: 'v', steps })).toMatchObject({
      code: 'TEMPORARILY_UNAVAILABLE',
    });
    const asked = new Set<string>();
    calendar.interfere(async (operation) => {
      asked.add(operation);
      await hangs;
    });
    clock.advance({ minutes: 16 });
    const started = startSweeps(parts, { pollMs: 5, stopMs: 20 });
    onTestFinished(() => started.stop());
    await vi.waitFor(() => expect([...asked].sort()).toEqual(['ReleaseClaim', 'SecureClaim']));
    await vi.waitFor(async () => expect(await statusOf(unpaid)).toBe('EXPIRED'));
    // The next one too: nothing of the first round is waited for.
    clock.advance({ minutes: -16 });
    calendar.restore();
    const next = await booked('12:00', 'treatment_prepaid');
    clock.advance({ minutes: 16 });
    await vi.waitFor(async () => expect(await statusOf(next)).toBe('EXPIRED'));
    await started.stop();
    await bookings.settle();
    await expectRightEnd(bookings);
  });

  it('free the time of what expires at once, however seldom they look', async () => {
    const { parts, calendar, clock } = bookings;
    await booked('09:00', 'treatment_prepaid');
    clock.advance({ minutes: 16 });
    const started = startSweeps(parts, { pollMs: 3_600_000 });
    onTestFinished(() => started.stop());
    await vi.waitFor(() => expect(calendar.claims()).toEqual([]));
    await started.stop();
    await expectRightEnd(bookings);
  });

  it('let a booking expire in the middle of a move, and free both of its times', async () => {
    const { parts, calendar, clock } = bookings;
    const bookingId = await booked('09:00', 'treatment_prepaid');
    calendar.outage(['SecureClaim']);
    const move = { idempotencyKey: 'm', bookingId, start: at('11:00') };
    expect(await rescheduleBooking(parts, patient, move)).toMatchObject({ code: 'TEMPORARILY_UNAVAILABLE' });
    clock.advance({ minutes: 16 });
    calendar.outage();
    await bookings.sweep();
    expect(await statusOf(bookingId)).toBe('EXPIRED');
    calendar.restore();
    await bookings.settle();
    expect(calendar.claims()).toEqual([]);
    await expectRightEnd(bookings);
  });

  it('look after all that is due though one of it hangs, and begin nothing more once they stop', async () => {
    const { parts, calendar, clock } = bookings;
    const ids: string[] = [];
    for (let n = 10; n < 22; n += 1) ids.push(await booked(`${n}:00`, 'treatment_free'));
    calendar.outage();
    for (const bookingId of ids) await cancelBooking(parts, patient, { idempotencyKey: 'c', bookingId });
    clock.advance({ minutes: 1 });
    let asked = 0;
    calendar.interfere(async (_, phase) => {
      if (phase === 'before') asked += 1;
      if (asked === 1) await hangs;
    });
    await sweeps.tasks(parts, { stopping: AbortSignal.abort() });
    expect(asked).toBe(0);
    await sweeps.tasks(parts, { patienceMs: 1_500 });
    expect(asked).toBe(12);
    expect((await bookings.stored()).filter(({ todo }) => todo.length > 0)).toHaveLength(1);
    await bookings.settle();
    await expectRightEnd(bookings);
  });

  it('find what a clock that was a day ahead left undone as soon as a clock is right', async () => {
    const { parts, calendar, clock } = bookings;
    clock.advance({ hours: 24 });
    const start = at('09:00').add({ hours: 48 });
    calendar.outage(['SecureClaim']);
    const bo = identity('bo', 'PATIENT');
    await bookAppointment(parts, patient, { ...offer, idempotencyKey: 'k', start });
    await bookVisit(parts, bo, {
      idempotencyKey: 'v',
      steps: [{ ...offer, start: start.add({ hours: 1 }) }],
    });
    // The sweeper puts it off, too.
    clock.advance({ seconds: 30 });
    await bookings.sweep();
    clock.advance({ hours: -24 });
    calendar.restore();
    await bookings.sweep();
    expect((await bookings.stored()).map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED']);
    await expectRightEnd(bookings);
  });

  it('leave what is due in a moment to whoever began it', async () => {
    const { parts, calendar } = bookings;
    calendar.outage(['SecureClaim']);
    await bookAppointment(parts, patient, { ...offer, idempotencyKey: 'k', start: at('09:00') });
    calendar.restore();
    await bookings.sweep();
    expect((await bookings.stored()).map(({ status }) => status)).toEqual(['PENDING']);
    await bookings.settle();
    await expectRightEnd(bookings);
  });
});
