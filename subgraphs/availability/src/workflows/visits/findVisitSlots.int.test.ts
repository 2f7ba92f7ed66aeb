import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadInput } from '@tidbok/kit/failures.ts';
import {
  always,
  at,
  brokenRows,
  calendarForTests,
  checkUp,
  claimWith,
  everyDay,
  providerAt,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { openClinic, type TestClinic } from '#testing/equipmentForTests.ts';
import { findVisitSlots, type VisitsWanted, type WantedStep } from './findVisitSlots.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { updateBookingRules } from '#workflows/schedule/updateBookingRules.ts';
import type { Treatment } from '#domain/directory.ts';
import type { Slot } from '#domain/slots/slot.ts';

let test: TestCalendar;
let clinic: TestClinic;
/** 20 minutes without buffers, which all of the clinic offer too. */
const rinse: Treatment = {
  ...checkUp,
  id: 'treatment_rinse',
  code: 'rinse',
  durationMinutes: 20,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
};

beforeAll(async () => {
  test = await calendarForTests();
  clinic = await openClinic(test, { providers: 3, periods: always(...everyDay(480, 720)) });
  await test.calendar.directory.saveTreatment(rinse);
  for (const id of clinic.providerIds) {
    const treatmentIds = [clinic.treatmentId, rinse.id];
    await test.calendar.directory.saveProvider(id, providerAt(clinic.clinicId, { version: 2, treatmentIds }));
  }
});
afterAll(() => test.close());

const step = (treatmentId: string, change: Partial<WantedStep> = {}): WantedStep => ({
  treatmentId,
  providerId: null,
  minGapMinutes: 0,
  maxGapMinutes: 60,
  ...change,
});

const find = (steps: readonly WantedStep[], change: Partial<VisitsWanted> = {}) =>
  findVisitSlots(test.calendar, {
    clinicId: clinic.clinicId,
    from: Temporal.PlainDate.from('2026-11-23'),
    days: 1,
    notBefore: null,
    first: 50,
    steps,
    ...change,
  });

const wallOf = ({ start }: Slot): string =>
  start.toZonedDateTimeISO('Europe/Stockholm').toPlainTime().toString().slice(0, 5);

let calls = 0;

async function claim({ providerId, treatmentId, start }: Slot): Promise<string> {
  const claimId = `visit_${(calls += 1)}`;
  const until = test.clock.now().add({ minutes: 5 });
  const result = await claimWith(test.calendar, claimId, { slot: { providerId, treatmentId, start } }, until);
  expect([wallOf({ start } as Slot), result.__typename]).toEqual([wallOf({ start } as Slot), 'Claimed']);
  return claimId;
}

describe('visits', () => {
  it('of one provider leave room for the buffers between', async () => {
    const [providerId] = clinic.providerIds;
    const steps = [
      step(clinic.treatmentId, { providerId: providerId! }),
      step(clinic.treatmentId, { providerId: providerId! }),
    ];
    const { visits } = await find(steps);
    // 30 minutes, then 10 and 5 of buffers.
    expect(visits[0]!.map(wallOf)).toEqual(['08:00', '08:45']);
    expect((await find([steps[0]!, { ...steps[1]!, maxGapMinutes: 10 }])).visits).toEqual([]);
  });

  it('of several follow each other at once, and keep the gap that is asked for', async () => {
    const { visits } = await find([step(clinic.treatmentId), step(rinse.id)]);
    expect(visits[0]!.map(wallOf)).toEqual(['08:00', '08:30']);
    expect(visits[0]![0]!.providerId).not.toBe(visits[0]![1]!.providerId);
    const later = await find([step(clinic.treatmentId), step(rinse.id, { minGapMinutes: 40 })]);
    expect(later.visits[0]!.map(wallOf)).toEqual(['08:00', '09:15']);
  });

  it('are told page by page, of days that are read with three commands', async () => {
    const steps = [step(clinic.treatmentId), step(rinse.id)];
    const all = await find(steps, { days: 2 });
    expect(all.searchedUntil).toBe(null);
    let page: Awaited<ReturnType<typeof find>> = all;
    const commands = await test.commandsOf(async () => (page = await find(steps, { days: 2, first: 5 })));
    expect(commands).toEqual(['find', 'find', 'find']);
    expect(page.visits).toEqual(all.visits.slice(0, 5));
    const rest = await find(steps, { days: 2, notBefore: page.searchedUntil });
    expect([...page.visits, ...rest.visits]).toEqual(all.visits);
  });

  it('can be booked as they are, whatever is taken: rooms, limits and buffers of their own steps included', async () => {
    await clinic.require([await clinic.make('ROOM'), await clinic.make('ROOM')]);
    for (const providerId of clinic.providerIds) {
      const rules = {
        alignMinutes: 5,
        offsetMinutes: 0,
        noticeMinutes: 0,
        horizonDays: null,
        limits: [{ per: 'DAY' as const, most: 3, treatmentIds: null }],
      };
      await updateBookingRules(test.calendar, clinic.desk, { providerId, expectedVersion: 1, rules });
    }
    const anyStep = fc.record({
      treatmentId: fc.constantFrom(clinic.treatmentId, rinse.id),
      providerId: fc.constantFrom(null, null, clinic.providerIds[0]!),
      minGapMinutes: fc.constantFrom(0, 5),
      maxGapMinutes: fc.constantFrom(5, 30),
    });
    let found = 0;
    const busy = fc.array(fc.tuple(fc.nat(2), fc.nat(40)), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(busy, fc.array(anyStep, { minLength: 1, maxLength: 4 }), async (taken, steps) => {
        const made: string[] = [];
        for (const [index, n] of taken) {
          const start = at('2026-11-23T08:00').add({ minutes: n * 5 });
          const slot = { providerId: clinic.providerIds[index]!, treatmentId: rinse.id, start };
          const id = `busy_${(calls += 1)}`;
          const until = test.clock.now().add({ minutes: 5 });
          if ((await claimWith(test.calendar, id, { slot }, until)).__typename === 'Claimed') made.push(id);
        }
        const { visits } = await find(steps, { first: 8 });
        for (const visit of visits) {
          const claimed: string[] = [];
          for (const slot of visit) claimed.push(await claim(slot));
          for (const id of claimed) await releaseClaim(test.calendar, id);
          found += 1;
        }
        for (const id of made) await releaseClaim(test.calendar, id);
      }),
      { numRuns: 25 },
    );
    expect(found).toBeGreaterThan(40);
    expect(await brokenRows(test.connection)).toEqual([]);
  }, 60_000);

  it('that make no sense are told apart', async () => {
    const fieldOf = async (steps: readonly WantedStep[], change: Partial<VisitsWanted> = {}) =>
      await find(steps, change).then(
        () => null,
        (error: unknown) => error instanceof BadInput && error.extensions['field'],
      );
    const one = step(rinse.id);
    expect(await fieldOf([one])).toBe(null);
    expect(await fieldOf([])).toBe('steps');
    expect(await fieldOf(Array.from({ length: 7 }, () => one))).toBe('steps');
    expect(await fieldOf([one], { days: 32 })).toBe('days');
    expect(await fieldOf([one], { first: 51 })).toBe('first');
    expect(await fieldOf([one, step(rinse.id, { minGapMinutes: -5 })])).toBe('steps[1].minGapMinutes');
    expect(await fieldOf([one, step(rinse.id, { minGapMinutes: 61 })])).toBe('steps[1].maxGapMinutes');
    expect(await fieldOf([one, step(rinse.id, { maxGapMinutes: 10_081 })])).toBe('steps[1].maxGapMinutes');
    expect(await fieldOf([one, step('treatment_none')])).toBe('steps[1].treatmentId');
    expect(await fieldOf([step(rinse.id, { providerId: 'provider_none' })])).toBe('steps[0].providerId');
    expect(await fieldOf([one], { clinicId: 'clinic_none' })).toBe('steps[0].treatmentId');
  });
});
