import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import {
  always,
  calendarForTests,
  clinicAt,
  everyDay,
  providerAt,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { deskOf } from '#testing/equipmentForTests.ts';
import { addScheduleException } from './addScheduleException.ts';
import { importSchedules } from './importSchedules.ts';
import { readSchedule } from './readSchedule.ts';
import { removeScheduleException } from './removeScheduleException.ts';
import { setWeeklySchedule } from './setWeeklySchedule.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

let count = 0;
async function someone(): Promise<{ providerId: string; own: Identity }> {
  const n = (count += 1);
  await test.calendar.directory.saveClinic(clinicAt(`clinic_${n}`));
  await test.calendar.directory.saveProvider(`provider_${n}`, providerAt(`clinic_${n}`));
  return { providerId: `provider_${n}`, own: deskOf(`clinic_${n}`) };
}

const vacation = {
  kind: 'CLOSED',
  from: '2026-12-24',
  until: '2027-01-06',
  opens: null,
  closes: null,
  reason: 'Vacation',
} as const;

describe('a schedule', () => {
  it('is made, changed by whoever knows its version, and shown', async () => {
    const { providerId, own } = await someone();
    expect(await readSchedule(test.calendar, own, providerId)).toMatchObject({
      schedule: { version: 0 },
      timeZone: 'Europe/Stockholm',
    });
    const set = (expectedVersion: number) =>
      setWeeklySchedule(test.calendar, own, {
        providerId,
        expectedVersion,
        periods: always(...everyDay(480, 720)),
      });
    expect(await set(0)).toMatchObject({
      __typename: 'Changed',
      shown: { schedule: { version: 1, dayZone: 'Europe/Stockholm' } },
    });
    expect(await set(0)).toMatchObject({
      __typename: 'StaleSchedule',
      current: { schedule: { version: 1 } },
    });
    const added = await addScheduleException(test.calendar, own, {
      providerId,
      expectedVersion: 1,
      exception: vacation,
    });
    if (added.__typename !== 'Changed') throw new Error(added.__typename);
    expect(await set(2)).toMatchObject({
      __typename: 'Changed',
      shown: { schedule: { version: 3, exceptions: [{ reason: 'Vacation' }] } },
    });
    const exceptionId = added.shown.schedule.exceptions[0]!.id;
    const remove = (expectedVersion: number) =>
      removeScheduleException(test.calendar, own, { providerId, expectedVersion, exceptionId });
    expect(await remove(3)).toMatchObject({
      __typename: 'Changed',
      shown: { schedule: { version: 4, exceptions: [] } },
    });
    expect(await remove(4)).toMatchObject({ __typename: 'NotFound' });
    expect((await readSchedule(test.calendar, own, providerId))!.schedule.periods).toEqual(
      always(...everyDay(480, 720)),
    );
  });

  it('changed by many at once is changed once', async () => {
    const { providerId, own } = await someone();
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        setWeeklySchedule(test.calendar, own, {
          providerId,
          expectedVersion: 0,
          periods: always(...everyDay(480, 600 + n * 5)),
        }),
      ),
    );
    expect(results.filter(({ __typename }) => __typename === 'Changed')).toHaveLength(1);
    expect(results.filter(({ __typename }) => __typename === 'StaleSchedule')).toHaveLength(9);
  });

  it("is its clinic's own affair", async () => {
    const { providerId } = await someone();
    const input = { providerId, expectedVersion: 0, periods: [] };
    expect((await setWeeklySchedule(test.calendar, deskOf('clinic_other'), input)).__typename).toBe(
      'NotAllowed',
    );
    await expect(readSchedule(test.calendar, deskOf('clinic_other'), providerId)).rejects.toThrow(
      'your clinic',
    );
    expect(
      (await setWeeklySchedule(test.calendar, deskOf(), { ...input, providerId: 'provider_none' }))
        .__typename,
    ).toBe('NotFound');
    expect(await readSchedule(test.calendar, deskOf(), 'provider_none')).toBeNull();
  });

  it('is refused where it makes no sense, and nothing is changed', async () => {
    const { providerId, own } = await someone();
    const bad = [
      { validFrom: '2026-01-01', validUntil: null, windows: [{ weekday: 1, opens: 600, closes: 540 }] },
    ];
    expect(
      await setWeeklySchedule(test.calendar, own, { providerId, expectedVersion: 0, periods: bad }),
    ).toMatchObject({
      __typename: 'InvalidInput',
      field: 'periods[0].windows[0].closes',
    });
    const half = { ...vacation, opens: '10:00' };
    expect(
      await addScheduleException(test.calendar, own, { providerId, expectedVersion: 0, exception: half }),
    ).toMatchObject({ field: 'closes' });
    expect((await readSchedule(test.calendar, own, providerId))!.schedule.version).toBe(0);
  });
});

describe('an import', () => {
  const entry = (providerId: string, closes = 1_020) => ({
    providerId,
    timeZone: 'Europe/London',
    periods: always(...everyDay(540, closes)),
  });

  it('changes nothing the second time, and what differs the third', async () => {
    const entries = Array.from({ length: 500 }, (_, n) => entry(`imported_${n}`));
    expect(await importSchedules(test.calendar, entries)).toEqual({
      changed: 500,
      unchanged: 0,
      refused: [],
    });
    expect(await importSchedules(test.calendar, entries)).toEqual({
      changed: 0,
      unchanged: 500,
      refused: [],
    });
    expect(await importSchedules(test.calendar, [...entries.slice(1), entry('imported_0', 960)])).toEqual({
      changed: 1,
      unchanged: 499,
      refused: [],
    });
    expect(await test.commandsOf(() => importSchedules(test.calendar, entries.slice(1)))).toEqual(['find']);
    expect(
      (
        await test.commandsOf(() =>
          importSchedules(
            test.calendar,
            entries.slice(0, 400).map((one) => entry(one.providerId, 900)),
          ),
        )
      ).length,
    ).toBe(3);
  });

  it('beside others that write the same providers refuses nothing', async () => {
    const ids = Array.from({ length: 100 }, (_, n) => `raced_${n}`);
    const reports = await Promise.all(
      [900, 960, 1_020].map((closes) =>
        importSchedules(
          test.calendar,
          ids.map((id) => entry(id, closes)),
        ),
      ),
    );
    expect(reports.flatMap(({ refused }) => refused)).toEqual([]);
  });

  it('refuses what makes no sense and takes the rest', async () => {
    const report = await importSchedules(test.calendar, [entry('fine'), entry('odd', 1_019)]);
    expect(report).toMatchObject({
      changed: 1,
      refused: [{ providerId: 'odd', reason: expect.stringContaining('periods[0].windows[0]') as string }],
    });
  });

  it('leaves what a desk changed since, and its exceptions', async () => {
    const { providerId, own } = await someone();
    await importSchedules(test.calendar, [entry(providerId)]);
    await addScheduleException(test.calendar, own, { providerId, expectedVersion: 1, exception: vacation });
    await setWeeklySchedule(test.calendar, own, { providerId, expectedVersion: 2, periods: [] });
    expect(await importSchedules(test.calendar, [entry(providerId)])).toMatchObject({ unchanged: 1 });
    expect((await readSchedule(test.calendar, own, providerId))!.schedule).toMatchObject({
      version: 3,
      periods: [],
    });
    expect(await importSchedules(test.calendar, [entry(providerId, 900)])).toMatchObject({ changed: 1 });
    const { schedule, timeZone } = (await readSchedule(test.calendar, own, providerId))!;
    expect(schedule).toMatchObject({ version: 4, exceptions: [{ reason: 'Vacation' }] });
    expect(timeZone).toBe('Europe/Stockholm');
  });
});
