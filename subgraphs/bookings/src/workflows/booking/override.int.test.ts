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
import { bookSeries } from '#workflows/plans/bookSeries.ts';
import { bookVisit } from '#workflows/plans/bookVisit.ts';
import { rescheduleBooking } from './rescheduleBooking.ts';
import { settlePayment } from './settlePayment.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterEach(() => bookings.clear());
afterAll(() => bookings.close());

const time = { providerId: 'provider_a', treatmentId: 'treatment_free', start: at('09:00') };
const override = { reason: 'acute pain' };
const input = { idempotencyKey: 'k', ...time, patientId: 'patient-1', override };
const byDesk = { by: 'desk-a', reason: 'acute pain' };

describe("a desk's override", () => {
  it('books a time that is taken, and shows by whom and why wherever the booking is', async () => {
    const { parts, calendar } = bookings;
    calendar.take(time.providerId, time.start);
    const { override: _, ...plain } = input;
    expect(await bookAppointment(parts, desk, { ...plain, idempotencyKey: 'l' })).toMatchObject({
      code: 'SLOT_TAKEN',
    });
    expect(await bookAppointment(parts, desk, input)).toMatchObject({
      booking: { status: 'CONFIRMED', override: byDesk, events: [{ override: byDesk }, {}] },
    });
    const [stored] = await bookings.stored();
    expect(stored!.outbox.map(({ data }) => data)).toMatchObject([
      { override: byDesk },
      { override: byDesk },
    ]);
    expect(calendar.claims().find(({ id }) => id === stored!.claimId)).toMatchObject({ override: byDesk });
    await expectRightEnd(bookings);
  });

  it('is for a desk of the clinic, or an admin: for others nothing changes', async () => {
    const { parts, calendar } = bookings;
    for (const who of [patient, partner, otherDesk])
      expect(await bookAppointment(parts, who, input)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(calendar.claims()).toHaveLength(0);
    expect(await bookings.stored()).toHaveLength(0);
    // A desk's person at another clinic, and a patient here: their own booking is within the rules.
    const both = { ...otherDesk, subject: 'patient-1', roles: [...otherDesk.roles, ...patient.roles] };
    expect(await bookAppointment(parts, both, input)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await bookAppointment(parts, identity('root', 'ADMIN'), input)).toMatchObject({
      booking: { override: { by: 'root' } },
    });
  });

  it('has its reason, which its key stands for too, and is not of a hold', async () => {
    const { parts } = bookings;
    for (const reason of ['', '  ', 'x'.repeat(501)])
      expect(await bookAppointment(parts, desk, { ...input, override: { reason } })).toMatchObject({
        code: 'INVALID_INPUT',
        field: 'override.reason',
      });
    const held = { idempotencyKey: 'k', holdId: 'hold_1', override };
    expect(await bookAppointment(parts, desk, held)).toMatchObject({ field: 'override' });
    const first = await bookAppointment(parts, desk, input);
    expect(await bookAppointment(parts, desk, input)).toEqual(first);
    expect(await bookAppointment(parts, desk, { ...input, override: { reason: 'other' } })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('moves a booking onto a time that is taken, until it is moved within the rules', async () => {
    const { parts, calendar } = bookings;
    const booked = await bookAppointment(parts, patient, { idempotencyKey: 'k', ...time });
    const bookingId = 'booking' in booked ? booked.booking.id : '';
    calendar.take(time.providerId, at('14:00'));
    const move = { idempotencyKey: 'm', bookingId, start: at('14:00'), override };
    expect(await rescheduleBooking(parts, patient, move)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await rescheduleBooking(parts, desk, { ...move, override: { reason: ' ' } })).toMatchObject({
      field: 'override.reason',
    });
    expect(await rescheduleBooking(parts, desk, move)).toMatchObject({
      booking: { version: 3, start: at('14:00'), override: byDesk },
    });
    await expectRightEnd(bookings);
    const back = { idempotencyKey: 'b', bookingId, start: at('15:00') };
    const moved = await rescheduleBooking(parts, patient, back);
    expect(moved).toMatchObject({ booking: { override: null } });
    expect('booking' in moved && moved.booking.events[2]).toMatchObject({ override: byDesk });
    await expectRightEnd(bookings);
  });

  const expired = async (start: Temporal.Instant): Promise<string> => {
    const wanted = { ...input, start, treatmentId: 'treatment_prepaid' };
    const booked = await bookAppointment(bookings.parts, desk, wanted);
    bookings.clock.advance({ minutes: 16 });
    await bookings.sweep();
    expect((await bookings.stored())[0]).toMatchObject({ status: 'EXPIRED' });
    return 'booking' in booked ? booked.booking.id : '';
  };

  it('still waives the rules when its payment comes late', async () => {
    const { parts, calendar } = bookings;
    calendar.close(at('20:00'));
    const bookingId = await expired(at('20:00'));
    await settlePayment(parts, { bookingId, invoiceId: 'invoice_1' });
    expect((await bookings.stored())[0]).toMatchObject({ status: 'CONFIRMED', override: byDesk });
    await expectRightEnd(bookings);
  });

  it.each(['before', 'after'])(
    'has no time that another has when its payment comes late: booked %s it, the money is owed',
    async (when) => {
      const { parts, calendar } = bookings;
      if (when === 'before') calendar.take(time.providerId, time.start);
      const bookingId = await expired(time.start);
      if (when === 'after') calendar.take(time.providerId, time.start);
      await settlePayment(parts, { bookingId, invoiceId: 'invoice_1' });
      const [stored] = await bookings.stored();
      expect(stored!.outbox.at(-1)).toMatchObject({
        type: 'tidbok.booking.payment-refused',
        data: { status: 'EXPIRED' },
      });
      expect(calendar.claims().map(({ id }) => id)).toEqual([`other ${time.start.toString()}`]);
      await expectRightEnd(bookings);
    },
  );
});

describe("another clinic's calendar", () => {
  it('is not touched for a moment by a desk that may not book there, whatever it asks for', async () => {
    const { parts, calendar } = bookings;
    const booked = await bookAppointment(parts, desk, { ...input, idempotencyKey: 'own' });
    const bookingId = 'booking' in booked ? booked.booking.id : '';
    const theirs = { ...time, providerId: 'provider_b', start: at('09:00') };
    calendar.take(theirs.providerId, theirs.start);
    calendar.openSession('session_b', { ...theirs, start: at('12:00'), seats: 3 });
    calendar.hold('hold_b', 'desk-a', { ...theirs, start: at('14:00') });
    const before = calendar.claims().filter(({ providerId }) => providerId === 'provider_b');
    let seen = 0;
    calendar.interfere((operation) => {
      seen += operation === 'ClaimSlot' ? 1 : 0;
      expect(calendar.claims().filter(({ providerId }) => providerId === 'provider_b')).toEqual(before);
    });
    const forPatient = { patientId: 'patient-1', idempotencyKey: 'k' };
    const later = { ...theirs, start: at('10:00') };
    const occurrences = ['10:00', '11:00'].map((start) => ({ start: at(start), choice: 'BOOK' as const }));
    const free = { providerId: 'provider_b', start: at('10:00'), bookingId };
    const answers = [
      await bookAppointment(parts, desk, { ...forPatient, ...theirs, override }),
      await bookAppointment(parts, desk, { ...forPatient, ...later }),
      await bookAppointment(parts, desk, { ...forPatient, sessionId: 'session_b' }),
      await bookAppointment(parts, desk, { ...forPatient, holdId: 'hold_b' }),
      await rescheduleBooking(parts, desk, { ...free, start: theirs.start, idempotencyKey: 'm', override }),
      await rescheduleBooking(parts, desk, { ...free, idempotencyKey: 'n' }),
      await rescheduleBooking(parts, patient, { ...free, idempotencyKey: 'o' }),
      await bookSeries(parts, desk, { ...forPatient, ...theirs, occurrences }),
    ];
    expect(answers.map((answer) => ('code' in answer ? answer.code : answer.__typename))).toEqual(
      answers.map(() => 'NOT_ALLOWED'),
    );
    expect(await bookVisit(parts, desk, { ...forPatient, steps: [later] })).toMatchObject({
      __typename: 'VisitStepRefused',
      code: 'NOT_ALLOWED',
    });
    expect(seen).toBeGreaterThan(2 * answers.length);
    calendar.restore();
    expect((await bookings.stored()).map(({ providerId }) => providerId)).toEqual(['provider_a']);
  });
});
