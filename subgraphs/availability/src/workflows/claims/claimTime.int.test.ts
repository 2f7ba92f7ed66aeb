import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  at,
  brokenRows,
  calendarForTests,
  claimWith,
  everyDay,
  openProvider,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { claimTime } from './claimTime.ts';
import { holdSlot } from './holdSlot.ts';
import { listForTests } from '#testing/listForTests.ts';
import { releaseClaim } from './releaseClaim.ts';
import { claimOf } from '#domain/ledger/row.ts';
import { manualClock } from '@tidbok/kit/clock.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

let providers = 0;
const someone = (windows = everyDay(480, 1_020)): Promise<string> =>
  openProvider(test.calendar, `provider_${(providers += 1)}`, {}, windows);

const wanted = (providerId: string, wall: string) => ({
  providerId,
  treatmentId: 'treatment_check',
  start: at(wall),
});

const claim = (providerId: string, wall: string, claimId: string) =>
  claimWith(test.calendar, claimId, { slot: wanted(providerId, wall) }, test.clock.now().add({ minutes: 2 }));

const listed = async (providerId: string, day: string): Promise<string[]> => {
  const request = { providerId, treatmentId: 'treatment_check', from: Temporal.PlainDate.from(day), days: 1 };
  const [slots] = await listForTests(test.calendar, [request]);
  return slots!.map(({ start }) =>
    start.toZonedDateTimeISO('Europe/Stockholm').toPlainTime().toString({ smallestUnit: 'minute' }),
  );
};

const namesOf = (results: { __typename: string }[]): Record<string, number> =>
  Object.fromEntries(
    Map.groupBy(results, ({ __typename }) => __typename)
      .entries()
      .map(([name, all]) => [name, all.length]),
  );

describe('claiming a time', () => {
  it('gives it to one of 200 who ask at once', async () => {
    const provider = await someone();
    const results = await Promise.all(
      Array.from({ length: 200 }, (_, n) => claim(provider, '2026-11-23T09:00', `${provider}-${n}`)),
    );
    expect(namesOf(results)).toEqual({ Claimed: 1, SlotTaken: 199 });
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('gives different times of one day to all who ask at once', async () => {
    const provider = await someone();
    const times = await listed(provider, '2026-11-23');
    // Every third quarter: 30 minutes and 15 of buffers.
    const apart = times.filter((_, index) => index % 3 === 0);
    const results = await Promise.all(
      apart.map((time) => claim(provider, `2026-11-23T${time}`, `${provider}-${time}`)),
    );
    expect(namesOf(results)).toEqual({ Claimed: apart.length });
    expect(await listed(provider, '2026-11-23')).toEqual([]);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('keeps the buffers free, which need no open hours', async () => {
    const provider = await someone(everyDay(540, 660));
    expect(await listed(provider, '2026-11-23')).toEqual([
      '09:00',
      '09:15',
      '09:30',
      '09:45',
      '10:00',
      '10:15',
      '10:30',
    ]);
    expect((await claim(provider, '2026-11-23T09:00', `${provider}-a`)).__typename).toBe('Claimed');
    // Taken until 09:40, and 5 minutes before the next: 09:45 is the first.
    expect(await listed(provider, '2026-11-23')).toEqual(['09:45', '10:00', '10:15', '10:30']);
    expect((await claim(provider, '2026-11-23T09:30', `${provider}-b`)).__typename).toBe('SlotTaken');
    expect((await claim(provider, '2026-11-23T09:45', `${provider}-c`)).__typename).toBe('Claimed');
  });

  it.each([
    ['outside the hours', '2026-11-23T07:45'],
    ['past the closing time', '2026-11-23T16:45'],
    ['off the quarter', '2026-11-23T09:05'],
    ['in the past', '2026-11-20T09:00'],
    ['off the minute', '2026-11-23T09:00:30'],
  ])('offers nothing %s', async (_, wall) => {
    const provider = await someone();
    expect((await claim(provider, wall, `${provider}-x`)).__typename).toBe('SlotNotOffered');
  });

  it('answers the same claim again, on the same terms, whatever has changed', async () => {
    const provider = await someone();
    const first = await claim(provider, '2026-11-23T09:00', `${provider}-a`);
    await test.calendar.directory.saveProvider(provider, {
      version: 2,
      clinicId: 'elsewhere',
      name: 'New name',
      languages: [],
      treatmentIds: [],
      listed: false,
    });
    const second = await claim(provider, '2026-11-23T09:00', `${provider}-a`);
    expect(second).toEqual(first);
    expect(second).toMatchObject({
      claim: { terms: { providerName: 'Dr Test', price: { amount: 50_000, currency: 'SEK' } } },
    });
  });

  it('is made once by the same call made many times at once', async () => {
    const provider = await someone();
    const results = await Promise.all(
      Array.from({ length: 30 }, () => claim(provider, '2026-11-23T09:00', `${provider}-a`)),
    );
    expect(namesOf(results)).toEqual({ Claimed: 30 });
    const rows = await test.connection
      .collection('ledger')
      .find({ 'claims.id': `${provider}-a` })
      .toArray();
    expect(rows.map(({ claims }) => (claims as unknown[]).length)).toEqual([1]);
  });

  it('cannot take two times with one id, whatever races', async () => {
    const provider = await someone();
    const expiresAt = test.clock.now().add({ minutes: 2 });
    const as = {
      id: `${provider}-a`,
      kind: 'booking' as const,
      holder: null,
      bookingId: 'b',
      until: expiresAt,
    };
    await Promise.all(
      ['2026-11-23T09:00', '2026-11-24T09:00', '2026-11-25T09:00', '2026-11-23T13:00'].map((wall) =>
        claimTime(test.calendar, wanted(provider, wall), as),
      ),
    );
    const rows = await test.connection
      .collection('ledger')
      .find({ 'claims.id': `${provider}-a` })
      .toArray();
    expect(rows.flatMap(({ claims }) => claims as unknown[])).toHaveLength(1);
  });

  it('frees the time when it is released, however often', async () => {
    const provider = await someone();
    const before = await listed(provider, '2026-11-23');
    await claim(provider, '2026-11-23T09:00', `${provider}-a`);
    await claim(provider, '2026-11-23T09:45', `${provider}-b`);
    const released = await Promise.all(
      Array.from({ length: 5 }, () => releaseClaim(test.calendar, `${provider}-a`)),
    );
    expect(released.filter(Boolean)).toHaveLength(1);
    expect(await brokenRows(test.connection)).toEqual([]);
    expect((await claim(provider, '2026-11-23T09:00', `${provider}-c`)).__typename).toBe('Claimed');
    await releaseClaim(test.calendar, `${provider}-b`);
    await releaseClaim(test.calendar, `${provider}-c`);
    expect(await listed(provider, '2026-11-23')).toEqual(before);
  });

  it('follows hours that changed since the day was first claimed', async () => {
    const provider = await someone();
    await claim(provider, '2026-11-23T09:00', `${provider}-a`);
    const resource = await test.calendar.resources.find(provider);
    const narrower = {
      ...resource!.schedule!,
      version: 2,
      periods: [{ validFrom: '2026-01-01', validUntil: null, windows: everyDay(840, 960) }],
    };
    expect(
      await test.calendar.schedules.replace(provider, narrower, { at: test.clock.now(), by: null }),
    ).toBe(true);
    expect(await listed(provider, '2026-11-23')).toEqual([
      '14:00',
      '14:15',
      '14:30',
      '14:45',
      '15:00',
      '15:15',
      '15:30',
    ]);
    expect((await claim(provider, '2026-11-23T10:00', `${provider}-b`)).__typename).toBe('SlotNotOffered');
    expect((await claim(provider, '2026-11-23T14:00', `${provider}-c`)).__typename).toBe('Claimed');
    expect((await claim(provider, '2026-11-23T15:00', `${provider}-d`)).__typename).toBe('Claimed');
    // What was booked under the old hours stays.
    const row = await test.calendar.ledger.findRow(`${provider}|2026-11-23`);
    expect(row!.entries.map(({ id }) => id)).toEqual([`${provider}-a`, `${provider}-c`, `${provider}-d`]);
    expect(row!.entries.map((entry) => claimOf(entry)?.rules)).toEqual([1, 2, 2]);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('keeps its claims where a corrected zone of the clinic moves the hours', async () => {
    const provider = await someone();
    await claim(provider, '2026-11-23T09:00', `${provider}-a`);
    const { clinic } = (await test.calendar.resources.find(provider))!;
    await test.calendar.directory.saveClinic({ ...clinic!, version: 2, timeZone: 'Europe/London' });
    // 08:00 in London is 09:00 in Stockholm, which is taken until 09:40, with a buffer of 5 before the next.
    expect((await listed(provider, '2026-11-23'))[0]).toBe('09:45');
    expect((await claim(provider, '2026-11-23T09:00', `${provider}-b`)).__typename).toBe('SlotTaken');
    expect((await claim(provider, '2026-11-23T17:00', `${provider}-c`)).__typename).toBe('Claimed');
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('of a hold that is converted while others overtake it is decided once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const provider = await someone();
      const held = await holdSlot(test.calendar, `${provider}-holder`, {
        ...wanted(provider, '2026-11-23T09:00'),
        idempotencyKey: 'k',
      });
      if (held.__typename !== 'Held') throw new Error(held.__typename);
      // Their clocks are ahead: to them the hold has expired.
      const others = await test.another(manualClock(test.clock.now().add({ minutes: 6 }).toString()));
      const expiresAt = test.clock.now().add({ minutes: 10 });
      const convert = () =>
        claimWith(
          test.calendar,
          `${provider}-mine`,
          { holdId: held.hold.id, heldBy: `${provider}-holder` },
          expiresAt,
        );
      const overtake = (n: number) =>
        claimWith(others, `${provider}-${n}`, { slot: wanted(provider, '2026-11-23T09:00') }, expiresAt);
      const results = await Promise.all([
        overtake(1),
        overtake(2),
        convert(),
        overtake(3),
        convert(),
        overtake(4),
      ]);
      const winners = new Set(
        results.flatMap((result) => (result.__typename === 'Claimed' ? [result.claim.id] : [])),
      );
      expect(winners.size).toBe(1);
      const row = await test.calendar.ledger.findRow(`${provider}|2026-11-23`);
      expect(row!.entries.map(({ id }) => id)).toEqual([...winners]);
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});
