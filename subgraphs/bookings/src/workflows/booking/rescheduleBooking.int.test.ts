import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectRightEnd } from '../../../testing/rightEnd.ts';
import { at, patient, testBookings, type TestBookings } from '../../../testing/testBookings.ts';
import { bookAppointment } from './bookAppointment.ts';
import { cancelBooking } from './cancelBooking.ts';
import { carryOutTasks } from '#workflows/tasks/carryOutTasks.ts';
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

  it('to a time that overlaps its own gives it that', async () => {
    const bookingId = await booked();
    const input = { idempotencyKey: 'k', bookingId, start: at('09:15') };
    expect(await rescheduleBooking(bookings.parts, patient, input)).toMatchObject({
      booking: { version: 3, start: at('09:15'), end: at('09:45') },
    });
    await expectRightEnd(bookings);
  });

  it('to the time that it has changes nothing, and remembers its key', async () => {
    const { parts } = bookings;
    const bookingId = await booked();
    const stay = { idempotencyKey: 'stay', bookingId, start: time.start };
    expect(await rescheduleBooking(parts, patient, stay)).toMatchObject({ booking: { version: 2 } });
    const go = { idempotencyKey: 'go', bookingId, start: at('14:00') };
    expect(await rescheduleBooking(parts, patient, go)).toMatchObject({ booking: { version: 3 } });
    // Repeated late, it does not move the booking back.
    const booking = { version: 3, start: at('14:00') };
    expect(await rescheduleBooking(parts, patient, stay)).toMatchObject({ booking });
    const other = { ...stay, start: at('15:00') };
    expect(await rescheduleBooking(parts, patient, other)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    await expectRightEnd(bookings);
  });

  it('does not count what came to nothing among the moves that a booking may make, nor uses a claim twice', async () => {
    const { parts, calendar } = bookings;
    const bookingId = await booked();
    calendar.take('provider_a', at('14:00'));
    const claimed = new Set<string>();
    const claim: typeof parts.claims.claim = (id, ...rest) => {
      claimed.add(id);
      return parts.claims.claim(id, ...rest);
    };
    const noted = { ...parts, claims: { ...parts.claims, claim } };
    for (let n = 0; n < 101; n += 1) {
      const input = { idempotencyKey: `k${n}`, bookingId, start: at('14:00') };
      expect(await rescheduleBooking(noted, patient, input)).toMatchObject({ code: 'SLOT_TAKEN' });
    }
    const input = { idempotencyKey: 'k', bookingId, start: at('15:00') };
    expect(await rescheduleBooking(noted, patient, input)).toMatchObject({ booking: { version: 3 } });
    expect(claimed.size).toBe(102);
    await expectRightEnd(bookings);
  });

  it('has an end after a hundred moves', async () => {
    const { parts, model } = bookings;
    const bookingId = await booked();
    const changes = Array.from({ length: 100 }, (_, n) => ({ subject: 's', key: `k${n}`, fingerprint: '' }));
    await model.updateOne({ _id: bookingId }, { $set: { changes } });
    const input = { idempotencyKey: 'k', bookingId, start: at('14:00') };
    expect(await rescheduleBooking(parts, patient, input)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('leaves everything as it was where the new time is taken, not offered, or at another clinic', async () => {
    const { parts, calendar } = bookings;
    const bookingId = await booked();
    calendar.take('provider_a', at('14:00'));
    const input = { idempotencyKey: 'k', bookingId, start: at('14:00') };
    expect(await rescheduleBooking(parts, patient, input)).toMatchObject({ code: 'SLOT_TAKEN' });
    const past = Temporal.Instant.from('2026-03-01T09:00:00Z');
    const before = await bookings.stored();
    expect(await rescheduleBooking(parts, patient, { ...input, start: past })).toMatchObject({
      code: 'SLOT_NOT_OFFERED',
    });
    expect(await bookings.stored()).toEqual(before);
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
        await carryOutTasks(late, (await parts.store.find(bookingId))!);
      });
      await rescheduleBooking(parts, patient, { idempotencyKey: 'k', bookingId, start: at('14:00') });
      await bookings.settle();
      await expectRightEnd(bookings);
      await bookings.clear();
    }
  });

  it('that another process has ended, and that was cancelled since, is not claimed anew by one that is late', async () => {
    const { parts, calendar } = bookings;
    const bookingId = await booked();
    calendar.interfere(async (operation, phase) => {
      if (`${operation} ${phase}` !== 'ClaimSlot before') return;
      calendar.restore();
      await carryOutTasks(parts, (await parts.store.find(bookingId))!);
      await cancelBooking(parts, patient, { idempotencyKey: 'c', bookingId });
      expect(calendar.claims()).toEqual([]);
    });
    const input = { idempotencyKey: 'k', bookingId, start: at('14:00') };
    expect(await rescheduleBooking(parts, patient, input)).toMatchObject({
      booking: { status: 'CANCELLED', start: at('14:00') },
    });
    await expectRightEnd(bookings);
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
