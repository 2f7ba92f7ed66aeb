import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import { calendarForTests, everyDay, openProvider, type TestCalendar } from '#testing/calendarForTests.ts';
import { deskAt, hoursOn } from '#testing/hoursForTests.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { shareCalendar } from './shareCalendar.ts';

// One person who is at two places: the calendar that both share, who may share it, and when not.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { freeOn, book, bookForGood } = hoursOn(() => test);

describe('a shared calendar', () => {
  const share = (
    providerId: string,
    withProviderId: string | null,
    expectedVersion = 1,
    who = deskAt(providerId, withProviderId ?? ''),
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
    expect((await share(a, b, 1, deskAt(a))).__typename).toBe('NotAllowed');
    expect((await share(a, b, 1, deskAt(b))).__typename).toBe('NotAllowed');
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
