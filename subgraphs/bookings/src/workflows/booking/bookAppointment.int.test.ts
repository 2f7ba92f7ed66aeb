import { Unavailable } from '@tidbok/kit/failures.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectRightEnd } from '../../../testing/rightEnd.ts';
import {
  at,
  desk,
  identity,
  otherDesk,
  partner,
  patient,
  testBookings,
  type TestBookings,
} from '../../../testing/testBookings.ts';
import { bookAppointment } from './bookAppointment.ts';
import { cancelBooking } from './cancelBooking.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterEach(() => bookings.clear());
afterAll(() => bookings.close());

const time = { providerId: 'provider_a', treatmentId: 'treatment_free', start: at('09:00') };

describe('bookAppointment', () => {
  it('confirms what need not be paid before, with its time secured', async () => {
    const { parts, calendar } = bookings;
    const booked = await bookAppointment(parts, patient, { idempotencyKey: 'k', ...time });
    expect(booked).toMatchObject({
      __typename: 'BookAppointmentSuccess',
      booking: {
        status: 'CONFIRMED',
        version: 2,
        patientId: 'patient-1',
        clinicId: 'clinic_a',
        start: time.start,
      },
    });
    expect(calendar.secured()).toHaveLength(1);
    const [stored] = await bookings.stored();
    expect(stored).toMatchObject({ todo: [], wakeAt: null, localDay: '2026-03-03', takesTime: true });
    expect(stored!.outbox.map(({ type }) => type)).toEqual([
      'tidbok.booking.requested',
      'tidbok.booking.confirmed',
    ]);
  });

  it('costs one read and two writes of the store', async () => {
    const { parts, connection } = bookings;
    const commands: string[] = [];
    const note = ({ commandName }: { commandName: string }) => void commands.push(commandName);
    const client = connection.getClient();
    client.on('commandStarted', note);
    await bookAppointment(parts, patient, { idempotencyKey: 'k', ...time });
    client.off('commandStarted', note);
    expect(commands).toEqual(['find', 'bulkWrite', 'bulkWrite']);
  });

  it('awaits the payment of what is prepaid', async () => {
    const treatmentId = 'treatment_prepaid';
    const booked = await bookAppointment(bookings.parts, patient, {
      idempotencyKey: 'k',
      ...time,
      treatmentId,
    });
    expect(booked).toMatchObject({
      booking: { status: 'PAYMENT_PENDING', paymentDueBy: Temporal.Instant.from('2026-03-02T08:15:00Z') },
    });
  });

  it("books from the caller's own hold, and from nobody else's", async () => {
    const { parts, calendar } = bookings;
    calendar.hold('hold_1', 'patient-1', time);
    const input = { idempotencyKey: 'k', holdId: 'hold_1' };
    expect(await bookAppointment(parts, identity('patient-2', 'PATIENT'), input)).toMatchObject({
      code: 'HOLD_EXPIRED',
    });
    expect(await bookAppointment(parts, patient, input)).toMatchObject({ booking: { status: 'CONFIRMED' } });
  });

  it('is not told, when it is asked again, to who was at the desk and is not now', async () => {
    const { parts } = bookings;
    const input = { idempotencyKey: 'k', ...time, patientId: 'anna' };
    expect(await bookAppointment(parts, desk, input)).toMatchObject({ booking: { patientId: 'anna' } });
    expect(await bookAppointment(parts, desk, input)).toMatchObject({ booking: { patientId: 'anna' } });
    const elsewhere = { ...desk, clinics: ['clinic_elsewhere'] };
    expect(await bookAppointment(parts, elsewhere, input)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('lets one of many have a time', async () => {
    const { parts, calendar } = bookings;
    const racers = Array.from({ length: 40 }, (_, n) =>
      bookAppointment(parts, identity(`racer-${n}`, 'PATIENT'), { idempotencyKey: 'k', ...time }),
    );
    const results = await Promise.all(racers);
    expect(results.filter(({ __typename }) => __typename === 'BookAppointmentSuccess')).toHaveLength(1);
    expect(results.filter(({ __typename }) => __typename === 'SlotTaken')).toHaveLength(39);
    expect(calendar.claims()).toHaveLength(1);
    expect(await bookings.stored()).toHaveLength(1);
  });

  it('answers the same to the same key, also at the same moment, and books once', async () => {
    const { parts } = bookings;
    const input = { idempotencyKey: 'k', ...time };
    const all = await Promise.all(Array.from({ length: 8 }, () => bookAppointment(parts, patient, input)));
    all.push(await bookAppointment(parts, patient, input));
    const ids = all.map((each) => 'booking' in each && each.booking.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^booking_/);
    expect(await bookings.stored()).toHaveLength(1);
  });

  it('refuses a key that was used for another time, and knows each caller by their own keys', async () => {
    const { parts } = bookings;
    await bookAppointment(parts, patient, { idempotencyKey: 'k', ...time });
    const other = { idempotencyKey: 'k', ...time, start: at('10:00') };
    expect(await bookAppointment(parts, patient, other)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await bookAppointment(parts, identity('patient-2', 'PATIENT'), other)).toMatchObject({
      __typename: 'BookAppointmentSuccess',
    });
  });

  it('never gives a key the time that another input of it claimed, whether that is under way or came to nothing', async () => {
    const { parts, calendar, clock } = bookings;
    const first = { idempotencyKey: 'k', ...time };
    const second = { ...first, start: at('10:00') };
    const both = await Promise.all([first, second].map((input) => bookAppointment(parts, patient, input)));
    const names = both.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['BookAppointmentSuccess', 'IdempotencyConflict']);
    await expectRightEnd(bookings);
    await bookings.clear();

    // It claims, and is never heard of again.
    calendar.interfere((operation, phase) => {
      if (operation === 'ClaimSlot' && phase === 'after') throw new Unavailable('cut');
    });
    expect(await bookAppointment(parts, patient, first)).toMatchObject({ code: 'TEMPORARILY_UNAVAILABLE' });
    calendar.restore();
    expect(await bookAppointment(parts, patient, second)).toMatchObject({ booking: { start: at('10:00') } });
    clock.advance({ minutes: 3 });
    await expectRightEnd(bookings);
  });

  it('tries again with a key that got nothing, and books a cancelled time anew', async () => {
    const { parts } = bookings;
    const first = await bookAppointment(parts, patient, { idempotencyKey: 'k', ...time });
    const second = { idempotencyKey: 'k', ...time };
    const rival = identity('patient-2', 'PATIENT');
    expect(await bookAppointment(parts, rival, second)).toMatchObject({ code: 'SLOT_TAKEN' });
    const { id: bookingId } = (first as { booking: { id: string } }).booking;
    await cancelBooking(parts, patient, { idempotencyKey: 'c', bookingId });
    expect(await bookAppointment(parts, rival, second)).toMatchObject({ booking: { status: 'CONFIRMED' } });
  });

  it('lets a desk book for others at its own clinics, a partner anywhere, a patient for nobody else', async () => {
    const { parts, calendar } = bookings;
    const input = { idempotencyKey: 'k', ...time, patientId: 'patient-1' };
    expect(await bookAppointment(parts, identity('patient-2', 'PATIENT'), input)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await bookAppointment(parts, otherDesk, input)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(calendar.claims()).toHaveLength(0);
    expect(await bookAppointment(parts, desk, input)).toMatchObject({
      booking: { patientId: 'patient-1', owners: ['patient-1'], events: [{ by: 'DESK' }, { by: 'SYSTEM' }] },
    });
    expect(await bookAppointment(parts, partner, { ...input, start: at('11:00') })).toMatchObject({
      booking: { patientId: 'patient-1', owners: ['patient-1', 'partner-1'] },
    });
  });

  it('says which part of an input makes no sense', async () => {
    const { parts } = bookings;
    const field = async (input: object) => {
      const answer = await bookAppointment(parts, patient, { idempotencyKey: 'k', ...input });
      return 'field' in answer ? answer.field : answer.__typename;
    };
    expect(await field({ ...time, idempotencyKey: '' })).toBe('idempotencyKey');
    expect(await field({ ...time, idempotencyKey: 'x'.repeat(101) })).toBe('idempotencyKey');
    expect(await field({})).toBe('providerId');
    expect(await field({ providerId: 'provider_a', treatmentId: 'treatment_free' })).toBe('start');
    expect(await field({ ...time, holdId: 'hold_1' })).toBe('holdId');
    expect(await field({ ...time, treatmentId: 'treatment_unknown' })).toBe('NotFound');
    expect(await bookings.stored()).toHaveLength(0);
  });

  it('says that it cannot tell when the calendar is away, and takes up where it was', async () => {
    const { parts, calendar } = bookings;
    const input = { idempotencyKey: 'k', ...time };
    calendar.outage(['SecureClaim']);
    expect(await bookAppointment(parts, patient, input)).toMatchObject({ code: 'TEMPORARILY_UNAVAILABLE' });
    expect(await bookAppointment(parts, patient, input)).toMatchObject({ code: 'TEMPORARILY_UNAVAILABLE' });
    calendar.restore();
    expect(await bookAppointment(parts, patient, input)).toMatchObject({
      booking: { status: 'CONFIRMED', version: 2 },
    });
  });

  it('answers SlotTaken where the claim was lost before it was secured, each time it is asked', async () => {
    const { parts, calendar } = bookings;
    const input = { idempotencyKey: 'k', ...time };
    calendar.interfere(async (operation, phase) => {
      if (operation !== 'SecureClaim' || phase !== 'before') return;
      calendar.restore();
      for (const { id } of calendar.claims()) await parts.claims.release(id);
      calendar.take(time.providerId, time.start);
    });
    expect(await bookAppointment(parts, patient, input)).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(await bookAppointment(parts, patient, input)).toMatchObject({ code: 'SLOT_TAKEN' });
    expect((await bookings.stored())[0]).toMatchObject({ status: 'EXPIRED', takesTime: false });
  });
});
