import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import { serviceIdentity } from '@tidbok/kit/identity/signedIdentity.ts';
import {
  at,
  calendarForTests,
  checkUp,
  claimWith,
  openProvider,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { type Answer, askingOn } from './askForTests.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const desk = (providerId: string): Identity => ({
  ...anonymous,
  subject: 'desk_1',
  roles: ['ANYONE', 'DESK'],
  clinics: [`clinic_of_${providerId}`],
});

const { ask } = askingOn(() => test);

const setWeekly = `mutation ($input: SetWeeklyScheduleInput!) { setWeeklySchedule(input: $input) { __typename
  ... on InvalidInput { field message }
  ... on SetWeeklyScheduleSuccess {
    schedule { version calendarId periods { windows { weekday opens closes treatmentIds } } }
    stranded { bookingId booking { id } start end timeZone treatmentId treatment { id } rules reasons { code exception { id } } }
    neverFit { treatmentId treatment { id } durationMinutes }
  } } }`;

const setRules = `mutation ($input: UpdateBookingRulesInput!) { updateBookingRules(input: $input) { __typename
  ... on InvalidInput { field message }
  ... on UpdateBookingRulesSuccess { stranded { bookingId } schedule { version
    rules { alignMinutes offsetMinutes noticeMinutes horizonDays limits { per most treatmentIds } } } } } }`;

const addException = `mutation ($input: AddScheduleExceptionInput!) { addScheduleException(input: $input) { __typename
  ... on InvalidInput { field message }
  ... on AddScheduleExceptionSuccess { stranded { bookingId reasons { code exception { reason } } }
    schedule { version exceptions { kind opens closes treatmentIds reason } } } } }`;

const versionOf = async (providerId: string) =>
  (await test.calendar.resources.find(providerId))!.schedule!.version;

describe('the schedule, as a desk sees it', () => {
  it('has nights, hours for treatments, and what a change strands', async () => {
    const id = await openProvider(test.calendar, 'provider_1');
    const slot = { providerId: id, treatmentId: checkUp.id, start: at('2026-11-23T08:00') };
    await claimWith(test.calendar, 'claim_1', { slot }, test.clock.now().add({ minutes: 5 }));
    await secureWith(test.calendar, 'claim_1');
    const windows = [
      { weekday: 'MONDAY', opens: '22:00', closes: '06:00', treatmentIds: null },
      { weekday: 'TUESDAY', opens: '08:00', closes: '00:00', treatmentIds: [checkUp.id] },
    ];
    const periods = [{ validFrom: '2026-01-01', windows }];
    const set = await ask(desk(id), setWeekly, { input: { providerId: id, expectedVersion: 1, periods } });
    const stranded = {
      bookingId: 'booking_of_claim_1',
      booking: { id: 'booking_of_claim_1' },
      start: '2026-11-23T07:00:00.000Z',
      end: '2026-11-23T07:30:00.000Z',
      timeZone: 'Europe/Stockholm',
      treatmentId: checkUp.id,
      treatment: { id: checkUp.id },
      rules: 1,
      reasons: [{ code: 'CLOSED', exception: null }],
    };
    expect(set.data!.setWeeklySchedule).toEqual({
      __typename: 'SetWeeklyScheduleSuccess',
      schedule: {
        version: 2,
        calendarId: id,
        periods: [{ windows: [windows[0], { ...windows[1], closes: '24:00' }] }],
      },
      stranded: [stranded],
      neverFit: [],
    });
    const asked = await ask(desk(id), `{ strandedBookings(providerId: "${id}") { bookingId rules } }`);
    expect(asked.data!.strandedBookings).toEqual([{ bookingId: 'booking_of_claim_1', rules: 1 }]);
    const patient: Identity = { ...anonymous, subject: 'anna', roles: ['ANYONE', 'PATIENT'] };
    expect(
      (await ask(patient, `{ strandedBookings(providerId: "${id}") { bookingId } }`)).errors?.[0],
    ).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('has rules, extra hours, and its versions', async () => {
    const id = await openProvider(test.calendar, 'provider_2');
    const rules = {
      alignMinutes: 30,
      noticeMinutes: 60,
      limits: [{ per: 'DAY', most: 8, treatmentIds: [checkUp.id] }],
    };
    const set = await ask(desk(id), setRules, { input: { providerId: id, expectedVersion: 1, ...rules } });
    expect(set.data!.updateBookingRules).toEqual({
      __typename: 'UpdateBookingRulesSuccess',
      stranded: [],
      schedule: { version: 2, rules: { ...rules, offsetMinutes: 0, horizonDays: null } },
    });
    const other = { providerId: id, expectedVersion: 1, alignMinutes: 5 };
    expect((await ask(desk(id), setRules, { input: other })).data!.updateBookingRules).toMatchObject({
      __typename: 'StaleSchedule',
    });
    const extra = { kind: 'EXTRA', from: '2026-11-28', until: '2026-11-28', opens: '20:00', closes: '02:00' };
    const added = await ask(desk(id), addException, {
      input: { providerId: id, expectedVersion: 2, ...extra, treatmentIds: [checkUp.id] },
    });
    expect(added.data!.addScheduleException).toMatchObject({
      schedule: { version: 3, exceptions: [{ opens: '20:00', closes: '02:00', treatmentIds: [checkUp.id] }] },
    });
    const versions = await ask(
      desk(id),
      `{ scheduleVersions(providerId: "${id}", first: 2) { pageInfo { hasNextPage } edges { node { version changedBy changedAt schedule { version exceptions { kind } } } } } }`,
    );
    const changed = { changedBy: 'desk_1', changedAt: '2026-11-20T12:00:00.000Z' };
    expect(versions.data!.scheduleVersions).toEqual({
      pageInfo: { hasNextPage: true },
      edges: [
        { node: { version: 3, ...changed, schedule: { version: 3, exceptions: [{ kind: 'EXTRA' }] } } },
        { node: { version: 2, ...changed, schedule: { version: 2, exceptions: [] } } },
      ],
    });
  });

  it('keeps the rules that a change leaves out', async () => {
    const id = await openProvider(test.calendar, 'provider_kept');
    const rules = {
      alignMinutes: 20,
      offsetMinutes: 10,
      noticeMinutes: 60,
      horizonDays: 90,
      limits: [{ per: 'DAY', most: 8, treatmentIds: [checkUp.id] }],
    };
    const change = async (expectedVersion: number, changed: object): Promise<unknown> => {
      const input = { providerId: id, expectedVersion, ...changed };
      const { data } = await ask(desk(id), setRules, { input });
      return (data!.updateBookingRules as { schedule?: { rules: unknown } }).schedule?.rules;
    };
    expect(await change(1, rules)).toEqual(rules);
    expect(await change(2, {})).toEqual(rules);
    expect(await change(3, { noticeMinutes: 0 })).toEqual({ ...rules, noticeMinutes: 0 });
    expect(await change(4, { horizonDays: null, limits: [] })).toEqual({
      ...rules,
      noticeMinutes: 0,
      horizonDays: null,
      limits: [],
    });
    // They must make sense together with what stays.
    const refused = { providerId: id, expectedVersion: 5, alignMinutes: 10 };
    expect((await ask(desk(id), setRules, { input: refused })).data!.updateBookingRules).toMatchObject({
      field: 'offsetMinutes',
    });
  });

  it('can be that of one person at two places', async () => {
    const [a, b] = [
      await openProvider(test.calendar, 'provider_3'),
      await openProvider(test.calendar, 'provider_4'),
    ];
    const share = `mutation ($input: ShareCalendarInput!) { shareCalendar(input: $input) { __typename ... on Failure { code } ... on ShareCalendarSuccess { schedule { calendarId } } } }`;
    const input = { providerId: b, withProviderId: a, expectedVersion: 1 };
    expect((await ask(desk(b), share, { input })).data!.shareCalendar).toMatchObject({ code: 'NOT_ALLOWED' });
    const both: Identity = { ...desk(a), clinics: [...desk(a).clinics, ...desk(b).clinics] };
    expect((await ask(both, share, { input })).data!.shareCalendar).toEqual({
      __typename: 'ShareCalendarSuccess',
      schedule: { calendarId: a },
    });
    const back = { providerId: a, withProviderId: b, expectedVersion: 1 };
    expect(
      (await ask(both, share, { input: { ...back, withProviderId: undefined } })).data!.shareCalendar,
    ).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await ask(both, share, { input: back })).data!.shareCalendar).toEqual({
      __typename: 'CalendarNotShared',
      code: 'IS_SHARED',
    });
  });
});

describe('what makes no sense', () => {
  const week = (...windows: object[]) => [{ validFrom: '2026-01-01', windows }];
  const monday = (opens: string, closes: string, more: object = {}) => ({
    weekday: 'MONDAY',
    opens,
    closes,
    ...more,
  });

  it.each([
    ['periods[0].validUntil', [{ validFrom: '2026-02-01', validUntil: '2026-01-31', windows: [] }]],
    ['periods[0].windows[1]', week(monday('08:00', '12:00'), monday('11:00', '13:00'))],
    [
      'periods[0].windows[1]',
      week({ weekday: 'SUNDAY', opens: '22:00', closes: '06:00' }, monday('05:00', '13:00')),
    ],
    ['periods[0].windows[0].opens', week(monday('08:01', '12:00'))],
    ['periods[0].windows[0].opens', week(monday('24:00', '12:00'))],
    [
      'periods[0].windows[0].treatmentIds[0]',
      week(monday('08:00', '12:00', { treatmentIds: ['treatment_none'] })),
    ],
    ['periods[0].windows[0].treatmentIds', week(monday('08:00', '12:00', { treatmentIds: [] }))],
  ])('in weekly hours is refused at %s, and changes nothing', async (field, periods) => {
    const id = await openProvider(test.calendar, 'provider_bad');
    const answer = await ask(desk(id), setWeekly, { input: { providerId: id, expectedVersion: 1, periods } });
    expect(answer.data!.setWeeklySchedule).toMatchObject({
      __typename: 'InvalidInput',
      field: field,
    });
    expect(await versionOf(id)).toBe(1);
  });

  it.each([
    ['until', { kind: 'CLOSED', from: '2026-12-24', until: '2026-12-23' }],
    ['until', { kind: 'CLOSED', from: '2026-12-24', until: '2029-09-20' }],
    ['closes', { kind: 'EXTRA', from: '2026-12-24', until: '2026-12-24', opens: '08:00' }],
    ['opens', { kind: 'EXTRA', from: '2026-12-24', until: '2026-12-24', opens: '08:02', closes: '09:00' }],
    ['treatmentIds', { kind: 'CLOSED', from: '2026-12-24', until: '2026-12-24', treatmentIds: [checkUp.id] }],
  ])('in an exception is refused at %s', async (field, exception) => {
    const id = await openProvider(test.calendar, 'provider_bad');
    const input = { providerId: id, expectedVersion: 1, ...exception };
    const answer = await ask(desk(id), addException, { input });
    expect(answer.data!.addScheduleException).toMatchObject({
      __typename: 'InvalidInput',
      field: field,
    });
    expect(await versionOf(id)).toBe(1);
  });

  it.each([
    ['alignMinutes', { alignMinutes: 0 }],
    ['alignMinutes', { alignMinutes: null }],
    ['limits', { limits: null }],
    ['offsetMinutes', { offsetMinutes: -5 }],
    ['noticeMinutes', { noticeMinutes: -60 }],
    ['horizonDays', { horizonDays: 100_000 }],
    ['limits[0].most', { limits: [{ per: 'DAY', most: -1 }] }],
    [
      'limits[1]',
      {
        limits: [
          { per: 'DAY', most: 1 },
          { per: 'DAY', most: 2 },
        ],
      },
    ],
  ])('in rules is refused at %s', async (field, rules) => {
    const id = await openProvider(test.calendar, 'provider_bad');
    const answer = await ask(desk(id), setRules, { input: { providerId: id, expectedVersion: 1, ...rules } });
    expect(answer.data!.updateBookingRules).toMatchObject({
      __typename: 'InvalidInput',
      field,
    });
    expect(await versionOf(id)).toBe(1);
  });

  it('in an import is refused by name: a zone that there is not', async () => {
    const take = `mutation ($input: ImportSchedulesInput!) { importSchedules(input: $input) { changed } }`;
    const schedules = [{ providerId: 'provider_mars', timeZone: 'Mars/Olympus', periods: [] }];
    const answer = await ask(serviceIdentity('providers'), take, { input: { schedules } });
    expect(answer.errors?.[0]?.message).toContain('"input.schedules[0].timeZone"');
    expect(answer.errors?.[0]?.message).toContain('Mars/Olympus');
    expect(await test.calendar.resources.find('provider_mars')).toBeNull();
  });

  it('in a range of a thousand days is refused, and costs no command', async () => {
    let answer: Answer | undefined;
    const commands = await test.commandsOf(async () => {
      answer = await ask(
        anonymous,
        `{ slots(providerId: "provider_1", treatmentId: "${checkUp.id}", from: "2026-11-23", days: 1000) { start } }`,
      );
    });
    expect(answer?.errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT', field: 'days' } });
    expect(commands).toEqual([]);
  });
});
