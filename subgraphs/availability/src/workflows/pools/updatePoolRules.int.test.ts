import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { deskOf } from '#testing/equipmentForTests.ts';
import { poolsOn } from '#testing/poolsForTests.ts';
import { holdPoolSlot } from './holdPoolSlot.ts';
import { updatePoolRules } from './updatePoolRules.ts';
import type { PoolRules } from '#domain/pools/poolRules.ts';

// How a clinic has its providers chosen, and who may say so.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { open, hold, held } = poolsOn(() => test);

describe('how a clinic has its providers chosen', () => {
  it('is for its desk to say, and binds others', async () => {
    const clinic = await open(2);
    const start = at('2026-11-23T09:00');
    const rules = { clinicId: clinic.clinicId, policy: 'FAIR_TURN', open: [] } as const;
    const set = (identity = clinic.desk) =>
      updatePoolRules(test.calendar, identity, { ...rules, expectedVersion: 0 });
    expect((await set(deskOf('clinic_other'))).__typename).toBe('NotAllowed');
    expect(await set()).toMatchObject({ __typename: 'Changed', rules: { version: 1 } });
    expect((await held(hold(clinic, { start }))).choice?.policy).toBe('FAIR_TURN');
    expect((await hold(clinic, { start, policy: 'SOONEST' })).__typename).toBe('NotAllowed');
    const { clinicId, treatmentId } = clinic;
    const wanted = { clinicId, treatmentId, providerIds: null, start, from: null, days: 1 };
    const byDesk = await holdPoolSlot(
      test.calendar,
      { identity: clinic.desk, holder: 'desk' },
      { ...wanted, idempotencyKey: 'desk', policy: 'SOONEST' },
    );
    expect(byDesk.__typename).toBe('Held');
  });

  it('keeps what a change leaves out', async () => {
    const { clinicId, desk } = await open(1);
    const set = (expectedVersion: number, change: Pick<Partial<PoolRules>, 'policy' | 'open'>) =>
      updatePoolRules(test.calendar, desk, { clinicId, expectedVersion, ...change });
    expect(await set(0, { policy: 'FAIR_TURN' })).toMatchObject({
      rules: { policy: 'FAIR_TURN', open: ['LEAST_LOADED'] },
    });
    expect(await set(1, { open: ['SOONEST', 'FAIR_TURN', 'SOONEST'] })).toMatchObject({
      rules: { policy: 'FAIR_TURN', open: ['SOONEST'] },
    });
    // The former policy is open no more: nobody named it.
    expect(await set(2, { policy: 'LEAST_LOADED' })).toMatchObject({
      rules: { policy: 'LEAST_LOADED', open: ['SOONEST'] },
    });
    expect(await test.calendar.pools.findRules(clinicId)).toMatchObject({ version: 3, open: ['SOONEST'] });
  });

  it('is changed by one of two desks, and the other is told', async () => {
    const { clinicId, desk } = await open(1);
    for (const expectedVersion of [0, 1]) {
      const both = await Promise.all(
        (['FAIR_TURN', 'LEAST_LOADED'] as const).map((policy) =>
          updatePoolRules(test.calendar, desk, { clinicId, expectedVersion, policy }),
        ),
      );
      expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['Changed', 'StaleVersion']);
      expect(both.find(({ __typename }) => __typename === 'StaleVersion')).toMatchObject({
        currentVersion: expectedVersion + 1,
      });
    }
  });
});
