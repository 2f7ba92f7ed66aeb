import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  always,
  at,
  calendarForTests,
  checkUp,
  everyDay,
  openProvider,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { deskAt, hoursOn } from '#testing/hoursForTests.ts';
import { addScheduleException } from './addScheduleException.ts';
import { importSchedules } from './importSchedules.ts';
import { listScheduleVersions } from './listScheduleVersions.ts';
import { readStranded } from './readStranded.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { setWeeklySchedule } from './setWeeklySchedule.ts';

// Hours past midnight, and what a change of hours tells: whom it strands, what fits no more, what was before.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { setRules, freeOn, book, bookForGood } = hoursOn(() => test);

describe('hours past midnight', () => {
  it('are listed and claimed over it, buffers and all, once', async () => {
    const id = await openProvider(test.calendar, 'provider_night', {}, [
      { weekday: 1, opens: 1_380, closes: 1_500 },
    ]);
    expect(await freeOn(id, '2026-11-23')).toEqual(['23:00', '23:15', '23:30', '23:45']);
    expect(await freeOn(id, '2026-11-24')).toEqual(['00:00', '00:15', '00:30']);
    const times = ['2026-11-23T23:30', '2026-11-23T23:45', '2026-11-24T00:00', '2026-11-24T00:05'];
    const results = await Promise.all(times.map((wall) => book(id, wall)));
    expect(results.filter((result) => result === 'Claimed')).toHaveLength(1);
    const booked = results.indexOf('Claimed');
    await releaseClaim(test.calendar, `${id}_${times[booked]!}`);
    expect(await book(id, '2026-11-23T23:45')).toBe('Claimed');
    // 23:40 to 00:25 is taken, and another keeps its own buffers: 5 minutes before it, 10 after.
    expect(await freeOn(id, '2026-11-23')).toEqual(['23:00']);
    expect(await freeOn(id, '2026-11-24')).toEqual(['00:30']);
  });
});

describe('a change of hours', () => {
  it('names the bookings that it strands, and those that have a rule of before stay', async () => {
    const id = await openProvider(test.calendar, 'provider_strands');
    await bookForGood(id, '2026-11-25T08:00');
    await bookForGood(id, '2026-11-24T16:30');
    await bookForGood(id, '2026-11-24T10:00');
    const set = await setWeeklySchedule(test.calendar, deskAt(id), {
      providerId: id,
      expectedVersion: 1,
      periods: always(...everyDay(540, 1_005)),
    });
    const shown = [
      {
        bookingId: `booking_of_${id}_2026-11-24T16:30`,
        claim: { rules: 1 },
        refusals: [{ code: 'TOO_LONG' }],
      },
      { bookingId: `booking_of_${id}_2026-11-25T08:00`, claim: { rules: 1 }, refusals: [{ code: 'CLOSED' }] },
    ];
    expect(set).toMatchObject({ __typename: 'Changed', stranded: shown });
    expect((await readStranded(test.calendar, deskAt(id), id)).stranded).toMatchObject(shown);
    await releaseClaim(test.calendar, `${id}_2026-11-24T16:30`);
    const added = await addScheduleException(test.calendar, deskAt(id), {
      providerId: id,
      expectedVersion: 2,
      exception: {
        kind: 'CLOSED',
        from: '2026-11-24',
        until: '2026-11-24',
        opens: null,
        closes: null,
        reason: 'Flu',
      },
    });
    expect(added).toMatchObject({
      stranded: [
        { claim: { slot: { start: at('2026-11-24T10:00') } }, refusals: [{ exception: { reason: 'Flu' } }] },
        shown[1],
      ],
    });
    await expect(readStranded(test.calendar, deskAt('other'), id)).rejects.toThrow('your clinic');
    expect(await readStranded(test.calendar, deskAt(id), 'provider_none')).toEqual({
      stranded: [],
      strandedSessions: [],
    });
  });

  it('costs as many commands, however many are booked', async () => {
    const id = await openProvider(test.calendar, 'provider_cost');
    const change = (expectedVersion: number) =>
      test.commandsOf(() =>
        setWeeklySchedule(test.calendar, deskAt(id), {
          providerId: id,
          expectedVersion,
          periods: always(...everyDay(540, 1_020)),
        }),
      );
    const expected = ['aggregate', 'find', 'find', 'find', 'update'];
    expect((await change(1)).toSorted()).toEqual(expected);
    for (const wall of ['2026-11-24T10:00', '2026-11-25T10:00', '2026-11-26T10:00'])
      await bookForGood(id, wall);
    expect((await change(2)).toSorted()).toEqual(expected);
  });

  it('says which treatments nobody can book any more', async () => {
    const id = await openProvider(test.calendar, 'provider_unfit');
    const set = await setWeeklySchedule(test.calendar, deskAt(id), {
      providerId: id,
      expectedVersion: 1,
      periods: always(...everyDay(540, 565)),
    });
    expect(set).toMatchObject({ __typename: 'Changed', neverFit: [{ id: checkUp.id, durationMinutes: 30 }] });
    expect(await freeOn(id, '2026-11-24')).toEqual([]);
  });

  it('keeps what was, and who changed it', async () => {
    const id = await openProvider(test.calendar, 'provider_versions');
    for (const version of [1, 2, 3]) {
      test.clock.advance({ seconds: 1 });
      await setRules(id, version, { alignMinutes: version * 5 });
    }
    test.clock.advance({ seconds: 1 });
    const periods = always(...everyDay(600, 720));
    await importSchedules(test.calendar, [{ providerId: id, timeZone: 'Europe/Stockholm', periods }]);
    const list = (first: number, after?: string) =>
      listScheduleVersions(test.calendar, deskAt(id), { providerId: id, first, after });
    const all = await list(20);
    expect(
      all.edges.map(({ node: { shown, changedBy, changedAt } }) => [
        shown.schedule.version,
        shown.schedule.rules.alignMinutes,
        changedBy,
        changedAt!.toString(),
      ]),
    ).toEqual([
      [5, 15, null, '2026-11-20T12:00:04Z'],
      [4, 15, 'desk', '2026-11-20T12:00:03Z'],
      [3, 10, 'desk', '2026-11-20T12:00:02Z'],
      [2, 5, 'desk', '2026-11-20T12:00:01Z'],
      [1, 15, null, '2026-11-20T12:00:00Z'],
    ]);
    const first = await list(2);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await list(3, first.pageInfo.endCursor!);
    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    await expect(
      listScheduleVersions(test.calendar, deskAt('other'), { providerId: id, first: 5 }),
    ).rejects.toThrow();
    await expect(list(101)).rejects.toThrow('1 to 100');
  });
});
