import { readFile } from 'node:fs/promises';
import { buildSchema, type ExecutionArgs, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { executeForTests } from '@tidbok/kit/graphql/executeForTests.ts';
import { subgraph } from '@tidbok/kit/graphql/subgraph.ts';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import { resolvers } from './resolvers.ts';
import {
  calendarForTests,
  checkUp,
  clinicAt,
  openProvider,
  providerAt,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { slotsLoader } from '#workflows/slots/slotsLoader.ts';

// docs/guides/schedules.md, followed to the letter.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const root = new URL('../../../../', import.meta.url);
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
  const guide = await readFile(new URL('docs/guides/schedules.md', root), 'utf8');
  const api = buildSchema(await readFile(new URL('schema/api.graphql', root), 'utf8'));
  const served = subgraph({
    sdl: subgraphSdl('availability'),
    resolvers,
    verify: async () => desk,
    context: (identity) => ({ identity, calendar: test.calendar, slots: slotsLoader(test.calendar) }),
    log: createLogger({ service: 'test', level: 'silent' }),
  });
  const answers: string[] = [];
  for (const [, example] of guide.matchAll(/```graphql\n([^`]+)```/g)) {
    const query = example!
      .replaceAll('PROVIDER', 'provider_1')
      .replaceAll('TREATMENT', checkUp.id)
      .replaceAll('OTHER', 'provider_2');
    expect(validate(api, parse(query))).toEqual([]);
    const prepared = await served.prepare({ query, variables: {} }, 'signed');
    const answer = JSON.parse(JSON.stringify(await executeForTests(prepared as ExecutionArgs))) as {
      data: Record<string, { __typename?: string } | null>;
      errors?: unknown;
    };
    expect([query, answer.errors]).toEqual([query, undefined]);
    const [[field, value]] = Object.entries(answer.data) as [[string, { __typename?: string } | null]];
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
