import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import {
  calendarForTests,
  checkUp,
  clinicAt,
  openProvider,
  providerAt,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { askingOn } from './askForTests.ts';
import { examplesOf } from './guideForTests.ts';

// docs/guides/schedules.md, followed to the letter.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { ask } = askingOn(() => test);
const desk: Identity = {
  ...anonymous,
  subject: 'desk',
  roles: ['ANYONE', 'DESK'],
  clinics: ['clinic_1', 'clinic_of_provider_2'],
};

it('works as it is written', async () => {
  await openProvider(test.calendar, 'provider_2');
  await test.calendar.directory.saveClinic(clinicAt('clinic_1'));
  await test.calendar.directory.saveProvider('provider_1', providerAt('clinic_1'));
  const examples = await examplesOf('schedules', (example) =>
    example
      .replaceAll('PROVIDER', 'provider_1')
      .replaceAll('TREATMENT', checkUp.id)
      .replaceAll('OTHER', 'provider_2'),
  );
  const answers: string[] = [];
  for (const query of examples) {
    const answer = await ask(desk, query);
    expect([query, answer.errors]).toEqual([query, undefined]);
    const [[field, value]] = Object.entries(answer.data!) as [[string, { __typename?: string } | null]];
    answers.push(value?.__typename ?? field);
  }
  expect(answers).toEqual([
    'schedule',
    'SetWeeklyScheduleSuccess',
    'AddScheduleExceptionSuccess',
    'AddScheduleExceptionSuccess',
    'UpdateBookingRulesSuccess',
    'strandedBookings',
    'scheduleVersions',
    'ShareCalendarSuccess',
  ]);
});
