import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import {
  always,
  at,
  calendarForTests,
  checkUp,
  claimWith,
  everyDay,
  openProvider,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { addScheduleException } from './addScheduleException.ts';
import { importSchedules } from './importSchedules.ts';
import { listScheduleVersions } from './listScheduleVersions.ts';
import { listSlots } from '#workflows/slots/listSlots.ts';
import { readStranded } from './readStranded.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { updateBookingRules, type WantedRules } from './updateBookingRules.ts';
import { setWeeklySchedule } from './setWeeklySchedule.ts';
import { shareCalendar } from './shareCalendar.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests('2026-11-20T12:00:00Z');
});
afterAll(() => test.close());

const desk = (...providers: string[]): Identity => ({
  ...anonymous,
  subject: 'desk_1',
  roles: ['ANYONE', 'DESK'],
  clinics: providers.map((provider) => `clinic_of_${provider}`),
});

const usual: WantedRules = {
  alignMinutes: 15,
  offsetMinutes: 0,
  noticeMinutes: 0,
  horizonDays: null,
  limits: [],
};

const setRules = (providerId: string, expectedVersion: number, rules: Partial<WantedRules>) =>
  updateBookingRules(test.calendar, desk(providerId), {
    providerId,
    expectedVersion,
    rules: { ...usual, ...rules },
  });

/** On which times of a day something is free, on the wall. */
async function freeOn(providerId: string, date: string): Promise<string[]> {
  const from = Temporal.PlainDate.from(date);
  const [slots] = await listSlots(test.calendar, [{ providerId, treatmentId: checkUp.id, from, days: 1 }]);
  return slots!.map(({ start }) =>
    start.toZonedDateTimeISO('Europe/Stockholm').toPlainTime().toString().slice(0, 5),
  );
}

const book = async (providerId: string, wall: string, id = `${providerId}_${wall}`) =>
  (
    await claimWith(
      test.calendar,
      id,
      { slot: { providerId, treatmentId: checkUp.id, start: at(wall) } },
      test.clock.now().add({ minutes: 10 }),
    )
  ).__typename;

async function bookForGood(providerId: string, wall: string): Promise<void> {
  expect(await book(providerId, wall)).toBe('Claimed');
  await secureWith(test.calendar, `${providerId}_${wall}`);
}

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
        await updateBookingRules(test.calendar, desk('other'), {
          providerId: id,
          expectedVersion: 1,
          rules: usual,
        })
      ).__typename,
    ).toBe('NotAllowed');
    expect((await test.calendar.resources.find(id))!.schedule!.version).toBe(1);
  });
});

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
    const set = await setWeeklySchedule(test.calendar, desk(id), {
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
    expect(await readStranded(test.calendar, desk(id), id)).toMatchObject(shown);
    await releaseClaim(test.calendar, `${id}_2026-11-24T16:30`);
    const added = await addScheduleException(test.calendar, desk(id), {
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
    await expect(readStranded(test.calendar, desk('other'), id)).rejects.toThrow('your clinic');
    expect(await readStranded(test.calendar, desk(id), 'provider_none')).toEqual([]);
  });

  it('costs as many commands, however many are booked', async () => {
    const id = await openProvider(test.calendar, 'provider_cost');
    const change = (expectedVersion: number) =>
      test.commandsOf(() =>
        setWeeklySchedule(test.calendar, desk(id), {
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
    const set = await setWeeklySchedule(test.calendar, desk(id), {
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
      listScheduleVersions(test.calendar, desk(id), { providerId: id, first, after });
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
      [4, 15, 'desk_1', '2026-11-20T12:00:03Z'],
      [3, 10, 'desk_1', '2026-11-20T12:00:02Z'],
      [2, 5, 'desk_1', '2026-11-20T12:00:01Z'],
      [1, 15, null, '2026-11-20T12:00:00Z'],
    ]);
    const first = await list(2);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await list(3, first.pageInfo.endCursor!);
    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    await expect(
      listScheduleVersions(test.calendar, desk('other'), { providerId: id, first: 5 }),
    ).rejects.toThrow();
    await expect(list(101)).rejects.toThrow('1 to 100');
  });
});

describe('a shared calendar', () => {
  const share = (
    providerId: string,
    withProviderId: string | null,
    expectedVersion = 1,
    who = desk(providerId, withProviderId ?? ''),
  ) => shareCalendar(test.calendar, who, { providerId, withProviderId, expectedVersion });

  it('takes the time of one person at both places, each with its own hours', async () => {
    const [a, b] = [
      await openProvider(test.calendar, 'provider_a'),
      await openProvider(test.calendar, 'provider_b', {}, everyDay(600, 780)),
    ];
    expect(await share(b, a)).toMatchObject({
      __typename: 'Changed',
      shown: { schedule: { calendarId: a, version: 3 } },
    });
    expect(await book(a, '2026-11-23T10:30')).toBe('Claimed');
    expect(await book(b, '2026-11-23T10:30')).toBe('SlotTaken');
    expect(await freeOn(b, '2026-11-23')).toEqual(['11:15', '11:30', '11:45', '12:00', '12:15', '12:30']);
    const crowd = await Promise.all(
      Array.from({ length: 10 }, (_, n) => book(n % 2 ? a : b, '2026-11-24T10:30', `crowd_${n}`)),
    );
    expect(crowd.filter((result) => result === 'Claimed')).toHaveLength(1);

    // Neither can leave what it is booked in, and the one whose calendar it is has to be left first.
    expect(await share(a, b)).toMatchObject({ code: 'IS_SHARED' });
    await bookForGood(b, '2026-11-25T12:00');
    expect(await share(b, null, 3)).toMatchObject({ __typename: 'CalendarNotShared', code: 'HAS_BOOKINGS' });
    await releaseClaim(test.calendar, `${b}_2026-11-25T12:00`);
    for (let n = 0; n < 10; n += 1) await releaseClaim(test.calendar, `crowd_${n}`);
    expect(await share(b, null, 3)).toMatchObject({
      __typename: 'Changed',
      shown: { schedule: { calendarId: null } },
    });
    expect(await book(b, '2026-11-23T10:30')).toBe('Claimed');
  });

  it('is for those who act for both, and refused where it makes no sense', async () => {
    const [a, b] = [
      await openProvider(test.calendar, 'provider_c'),
      await openProvider(test.calendar, 'provider_d'),
    ];
    const far = await openProvider(test.calendar, 'provider_far', { timeZone: 'Asia/Tokyo' });
    expect((await share(a, b, 1, desk(a))).__typename).toBe('NotAllowed');
    expect((await share(a, b, 1, desk(b))).__typename).toBe('NotAllowed');
    expect(await share(a, a)).toMatchObject({ __typename: 'InvalidInput', field: 'withProviderId' });
    expect((await share(a, 'provider_none')).__typename).toBe('NotFound');
    expect((await share(a, b, 2)).__typename).toBe('StaleSchedule');
    expect(await share(a, far)).toMatchObject({ code: 'OTHER_DAYS' });
    await bookForGood(a, '2026-11-23T10:30');
    expect(await share(a, b)).toMatchObject({ code: 'HAS_BOOKINGS' });
    expect((await test.calendar.resources.find(a))!.schedule).toMatchObject({ version: 1, calendarId: null });
    const admin: Identity = { ...anonymous, roles: ['ANYONE', 'ADMIN'] };
    expect((await share(b, a, 1, admin)).__typename).toBe('Changed');
  });

  it('asked for both ways at once is never two calendars swapped', async () => {
    const [a, b] = [
      await openProvider(test.calendar, 'provider_e'),
      await openProvider(test.calendar, 'provider_f'),
    ];
    await Promise.all([share(a, b), share(b, a)]);
    const calendarOf = async (id: string) =>
      (await test.calendar.resources.find(id))!.schedule!.calendarId ?? id;
    const [ofA, ofB] = [await calendarOf(a), await calendarOf(b)];
    expect([
      [a, a],
      [b, b],
      [a, b],
    ]).toContainEqual([ofA, ofB]);
  });
});
