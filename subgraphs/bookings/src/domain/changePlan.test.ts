import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPlan, withBookings, withCancelled, withRelease, withSecured } from './changePlan.ts';
import { outcomeOf } from './occurrence.ts';
import {
  isNothing,
  isSettled,
  type Plan,
  placeOf,
  type PlanStep,
  type StepClaim,
  type StepFailure,
} from './plan.ts';

const now = Temporal.Instant.from('2026-03-02T08:00:00Z');
const asker = { subject: 'patient-1', roles: ['ANYONE', 'PATIENT'], clinics: [], provider: null } as const;
const request = { subject: 'patient-1', key: 'k', fingerprint: 'f' };

const step = (position: number, skip: boolean): PlanStep => ({
  position,
  bookingId: `booking_${position}`,
  claimId: `booking_${position}:0`,
  wanted: { providerId: 'provider_1', treatmentId: 'treatment_1', start: now.add({ hours: 24 * position }) },
  state: skip ? 'SKIPPED' : 'WANTED',
  claim: null,
  failure: null,
});

/** One after the other, half an hour each. */
const claimOf = ({ claimId, position }: PlanStep): StepClaim => ({
  time: {
    claimId,
    providerId: 'provider_1',
    start: now.add({ minutes: 30 * position }),
    end: now.add({ minutes: 30 * position + 30 }),
    timeZone: 'Europe/Stockholm',
  },
  token: `token of ${claimId}`,
  clinicId: 'clinic_1',
  treatmentId: 'treatment_1',
  sessionId: null,
  policy: { price: { amount: 0, currency: 'SEK' }, payment: 'FREE' },
});

const failure = (__typename: StepFailure['__typename']): StepFailure => ({
  __typename,
  code: __typename,
  message: '',
});

type Fate = 'SKIP' | 'KEPT' | 'LOST' | StepFailure['__typename'];

const aboutTime: readonly Fate[] = ['LOST', 'SlotTaken', 'SlotNotOffered'];

/** Takes a plan through all its phases, its steps faring as they are told to. */
function carriedOut(kind: Plan['kind'], fates: readonly Fate[]): Plan {
  const steps = fates.map((fate, at) => step(at + 1, fate === 'SKIP'));
  const fateOf = ({ position }: PlanStep): Fate => fates[position - 1]!;
  const answers = steps.flatMap((one): [number, StepClaim | StepFailure][] => {
    const fate = fateOf(one);
    if (fate === 'SKIP') return [];
    return [[one.position, fate === 'KEPT' || fate === 'LOST' ? claimOf(one) : failure(fate)]];
  });
  const wanted = { id: 'plan', kind, asker, patientId: 'patient-1', request, steps };
  let plan = newPlan(wanted, new Map(answers), now);
  expect(plan.revision).toBe(1);
  // What nothing was claimed for is settled as it is, and never has to be undone.
  if (isNothing(plan)) expect(isSettled(plan)).toBe(true);
  for (let round = 0; !isSettled(plan); round += 1) {
    expect(round).toBeLessThan(4);
    expect(plan.wakeAt).not.toBeNull();
    const { revision } = plan;
    plan = phase(plan, fateOf);
    expect(plan.revision).toBe(revision + 1);
  }
  expect(plan.wakeAt).toBeNull();
  return plan;
}

function phase(plan: Plan, fateOf: (one: PlanStep) => Fate): Plan {
  const claimed = plan.steps.filter(({ state }) => state === 'CLAIMED');
  switch (plan.phase) {
    case 'SECURING': {
      const lost = claimed.filter((one) => fateOf(one) === 'LOST');
      return withSecured(plan, new Set(lost.map(({ position }) => position)), now);
    }
    case 'BOOKING':
      return withBookings(plan, now);
    case 'RELEASING':
      return withRelease(plan, now);
    case 'BOOKED':
    case 'REFUSED':
      throw new Error('it is settled');
  }
}

const fates = (...all: Fate[]): fc.Arbitrary<Fate[]> =>
  fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 12 });

describe('a plan', () => {
  it('of a visit ends with all of it booked, or with nothing and the first step that was refused', () => {
    const any = fates('KEPT', 'KEPT', 'KEPT', 'LOST', 'SlotTaken', 'HoldExpired', 'NotFound', 'NotAllowed');
    fc.assert(
      fc.property(any, (each) => {
        const { phase, steps, refusal } = carriedOut('VISIT', each);
        if (each.every((fate) => fate === 'KEPT')) {
          expect(phase).toBe('BOOKED');
          expect(steps.every(({ state }) => state === 'BOOKED')).toBe(true);
          return;
        }
        expect(phase).toBe('REFUSED');
        expect(steps.filter(({ state }) => state === 'BOOKED')).toEqual([]);
        const atOnce = each.findIndex((fate) => fate !== 'KEPT' && fate !== 'LOST');
        expect(refusal!.position).toBe(1 + (atOnce >= 0 ? atOnce : each.indexOf('LOST')));
      }),
    );
  });

  it('of a series ends with what was to be had, and with what became of each of the others', () => {
    fc.assert(
      fc.property(fates('SKIP', 'KEPT', 'LOST', 'SlotTaken', 'SlotNotOffered'), (each) => {
        const { phase, steps } = carriedOut('SERIES', each);
        expect(phase).toBe('BOOKED');
        const told = { SKIP: 'SKIPPED', KEPT: 'BOOKED', LOST: 'TAKEN', SlotTaken: 'TAKEN' };
        expect(steps.map(outcomeOf)).toEqual(
          each.map((fate) => ({ ...told, SlotNotOffered: 'NOT_OFFERED' })[fate as keyof typeof told]),
        );
      }),
    );
  });

  it('of a series comes to nothing where what is wrong is not about a time', () => {
    fc.assert(
      fc.property(fates('SKIP', 'KEPT', 'SlotTaken', 'NotFound', 'NotAllowed'), (each) => {
        const fatal = each.findIndex((fate) => !['SKIP', 'KEPT', ...aboutTime].includes(fate));
        const { phase, refusal } = carriedOut('SERIES', each);
        expect(phase).toBe(fatal < 0 ? 'BOOKED' : 'REFUSED');
        expect(refusal?.position).toBe(fatal < 0 ? undefined : fatal + 1);
      }),
    );
  });

  it('gives each booking its place', () => {
    const plan = carriedOut('SERIES', ['KEPT', 'SKIP', 'KEPT']);
    expect(plan.steps.map((one) => placeOf(plan, one))).toEqual(
      [1, 2, 3].map((position) => ({ kind: 'SERIES', id: 'plan', position, of: 3 })),
    );
  });

  it('remembers its last cancellations, and no more of them than it must', () => {
    let plan = carriedOut('SERIES', ['KEPT', 'KEPT']);
    for (let n = 0; n < 60; n += 1)
      plan = withCancelled(plan, { use: { ...request, key: `k${n}` }, positions: [] }, now);
    expect(plan.cancelled).toHaveLength(50);
    expect(plan.cancelled.at(-1)!.use.key).toBe('k59');
  });
});
