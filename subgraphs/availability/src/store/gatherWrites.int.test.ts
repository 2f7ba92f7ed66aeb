import { afterAll, beforeAll, expect, test } from 'vitest';
import { isDuplicate } from '@tidbok/kit/mongo.ts';
import { clinicModel } from './directoryModels.ts';
import { gatherWrites } from './gatherWrites.ts';
import { calendarForTests, type TestCalendar } from '../calendarForTests.ts';

let of: TestCalendar;
beforeAll(async () => {
  of = await calendarForTests();
});
afterAll(() => of.close());

const upsert = (id: string, version: number) => ({
  updateOne: {
    filter: { _id: id as never, version: { $lt: version } },
    update: { $set: { version } },
    upsert: true,
  },
});

test('writes of one moment are one command, and one that is refused fails alone', async () => {
  const clinics = clinicModel(of.connection);
  const write = gatherWrites(clinics);
  await write(upsert('there', 2));
  let outcomes: PromiseSettledResult<void>[] = [];
  const commands = await of.commandsOf(async () => {
    outcomes = await Promise.allSettled([
      write(upsert('a', 1)),
      write(upsert('there', 1)),
      write(upsert('b', 1)),
    ]);
  });
  expect(commands).toEqual(['update']);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(isDuplicate((outcomes[1] as PromiseRejectedResult).reason)).toBe(true);
  expect((await clinics.find().lean()).map(({ _id, version }) => `${_id} ${version}`).sort()).toEqual([
    'a 1',
    'b 1',
    'there 2',
  ]);
});
