import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Booking } from './booking.ts';
import type { BookingEvent } from './bookingEvent.ts';
import { type BookingCommand, decide, isWrongState, request } from './decide.ts';
import { evolve } from './evolve.ts';
import { moves } from './statusMachine.ts';

const now = Temporal.Instant.from('2026-03-02T08:00:00Z');
const start = Temporal.Instant.from('2026-03-03T09:00:00Z');
const end = start.add({ minutes: 30 });
const paymentTerm = Temporal.Duration.from({ minutes: 15 });

const requested = (payment: 'FREE' | 'ON_SITE' | 'PREPAID', amount = 50_000): Booking =>
  evolve(
    null,
    request(
      {
        bookingId: 'booking_1',
        patientId: 'patient-1',
        owners: ['patient-1'],
        providerId: 'provider_1',
        clinicId: 'clinic_1',
        treatmentId: 'treatment_1',
        start,
        end,
        timeZone: 'Europe/Stockholm',
        policy: { price: { amount, currency: 'SEK' }, payment },
        claimId: 'booking_1',
        among: null,
        override: null,
        by: 'PATIENT',
      },
      now,
    ),
  );

const keep: BookingCommand = { type: 'keep', paymentTerm };
const to = {
  claimId: 'booking_1:1',
  providerId: 'provider_2',
  start: start.add({ hours: 2 }),
  end: end.add({ hours: 2 }),
  timeZone: 'Europe/Stockholm',
};
const override = { by: 'desk-1', reason: 'an emergency' };

function given(booking: Booking, ...commands: BookingCommand[]): Booking {
  let after = booking;
  for (const command of commands) after = evolve(after, happened(decide(after, command, now)));
  return after;
}

function happened(decided: ReturnType<typeof decide>): BookingEvent {
  if (isWrongState(decided)) throw new Error(decided.message);
  return decided;
}

describe('a new booking', () => {
  it('is confirmed once its time is kept, where nothing is to be paid before', () => {
    for (const free of [requested('FREE'), requested('ON_SITE'), requested('PREPAID', 0)]) {
      const booking = given(free, keep);
      expect(booking).toMatchObject({ status: 'CONFIRMED', version: 2, paymentDueBy: null });
    }
  });

  it('awaits its payment for a term, once its time is kept', () => {
    const booking = given(requested('PREPAID'), keep);
    expect(booking.status).toBe('PAYMENT_PENDING');
    expect(booking.paymentDueBy).toEqual(now.add({ minutes: 15 }));
  });

  it('awaits no payment beyond its start', () => {
    const late = start.subtract({ minutes: 5 });
    const booking = evolve(requested('PREPAID'), happened(decide(requested('PREPAID'), keep, late)));
    expect(booking.paymentDueBy).toEqual(start);
  });

  it('expires where its time was lost', () => {
    expect(given(requested('FREE'), { type: 'loseTime' })).toMatchObject({ status: 'EXPIRED', version: 2 });
  });
});

describe('a booking that awaits its payment', () => {
  const awaiting = given(requested('PREPAID'), keep);

  it('is confirmed by the payment, and then nothing is due', () => {
    expect(given(awaiting, { type: 'settlePayment' })).toMatchObject({
      status: 'CONFIRMED',
      paymentDueBy: null,
    });
  });

  it('is confirmed by the desk, for a reason that stays', () => {
    const booking = given(awaiting, { type: 'confirm', by: 'DESK', reason: 'waived' });
    expect(booking.events.at(-1)).toMatchObject({ type: 'CONFIRMED', by: 'DESK', reason: 'waived' });
  });

  it('expires when the payment is due, not before', () => {
    const due = awaiting.paymentDueBy!;
    expect(decide(awaiting, { type: 'expire' }, due.subtract({ milliseconds: 1 }))).toMatchObject({
      __typename: 'WrongState',
    });
    expect(decide(awaiting, { type: 'expire' }, due)).toMatchObject({ type: 'EXPIRED', status: 'EXPIRED' });
  });

  it('keeps its term when it is moved, but never beyond the new start', () => {
    const soon = { ...to, start: now.add({ minutes: 10 }) };
    const command = { type: 'reschedule', by: 'PATIENT', to: soon, override: null } as const;
    expect(given(awaiting, command)).toMatchObject({ status: 'PAYMENT_PENDING', paymentDueBy: soon.start });
  });
});

describe('a confirmed booking', () => {
  const confirmed = given(requested('FREE'), keep);

  it('is moved in place: another time, provider and claim, the same id and status', () => {
    const moved = given(confirmed, { type: 'reschedule', by: 'PATIENT', to, override: null });
    expect(moved).toMatchObject({ id: 'booking_1', status: 'CONFIRMED', version: 3, ...to });
    expect(moved.events.map(({ type }) => type)).toEqual(['REQUESTED', 'CONFIRMED', 'RESCHEDULED']);
  });

  it('shows that a desk moved it against the rules, until it is moved within them', () => {
    const forced = given(confirmed, { type: 'reschedule', by: 'DESK', to, override });
    expect(forced.override).toEqual(override);
    const back = given(forced, { type: 'reschedule', by: 'PATIENT', to, override: null });
    expect(back.override).toBeNull();
    expect(back.events.map((event) => 'override' in event && event.override)).toEqual([
      null,
      false,
      override,
      null,
    ]);
  });

  it('cannot have been missed before it began', () => {
    expect(
      decide(confirmed, { type: 'markNoShow', by: 'DESK' }, start.subtract({ seconds: 1 })),
    ).toMatchObject({
      code: 'WRONG_STATE',
      status: 'CONFIRMED',
    });
    expect(decide(confirmed, { type: 'markNoShow', by: 'DESK' }, start)).toMatchObject({ type: 'NO_SHOW' });
  });

  it('is no longer for the patient or a partner to cancel or move once it begins, and is for the clinic', () => {
    for (const by of ['PATIENT', 'PARTNER', 'DESK', 'ADMIN'] as const)
      for (const command of [
        { type: 'cancel', by, reason: null },
        { type: 'reschedule', by, to, override: null },
      ] as const) {
        const isOwn = by === 'PATIENT' || by === 'PARTNER';
        const before = start.subtract({ milliseconds: 1 });
        expect(decide(confirmed, command, before)).not.toHaveProperty('__typename');
        expect('__typename' in decide(confirmed, command, start)).toBe(isOwn);
      }
  });

  it('has its patient come on its day at the clinic, not before, and late as well', () => {
    const checkIn = { type: 'checkIn', by: 'DESK' } as const;
    const midnight = Temporal.Instant.from('2026-03-02T23:00:00Z');
    expect(decide(confirmed, checkIn, midnight.subtract({ milliseconds: 1 }))).toMatchObject({
      code: 'WRONG_STATE',
      status: 'CONFIRMED',
    });
    expect(decide(confirmed, checkIn, midnight)).toMatchObject({ type: 'CHECKED_IN' });
    const missed = evolve(confirmed, happened(decide(confirmed, { type: 'markNoShow', by: 'DESK' }, end)));
    expect(decide(missed, checkIn, end)).toMatchObject({ type: 'CHECKED_IN', status: 'IN_PROGRESS' });
  });

  it('goes through the visit to its end, and then nowhere', () => {
    const present = evolve(confirmed, happened(decide(confirmed, { type: 'checkIn', by: 'DESK' }, start)));
    const done = given(present, { type: 'complete', by: 'CLINICIAN' });
    expect(done.status).toBe('COMPLETED');
    expect(decide(done, { type: 'cancel', by: 'PATIENT', reason: null }, now)).toMatchObject({
      __typename: 'WrongState',
      status: 'COMPLETED',
    });
  });
});

describe('a booking that was paid too late', () => {
  const expired = evolve(
    given(requested('PREPAID'), keep),
    happened(decide(given(requested('PREPAID'), keep), { type: 'expire' }, now.add({ hours: 1 }))),
  );

  it('is reinstated on another claim', () => {
    expect(given(expired, { type: 'reinstate', claimId: 'booking_1:late' })).toMatchObject({
      status: 'CONFIRMED',
      claimId: 'booking_1:late',
    });
  });

  it('or stays what it is, with the money owed', () => {
    expect(given(expired, { type: 'refusePayment' })).toMatchObject({ status: 'EXPIRED', version: 4 });
  });
});

describe('the status machine', () => {
  const by = fc.constantFrom('PATIENT' as const, 'DESK' as const, 'ADMIN' as const);
  const command: fc.Arbitrary<BookingCommand> = fc.oneof(
    fc.constant(keep),
    fc.constantFrom<BookingCommand>(
      { type: 'loseTime' },
      { type: 'settlePayment' },
      { type: 'expire' },
      { type: 'refusePayment' },
      { type: 'reinstate', claimId: 'booking_1:late' },
    ),
    by.map((by): BookingCommand => ({ type: 'confirm', by, reason: 'paid at the desk' })),
    fc
      .tuple(by, fc.constantFrom(null, override))
      .map(([by, override]): BookingCommand => ({ type: 'reschedule', by, to, override })),
    by.map((by): BookingCommand => ({ type: 'cancel', by, reason: null })),
    by.map((by): BookingCommand => ({ type: 'checkIn', by })),
    by.map((by): BookingCommand => ({ type: 'undoCheckIn', by })),
    by.map((by): BookingCommand => ({ type: 'complete', by })),
    by.map((by): BookingCommand => ({ type: 'markNoShow', by })),
  );
  const ways = new Set(
    [
      'PENDING>PAYMENT_PENDING PENDING>CONFIRMED PAYMENT_PENDING>CONFIRMED CONFIRMED>IN_PROGRESS',
      'IN_PROGRESS>COMPLETED CONFIRMED>NO_SHOW NO_SHOW>IN_PROGRESS IN_PROGRESS>CONFIRMED EXPIRED>CONFIRMED',
      'PENDING>CANCELLED PAYMENT_PENDING>CANCELLED CONFIRMED>CANCELLED',
      'PENDING>EXPIRED PAYMENT_PENDING>EXPIRED',
      'PAYMENT_PENDING>PAYMENT_PENDING CONFIRMED>CONFIRMED EXPIRED>EXPIRED CANCELLED>CANCELLED',
    ].flatMap((line) => line.split(' ')),
  );

  it('goes each of them', () => {
    const commands: BookingCommand[] = [
      keep,
      { type: 'loseTime' },
      { type: 'settlePayment' },
      { type: 'expire' },
      { type: 'refusePayment' },
      { type: 'reinstate', claimId: 'booking_1:late' },
      { type: 'confirm', by: 'DESK', reason: 'paid at the desk' },
      { type: 'reschedule', by: 'PATIENT', to, override: null },
      { type: 'cancel', by: 'PATIENT', reason: null },
      { type: 'checkIn', by: 'DESK' },
      { type: 'undoCheckIn', by: 'DESK' },
      { type: 'complete', by: 'DESK' },
      { type: 'markNoShow', by: 'DESK' },
    ];
    const gone = new Set<string>();
    const seen = new Set<string>();
    const open = [requested('FREE'), requested('PREPAID')];
    for (let booking = open.pop(); booking; booking = open.pop())
      for (const command of commands)
        for (const time of [now, end]) {
          const decided = decide(booking, command, time);
          if (isWrongState(decided)) continue;
          const after = evolve(booking, decided);
          gone.add(`${booking.status}>${after.status}`);
          if (!seen.has(after.status)) open.push(after);
          seen.add(after.status);
        }
    expect(gone).toEqual(ways);
  });

  it('admits no other way, whatever is commanded whenever', () => {
    const steps = fc.array(fc.tuple(command, fc.integer({ min: 0, max: 600 })), { maxLength: 25 });
    const payment = fc.constantFrom('FREE' as const, 'ON_SITE' as const, 'PREPAID' as const);
    fc.assert(
      fc.property(payment, steps, (payment, steps) => {
        let booking = requested(payment);
        let time = now;
        for (const [command, minutes] of steps) {
          time = time.add({ minutes });
          const decided = decide(booking, command, time);
          if (isWrongState(decided)) {
            expect(decided.status).toBe(booking.status);
            continue;
          }
          const after = evolve(booking, decided);
          if (decided.by === 'PATIENT' && ['CANCELLED', 'RESCHEDULED'].includes(decided.type))
            expect(Temporal.Instant.compare(time, booking.start)).toBe(-1);
          expect(ways).toContain(`${booking.status}>${after.status}`);
          expect(moves[decided.type].from).toContain(booking.status);
          expect(after.version).toBe(booking.version + 1);
          expect(after.paymentDueBy !== null).toBe(after.status === 'PAYMENT_PENDING');
          booking = after;
        }
        // The state is nothing but its history.
        expect(booking.events.reduce<Booking | null>(evolve, null)).toEqual(booking);
        expect(booking.events.map(({ version }) => version)).toEqual(booking.events.map((_, n) => n + 1));
      }),
    );
  });
});
