import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  calendarForTests,
  checkUp,
  everyDay,
  openProvider,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { deskAt, hoursOn, usual } from '#testing/hoursForTests.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { updateBookingRules } from './updateBookingRules.ts';

// Where and when one can start, and how many may.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { setRules, freeOn, book, bookForGood } = hoursOn(() => test);

describe('booking rules', () => {
  it('say where and when one can start, in lists and in claims', async () => {
    const id = await openProvider(test.calendar, 'provider_rules', {}, everyDay(480, 660));
    const set = await setRules(id, 1, {
      alignMinutes: 60,
      offsetMinutes: 20,
      noticeMinutes: 3 * 1_440,
      horizonDays: 5,
    });
    expect(set).toMatchObject({
      __typename: 'Changed',
      shown: { schedule: { version: 2 } },
      stranded: [],
      neverFit: [],
    });
    expect(await freeOn(id, '2026-11-23')).toEqual([]);
    expect(await freeOn(id, '2026-11-24')).toEqual(['08:20', '09:20', '10:20']);
    expect(await freeOn(id, '2026-11-25')).toEqual(['08:20', '09:20', '10:20']);
    expect(await freeOn(id, '2026-11-26')).toEqual([]);
    expect(await book(id, '2026-11-24T08:15')).toBe('SlotNotOffered');
    expect(await book(id, '2026-11-23T08:20')).toBe('SlotNotOffered');
    expect(await book(id, '2026-11-26T08:20')).toBe('SlotNotOffered');
    expect(await book(id, '2026-11-24T08:20')).toBe('Claimed');
    expect(await freeOn(id, '2026-11-24')).toEqual(['09:20', '10:20']);
  });

  it('limit a day, what was booked before included, and a cancelled one gives its place back', async () => {
    const id = await openProvider(test.calendar, 'provider_limits');
    await bookForGood(id, '2026-11-23T08:00');
    const perDay = (most: number) => ({ limits: [{ per: 'DAY' as const, most, treatmentIds: null }] });
    await setRules(id, 1, perDay(2));
    expect((await freeOn(id, '2026-11-23')).length).toBeGreaterThan(0);
    expect(await book(id, '2026-11-23T10:00')).toBe('Claimed');
    expect(await freeOn(id, '2026-11-23')).toEqual([]);
    expect(await book(id, '2026-11-23T12:00')).toBe('SlotTaken');
    expect((await freeOn(id, '2026-11-24')).length).toBeGreaterThan(0);
    // The same limit with another number goes on counting.
    await setRules(id, 2, perDay(3));
    expect(await book(id, '2026-11-23T12:00')).toBe('Claimed');
    expect(await freeOn(id, '2026-11-23')).toEqual([]);
    await releaseClaim(test.calendar, `${id}_2026-11-23T12:00`);
    expect((await freeOn(id, '2026-11-23')).length).toBeGreaterThan(0);
  });

  it('limit a week, of crowds too', async () => {
    const id = await openProvider(test.calendar, 'provider_week');
    await setRules(id, 1, { limits: [{ per: 'WEEK', most: 4, treatmentIds: [checkUp.id] }] });
    const times = [23, 24, 25, 26, 27].flatMap((day) =>
      ['08:00', '10:00', '12:00'].map((time) => `2026-11-${day}T${time}`),
    );
    const results = await Promise.all(times.map((wall) => book(id, wall)));
    expect(results.filter((result) => result === 'Claimed')).toHaveLength(4);
    expect(await freeOn(id, '2026-11-29')).toEqual([]);
    expect((await freeOn(id, '2026-11-30')).length).toBeGreaterThan(0);
  });

  it('are refused where they make no sense, and nothing is changed', async () => {
    const id = await openProvider(test.calendar, 'provider_absurd');
    expect(await setRules(id, 1, { alignMinutes: 7 })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'alignMinutes',
    });
    expect(
      await setRules(id, 1, { limits: [{ per: 'DAY', most: 1, treatmentIds: ['treatment_none'] }] }),
    ).toMatchObject({ __typename: 'InvalidInput', field: 'limits[0].treatmentIds[0]' });
    expect((await setRules(id, 2, {})).__typename).toBe('StaleSchedule');
    expect(
      (
        await updateBookingRules(test.calendar, deskAt('other'), {
          providerId: id,
          expectedVersion: 1,
          rules: usual,
        })
      ).__typename,
    ).toBe('NotAllowed');
    expect((await test.calendar.resources.find(id))!.schedule!.version).toBe(1);
  });
});
