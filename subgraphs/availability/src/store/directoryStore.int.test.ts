import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  calendarForTests,
  checkUp,
  clinicAt,
  providerAt,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { usualRules } from '#domain/schedule/bookingRules.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const permutations = <Item>(items: Item[]): Item[][] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

const moved = { latitude: 51.5, longitude: -0.1 };

/** Everything that can happen to a provider in a directory, newest states last. */
function eventsOf(n: number): ((directory: TestCalendar['calendar']['directory']) => Promise<void>)[] {
  const treatment = { ...checkUp, id: `treatment_${n}`, code: `code-${n}` };
  const [first, second] = [`clinic_${n}a`, `clinic_${n}b`];
  return [
    (directory) => directory.saveTreatment(treatment),
    (directory) => directory.saveClinic(clinicAt(first)),
    (directory) => directory.saveClinic(clinicAt(second, { version: 1 })),
    (directory) =>
      directory.saveClinic(clinicAt(second, { version: 2, place: moved, timeZone: 'Europe/London' })),
    (directory) =>
      directory.saveProvider(`provider_${n}`, providerAt(first, { treatmentIds: [treatment.id] })),
    (directory) =>
      directory.saveProvider(
        `provider_${n}`,
        providerAt(second, { version: 2, name: 'Last', treatmentIds: [treatment.id] }),
      ),
  ];
}

async function expectWhole(n: number): Promise<void> {
  const stored = await test.connection.collection('resources').findOne({ _id: `provider_${n}` as never });
  expect(stored).toMatchObject({
    provider: { version: 2, name: 'Last', clinicId: `clinic_${n}b`, listed: true },
    clinic: {
      id: `clinic_${n}b`,
      version: 2,
      timeZone: 'Europe/London',
      place: { coordinates: [-0.1, 51.5] },
    },
  });
}

describe('the copy of the directory', () => {
  it('is the same in whatever order events come', async () => {
    const orders = permutations([0, 1, 2, 3, 4, 5]).filter((_, index) => index % 13 === 0);
    for (const [n, order] of orders.entries()) {
      const events = eventsOf(n);
      for (const index of order) await events[index]!(test.calendar.directory);
      await expectWhole(n);
    }
  });

  it('is the same when they come all at once, and twice', async () => {
    for (let n = 1_000; n < 1_030; n += 1) {
      const events = eventsOf(n);
      await Promise.all([...events, ...events.toReversed()].map((event) => event(test.calendar.directory)));
      await expectWhole(n);
    }
  });

  it('costs few commands an event', async () => {
    const { directory } = test.calendar;
    await directory.saveTreatment(checkUp);
    expect(await test.commandsOf(() => directory.saveClinic(clinicAt('clinic_c')))).toHaveLength(2);
    const commands = await test.commandsOf(() =>
      directory.saveProvider('provider_c', providerAt('clinic_c')),
    );
    expect(commands.toSorted()).toEqual(['bulkWrite', 'bulkWrite', 'find']);
  });

  it('costs no more commands for a hundred events of one moment', async () => {
    const { directory } = test.calendar;
    const numbers = Array.from({ length: 100 }, (_, n) => n);
    const commands = await test.commandsOf(() =>
      Promise.all(numbers.map((n) => directory.saveProvider(`provider_m${n}`, providerAt('clinic_c')))),
    );
    expect(commands.toSorted()).toEqual(['bulkWrite', 'bulkWrite', 'find']);
  });

  it('keeps hours that were imported before the provider was known', async () => {
    const schedule = {
      version: 1,
      dayZone: 'Europe/Stockholm',
      calendarId: null,
      rules: usualRules,
      periods: [],
      exceptions: [],
    };
    await test.calendar.schedules.writeImported(
      [{ providerId: 'provider_early', seen: 0, schedule, importHash: 'x' }],
      test.clock.now(),
    );
    await test.calendar.directory.saveProvider('provider_early', providerAt('clinic_c'));
    expect(await test.calendar.resources.find('provider_early')).toMatchObject({
      schedule,
      clinic: { id: 'clinic_c' },
      provider: { version: 1 },
    });
  });
});
