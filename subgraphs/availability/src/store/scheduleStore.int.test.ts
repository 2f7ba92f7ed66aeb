import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarForTests, openProvider, type TestCalendar } from '#testing/calendarForTests.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

it('finds who shares a calendar, and former versions, by an index', async () => {
  const id = await openProvider(test.calendar);
  const { schedules, clock } = test.calendar;
  const { schedule } = (await test.calendar.resources.find(id))!;
  const changed = { at: clock.now(), by: 'desk' };
  await schedules.replace(id, { ...schedule!, version: 2, calendarId: 'provider_2' }, changed);
  expect(await schedules.isShared('provider_2', 'provider_2')).toBe(true);
  expect(await schedules.isShared('provider_2', id)).toBe(false);
  for (const [collection, filter] of [
    ['resources', { 'schedule.calendarId': 'provider_2', _id: { $ne: 'provider_2' } }],
    ['schedule_versions', { providerId: id, 'schedule.version': { $lt: 2 } }],
  ] as const) {
    const plan = await test.connection
      .collection(collection)
      .find(filter as object)
      .explain('queryPlanner');
    expect([collection, JSON.stringify(plan).includes('COLLSCAN')]).toEqual([collection, false]);
  }
});

it('replaces a schedule once, and keeps the one before, whoever else tries', async () => {
  const id = await openProvider(test.calendar, 'provider_raced');
  const { schedules, clock } = test.calendar;
  const { schedule } = (await test.calendar.resources.find(id))!;
  const tries = Array.from({ length: 10 }, (_, n) =>
    schedules.replace(id, { ...schedule!, version: 2, periods: [] }, { at: clock.now(), by: `desk_${n}` }),
  );
  expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  const versions = await schedules.findVersions(id, 100, 10);
  expect(versions.map((one) => [one.schedule.version, one.schedule.periods.length])).toEqual([
    [2, 0],
    [1, 1],
  ]);
});
