import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, patient, testBookings, type TestBookings } from '../../testing/testBookings.ts';
import { planModel } from './planModel.ts';
import { newPlan, withBookings } from '#domain/changePlan.ts';
import type { Plan } from '#domain/plan.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterAll(() => bookings.close());

const plan = (id: string): Plan => {
  const request = { subject: 'patient-1', key: id, fingerprint: 'f' };
  const wanted = { providerId: 'provider_a', treatmentId: 'treatment_free', start: at('09:00') };
  const step = { position: 1, bookingId: 'booking_1', claimId: 'booking_1:0', wanted };
  const steps = [{ ...step, state: 'WANTED' as const, claim: null, failure: null }];
  const time = {
    claimId: step.claimId,
    providerId: 'provider_a',
    start: wanted.start,
    end: at('09:30'),
    timeZone: 'UTC',
  };
  const policy = { price: { amount: 0, currency: 'SEK' }, payment: 'FREE' as const };
  const claim = {
    time,
    token: 't',
    clinicId: 'clinic_a',
    treatmentId: 'treatment_free',
    sessionId: null,
    policy,
  };
  const made = { id, kind: 'VISIT' as const, asker: patient, patientId: 'patient-1', request, steps };
  return newPlan(made, new Map([[1, claim]]), at('08:00'));
};

describe('the plans', () => {
  it('are written once under an id, and read as they were', async () => {
    const { plans } = bookings.parts;
    expect(await plans.insert(plan('visit_1'))).toBe(true);
    expect(await plans.insert(plan('visit_1'))).toBe(false);
    expect(await plans.find('visit_1')).toEqual(plan('visit_1'));
    expect(await plans.find('visit_2')).toBeNull();
  });

  it('are changed by one of those who read the same', async () => {
    const { plans } = bookings.parts;
    const before = plan('visit_3');
    await plans.insert(before);
    const after = withBookings(before, at('08:01'));
    const saved = await Promise.all([1, 2, 3].map(() => plans.save(before, after)));
    expect(saved.filter(Boolean)).toHaveLength(1);
    expect(await plans.find('visit_3')).toEqual(after);
  });

  it('that are due are read along their index, and taken by one sweeper', async () => {
    const { plans } = bookings.parts;
    for (let n = 0; n < 20; n += 1) {
      const settled = { ...plan(`visit_settled_${n}`), wakeAt: null };
      await plans.insert(settled);
    }
    const { collection } = planModel(bookings.connection);
    const find = collection.find.bind(collection);
    let read = 0;
    collection.find = ((filter: object, options: object) => {
      const found = find(filter, options);
      return Object.assign(found, {
        toArray: async () => {
          const { executionStats } = await find(filter, options).explain('executionStats');
          read = executionStats.totalKeysExamined + executionStats.totalDocsExamined;
          return await find(filter, options).toArray();
        },
      });
    }) as typeof collection.find;
    const due = await plans.due({ by: at('08:10'), orAfter: at('09:00') }, 10);
    collection.find = find;
    expect(due.map(({ id }) => id)).toContain('visit_1');
    expect(read).toBeLessThanOrEqual(2 * due.length + 2);
    const takers = await Promise.all([1, 2, 3].map(() => plans.takeDue(due[0]!, () => at('09:00'))));
    expect(takers.filter(Boolean)).toHaveLength(1);
  });
});
