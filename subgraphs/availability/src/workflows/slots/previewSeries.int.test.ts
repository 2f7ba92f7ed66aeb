import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  at,
  calendarForTests,
  checkUp,
  claimWith,
  openProvider,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { previewSeries, type SeriesWanted } from './previewSeries.ts';

let test: TestCalendar;
beforeAll(async () => {
  // A Thursday in September: the clock is put back on 25 October.
  test = await calendarForTests('2026-09-24T12:00:00Z');
});
afterAll(() => test.close());

let providers = 0;
/** Open from 08:00 to 17:00 every day. */
async function open(): Promise<string> {
  providers += 1;
  return await openProvider(test.calendar, `provider_${providers}`);
}

const wall = (time: Temporal.Instant): string =>
  time.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString({ smallestUnit: 'minute' });

async function preview(providerId: string, change: Partial<SeriesWanted> = {}) {
  const wanted = { treatmentId: checkUp.id, start: at('2026-10-06T09:00'), everyWeeks: 1, count: 4 };
  return await previewSeries(test.calendar, { providerId, ...wanted, ...change });
}

const take = async (providerId: string, start: Temporal.Instant): Promise<void> => {
  const slot = { providerId, treatmentId: checkUp.id, start };
  const until = test.clock.now().add({ minutes: 5 });
  const claimed = await claimWith(test.calendar, `claim_${providerId}_${start.toString()}`, { slot }, until);
  expect(claimed.__typename).toBe('Claimed');
};

describe('previewSeries', () => {
  it('repeats at the same time on the wall, also where the clock is put back, and each of them can be claimed', async () => {
    const providerId = await open();
    const series = await preview(providerId, { everyWeeks: 2 });
    expect(series!.timeZone).toBe('Europe/Stockholm');
    expect(series!.occurrences.map(({ start }) => wall(start))).toEqual([
      '2026-10-06T09:00',
      '2026-10-20T09:00',
      '2026-11-03T09:00',
      '2026-11-17T09:00',
    ]);
    for (const [n, one] of series!.occurrences.entries()) {
      expect(one).toMatchObject({ position: n + 1, state: 'FREE', reasons: [], alternatives: [] });
      expect(one.end).toEqual(one.start.add({ minutes: 30 }));
      await take(providerId, one.start);
    }
    const after = await preview(providerId, { everyWeeks: 2 });
    expect(after!.occurrences.map(({ reasons }) => reasons)).toEqual([
      ['TAKEN'],
      ['TAKEN'],
      ['TAKEN'],
      ['TAKEN'],
    ]);
  });

  it('says of each that is not free why, and what is free nearest to it, which can be claimed', async () => {
    const providerId = await open();
    await take(providerId, at('2026-10-13T09:00'));
    const { occurrences } = (await preview(providerId))!;
    expect(occurrences.map(({ state }) => state)).toEqual(['FREE', 'CONFLICT', 'FREE', 'FREE']);
    const { reasons, alternatives } = occurrences[1]!;
    expect(reasons).toEqual(['TAKEN']);
    // The buffers of the one that is taken are kept free as well.
    expect(alternatives.map(({ start }) => wall(start))).toEqual([
      '2026-10-13T08:15',
      '2026-10-13T09:45',
      '2026-10-13T08:00',
    ]);
    for (const { start } of alternatives.slice(0, 2)) await take(providerId, start);
  });

  it('looks for other times on the following days, where the day itself is full or closed', async () => {
    const providerId = await openProvider(test.calendar, 'provider_weekdays', {}, [
      { weekday: 2, opens: 540, closes: 570 },
      { weekday: 4, opens: 540, closes: 570 },
    ]);
    await take(providerId, at('2026-10-06T09:00'));
    const { occurrences } = (await preview(providerId, { count: 2 }))!;
    expect(occurrences[0]).toMatchObject({ reasons: ['TAKEN'] });
    expect(occurrences[0]!.alternatives.map(({ start }) => wall(start))).toEqual(['2026-10-08T09:00']);
    const sundays = (await preview(providerId, { start: at('2026-10-11T09:00'), count: 2 }))!;
    expect(sundays.occurrences[0]).toMatchObject({ state: 'CONFLICT', reasons: ['CLOSED'] });
  });

  it('names every rule against a time: the past, the horizon, the alignment', async () => {
    const providerId = await open();
    const past = (await preview(providerId, { start: at('2026-09-23T09:00'), count: 2 }))!;
    expect(past.occurrences.map(({ reasons }) => reasons)).toEqual([['PAST'], []]);
    const far = (await preview(providerId, { everyWeeks: 52, count: 52 }))!;
    expect(far.occurrences).toHaveLength(52);
    expect(far.occurrences.slice(2).every(({ reasons }) => reasons.includes('HORIZON'))).toBe(true);
    expect(far.occurrences[51]!.alternatives).toEqual([]);
    const crooked = (await preview(providerId, { start: at('2026-10-06T09:07'), count: 2 }))!;
    expect(crooked.occurrences[0]!.reasons).toEqual(['NOT_ALIGNED']);
  });

  it('does not put a time where the clock skips it, but says so', async () => {
    const zone = 'Europe/Stockholm';
    const providerId = await openProvider(test.calendar, 'provider_night', {}, [
      { weekday: 7, opens: 60, closes: 300 },
    ]);
    const start = at('2027-03-21T02:30', zone);
    const { occurrences } = (await preview(providerId, { start, count: 3 }))!;
    expect(occurrences.map(({ state, skippedByClock }) => [state, skippedByClock])).toEqual([
      ['FREE', false],
      ['CONFLICT', true],
      ['FREE', false],
    ]);
    expect(wall(occurrences[1]!.start)).toBe('2027-03-28T03:30');
    expect(occurrences[1]!.alternatives[0]!.start).toEqual(occurrences[1]!.start);
  });

  it('is nothing of a provider or a treatment that is not there', async () => {
    const providerId = await open();
    expect(await preview('provider_none')).toBeNull();
    expect(await preview(providerId, { treatmentId: 'treatment_none' })).toBeNull();
    expect(await preview(providerId, { treatmentId: 'treatment_long' })).toBeNull();
  });

  it('refuses what makes no sense before it reads anything', async () => {
    const providerId = await open();
    const field = async (change: Partial<SeriesWanted>) => {
      let refused: unknown;
      const commands = await test.commandsOf(async () => {
        refused = await preview(providerId, change).catch(
          (error: { extensions: { field: string } }) => error.extensions.field,
        );
      });
      expect(commands).toEqual([]);
      return refused;
    };
    expect(await field({ count: 10_000 })).toBe('count');
    expect(await field({ count: 1 })).toBe('count');
    expect(await field({ everyWeeks: 0 })).toBe('everyWeeks');
    expect(await field({ everyWeeks: 53 })).toBe('everyWeeks');
    const never = Temporal.Instant.fromEpochMilliseconds(8.64e15);
    expect(await field({ start: never })).toBe('start');
  });

  it('costs a few commands, however long the series', async () => {
    const providerId = await open();
    const wanted = { start: at('2026-10-06T20:00') };
    const few = await test.commandsOf(() => preview(providerId, { ...wanted, count: 2 }));
    const many = await test.commandsOf(() => preview(providerId, { ...wanted, count: 48 }));
    // What is read of the ledger goes in pages of 160 rows.
    expect(many.length).toBeLessThanOrEqual(few.length + 2);
    expect(few.length).toBeLessThanOrEqual(5);
  });
});
