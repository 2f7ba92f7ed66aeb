import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectRightEnd } from '../../../testing/rightEnd.ts';
import {
  at,
  desk,
  otherDesk,
  otherPatient,
  patient,
  testBookings,
  type TestBookings,
} from '../../../testing/testBookings.ts';
import { bookVisit, type BookVisitInput } from './bookVisit.ts';
import { cancelPlan } from './cancelPlan.ts';
import { checkIn } from '#workflows/booking/checkIn.ts';
import type { Parts } from '#workflows/parts.ts';
import { readPlan } from './readPlan.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterEach(() => bookings.clear());
afterAll(() => bookings.close());

const step = (providerId: string, time: string) => ({
  providerId,
  treatmentId: 'treatment_free',
  start: at(time),
});
const steps = [step('provider_a', '09:00'), step('provider_a2', '09:30'), step('provider_a', '10:15')];
const input: BookVisitInput = { idempotencyKey: 'k', steps };

async function booked(change: Partial<BookVisitInput> = {}) {
  const result = await bookVisit(bookings.parts, patient, { ...input, ...change });
  if (!('visit' in result)) throw new Error(result.code);
  return result.visit;
}

describe('bookVisit', () => {
  it('books all of its steps, from holds too, each a booking that knows its place', async () => {
    bookings.calendar.hold('hold_1', 'patient-1', steps[1]!);
    const visit = await booked({ steps: [steps[0]!, { holdId: 'hold_1' }, steps[2]!] });
    expect(visit.id).toMatch(/^visit_/);
    const stored = (await bookings.stored()).sort((a, b) => a.start.getTime() - b.start.getTime());
    expect(stored).toMatchObject(
      [1, 2, 3].map((position) => ({
        status: 'CONFIRMED',
        providerId: steps[position - 1]!.providerId,
        among: { kind: 'VISIT', id: visit.id, position, of: 3 },
      })),
    );
    await expectRightEnd(bookings);
  });

  it('books nothing where one step is not to be had, and says which', async () => {
    const { parts, calendar } = bookings;
    calendar.take('provider_a2', at('09:30'));
    const refused = { __typename: 'VisitStepRefused', code: 'SLOT_TAKEN', position: 2 };
    expect(await bookVisit(parts, patient, input)).toMatchObject(refused);
    expect(await bookVisit(parts, patient, input)).toMatchObject(refused);
    expect(await bookings.stored()).toHaveLength(0);
    await expectRightEnd(bookings);
    const unknown = { ...steps[2]!, treatmentId: 'treatment_unknown' };
    const gone = { idempotencyKey: 'l', steps: [steps[0]!, { holdId: 'hold_none' }, unknown] };
    expect(await bookVisit(parts, patient, gone)).toMatchObject({ code: 'HOLD_EXPIRED', position: 2 });
    const elsewhere = {
      idempotencyKey: 'm',
      patientId: 'p',
      steps: [steps[0]!, step('provider_b', '12:00')],
    };
    expect(await bookVisit(parts, desk, elsewhere)).toMatchObject({ code: 'NOT_ALLOWED', position: 2 });
    expect(calendar.claims().filter(({ id }) => !id.startsWith('other'))).toHaveLength(0);
    await expectRightEnd(bookings);
  });

  it('books nothing where a step begins before the one before it ends, which a hold shows only then', async () => {
    bookings.calendar.hold('hold_1', 'patient-1', step('provider_a2', '09:15'));
    const overlapping = { ...input, steps: [steps[0]!, { holdId: 'hold_1' }] };
    const refused = { code: 'NOT_IN_ORDER', position: 2 };
    expect(await bookVisit(bookings.parts, patient, overlapping)).toMatchObject(refused);
    const backwards = { idempotencyKey: 'l', steps: steps.toReversed() };
    expect(await bookVisit(bookings.parts, patient, backwards)).toMatchObject(refused);
    expect(bookings.calendar.claims()).toEqual([]);
    await expectRightEnd(bookings);
  });

  it('books nothing where one of its times is lost before all are kept', async () => {
    const { parts, calendar } = bookings;
    let secured = 0;
    calendar.interfere(async (operation, phase) => {
      if (operation !== 'SecureClaim' || phase !== 'before') return;
      secured += 1;
      if (secured !== 2) return;
      const own = calendar.claims().find(({ start }) => start.equals(at('10:15')));
      await parts.claims.release(own!.id);
      calendar.take('provider_a', at('10:15'));
    });
    expect(await bookVisit(parts, patient, input)).toMatchObject({ code: 'SLOT_TAKEN', position: 3 });
    calendar.restore();
    await bookings.settle();
    expect(await bookings.stored()).toHaveLength(0);
    await expectRightEnd(bookings);
  });

  it('of which nothing could be claimed leaves nothing, and its key free', async () => {
    const { parts, calendar } = bookings;
    calendar.take('provider_a', at('09:00'));
    expect(await bookVisit(parts, patient, input)).toMatchObject({ code: 'SLOT_TAKEN', position: 1 });
    const asked: string[] = [];
    calendar.interfere((operation) => void asked.push(operation));
    const passed = { ...steps[2]!, start: Temporal.Instant.from('2026-03-02T08:00:00Z') };
    const past = { ...input, steps: [steps[1]!, passed] };
    expect(await bookVisit(parts, patient, past)).toMatchObject({ code: 'SLOT_NOT_OFFERED', position: 2 });
    expect(asked).toEqual([]);
    expect(await bookings.storedPlans()).toEqual([]);
    await parts.claims.release(calendar.claims()[0]!.id);
    expect(await bookVisit(parts, patient, input)).toMatchObject({ visit: { phase: 'BOOKED' } });
    await expectRightEnd(bookings);
  });

  it('gives a key its first input, also where another one of it claims at the same moment', async () => {
    const { parts } = bookings;
    const other = { ...input, steps: [step('provider_a', '13:00'), step('provider_a', '14:00')] };
    const both = await Promise.all([input, other].map((one) => bookVisit(parts, patient, one)));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'BookVisitSuccess',
      'IdempotencyConflict',
    ]);
    await expectRightEnd(bookings);
  });

  it('given up by one process while another still claims leaves no claim behind', async () => {
    const { parts, calendar } = bookings;
    const refused = { __typename: 'SlotTaken', code: 'SLOT_TAKEN', message: '' } as const;
    const { claim } = parts.claims;
    const late: Parts = {
      ...parts,
      claims: {
        ...parts.claims,
        claim: async (...given) =>
          'start' in given[2] && given[2].start.equals(at('09:30')) ? refused : await claim(...given),
      },
    };
    let claims = 0;
    calendar.interfere(async (operation, phase) => {
      if (operation !== 'ClaimSlot' || phase !== 'before') return;
      claims += 1;
      if (claims !== 3) return;
      calendar.restore();
      expect(await bookVisit(late, patient, input)).toMatchObject({ position: 2 });
    });
    expect(await bookVisit(parts, patient, input)).toMatchObject({ position: 2 });
    expect(claims).toBe(3);
    expect(calendar.claims()).toEqual([]);
    await expectRightEnd(bookings);
  });

  it('gives one of those who want overlapping visits all of it, and the others nothing', async () => {
    const { parts } = bookings;
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        bookVisit(
          parts,
          { ...patient, subject: `racer-${n}` },
          { ...input, steps: n % 2 ? steps : steps.slice(1) },
        ),
      ),
    );
    const won = results.filter(({ __typename }) => __typename === 'BookVisitSuccess');
    expect(won.length).toBeLessThanOrEqual(1);
    const made = won.flatMap((one) => ('visit' in one ? one.visit.steps : []));
    expect(await bookings.stored()).toHaveLength(made.length);
    await expectRightEnd(bookings);
  });

  it('answers the same to the same key, also at the same moment', async () => {
    const { parts } = bookings;
    const all = await Promise.all(Array.from({ length: 5 }, () => bookVisit(parts, patient, input)));
    for (const one of all) expect(one).toMatchObject({ visit: { phase: 'BOOKED' } });
    expect(await bookings.stored()).toHaveLength(3);
    const other = { ...input, steps: steps.slice(1) };
    expect(await bookVisit(parts, patient, other)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    await expectRightEnd(bookings);
  });

  it('says what is wrong with an input', async () => {
    const field = async (change: Partial<BookVisitInput>) => {
      const answer = await bookVisit(bookings.parts, patient, { ...input, ...change });
      return 'field' in answer ? answer.field : answer.__typename;
    };
    expect(await field({ steps: [] })).toBe('steps');
    expect(await field({ steps: Array.from({ length: 11 }, () => steps[0]!) })).toBe('steps');
    expect(await field({ steps: [steps[0]!, {}] })).toBe('steps[1]');
    expect(await field({ steps: [steps[0]!, { ...steps[1]!, holdId: 'hold_1' }] })).toBe('steps[1]');
    expect(await field({ steps: [{ holdId: '' }, steps[1]!] })).toBe('steps[0].holdId');
    expect(await field({ patientId: 'patient-2' })).toBe('NotAllowed');
    expect(await bookings.storedPlans()).toHaveLength(0);
  });
});

describe('a visit', () => {
  it('is cancelled as far as it still can be, by those who may', async () => {
    const { parts, clock } = bookings;
    const { id, steps: booked_ } = await booked();
    clock.set(at('08:50').toString());
    await checkIn(parts, desk, { idempotencyKey: 'i', bookingId: booked_[0]!.bookingId });
    const cancel = { id, idempotencyKey: 'k', from: 1 };
    const clinician = { ...desk, roles: ['ANYONE', 'CLINICIAN'] as const };
    expect(await cancelPlan(parts, clinician, 'VISIT', cancel)).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const who of [otherPatient, otherDesk])
      expect(await cancelPlan(parts, who, 'VISIT', cancel)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await cancelPlan(parts, patient, 'VISIT', cancel)).toMatchObject({ cancelled: [2, 3] });
    const stored = new Map((await bookings.stored()).map(({ _id, status }) => [_id, status]));
    expect(booked_.map(({ bookingId }) => stored.get(bookingId))).toEqual([
      'IN_PROGRESS',
      'CANCELLED',
      'CANCELLED',
    ]);
    await expectRightEnd(bookings);
  });

  it('of which nothing came is still told of', async () => {
    const { parts, calendar } = bookings;
    calendar.take('provider_a2', at('09:30'));
    await bookVisit(parts, patient, input);
    const [plan] = await bookings.storedPlans();
    expect(await readPlan(parts, patient, 'VISIT', plan!._id)).toMatchObject({ phase: 'REFUSED' });
    const cancel = { id: plan!._id, idempotencyKey: 'k', from: 1 };
    expect(await cancelPlan(parts, patient, 'VISIT', cancel)).toMatchObject({ cancelled: [] });
  });
});
