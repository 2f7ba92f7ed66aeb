import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectRedis } from '@tidbok/kit/redis.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import {
  at,
  calendarForTests,
  claimWith,
  everyDay,
  openProvider,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { who } from '#testing/queueForTests.ts';
import { addScheduleException } from '#workflows/schedule/addScheduleException.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { type FollowedSlots, followSlots, type SlotDay } from './followSlots.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { listSlots } from '#workflows/slots/listSlots.ts';
import { closeLive, type Live, openLive } from './live.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { shareChanges } from '#store/shareChanges.ts';

let test: TestCalendar;
let live: Live;
let redis: ReturnType<typeof connectRedis>;
const log = createLogger({ service: 'test', level: 'silent' });
beforeAll(async () => {
  test = await calendarForTests();
  redis = connectRedis({ REDIS_URL: process.env['REDIS_URL'] ?? '' }, () => undefined);
});
beforeEach(() => {
  live = openLive(test.calendar, 10, log);
});
afterEach(() => closeLive(live));
afterAll(async () => {
  redis.disconnect();
  await test.close();
});

let count = 0;
const nextProvider = (windows = everyDay(540, 720)) =>
  openProvider(test.calendar, `provider_s${(count += 1)}`, {}, windows);
const viewOf = (change: Partial<FollowedSlots> & Pick<FollowedSlots, 'providerIds'>): FollowedSlots => ({
  treatmentId: 'treatment_check',
  from: Temporal.PlainDate.from('2026-11-23'),
  days: 3,
  ...change,
});

/** A page of times as a frontend keeps it: each day that comes takes the place of what was known of it. */
function page(events: AsyncIterableIterator<readonly SlotDay[]>) {
  const days = new Map<string, readonly string[]>();
  let told = 0;
  const read = (async () => {
    for await (const change of events) {
      told += 1;
      for (const { providerId, date, slots } of change)
        days.set(
          `${providerId} ${date.toString()}`,
          slots.map(({ start }) => start.toString()),
        );
    }
  })();
  return {
    days: () => days,
    told: () => told,
    all: () => [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, starts]) => starts),
    async close() {
      await events.return?.();
      await read;
    },
  };
}

const follow = async (change: Partial<FollowedSlots> & Pick<FollowedSlots, 'providerIds'>) =>
  page(await followSlots(live, null, viewOf(change)));

const listed = async (
  calendar: Calendar,
  change: Partial<FollowedSlots> & Pick<FollowedSlots, 'providerIds'>,
) => {
  const { providerIds, ...rest } = viewOf(change);
  const lists = await listSlots(
    calendar,
    providerIds.map((providerId) => ({ ...rest, providerId })),
  );
  return lists.flat().map(({ start }) => start.toString());
};

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(20);
}

const expectFresh = async (shown: ReturnType<typeof page>, of: Parameters<typeof listed>[1]) => {
  const present = await listed(test.calendar, of);
  await until(() => JSON.stringify(shown.all()) === JSON.stringify(present));
  expect(shown.all()).toEqual(present);
};

const claim = (
  calendar: Calendar,
  providerId: string,
  wall: string,
  claimId = `claim ${providerId} ${wall}`,
) =>
  claimWith(
    calendar,
    claimId,
    { slot: { providerId, treatmentId: 'treatment_check', start: at(wall) } },
    test.clock.now().add({ minutes: 5 }),
  );

describe('whoever looks at free times', () => {
  it('is told all of them first, days without any too, and then the days that change', async () => {
    const providerIds = [await nextProvider(), await nextProvider()];
    const shown = await follow({ providerIds });
    await until(() => shown.told() === 1);
    expect(shown.days().size).toBe(6);
    expect(shown.all()).toEqual(await listed(test.calendar, { providerIds }));
    await claim(test.calendar, providerIds[0]!, '2026-11-24T10:00');
    await expectFresh(shown, { providerIds });
    await releaseClaim(test.calendar, `claim ${providerIds[0]} 2026-11-24T10:00`);
    await expectFresh(shown, { providerIds });
    expect(shown.told()).toBe(3);
    await shown.close();
    expect(live.watches.watchedDays()).toBe(0);
  });

  it('is told once of many changes, and not of those elsewhere', async () => {
    const providerId = await nextProvider(everyDay(480, 1_020));
    const shown = await follow({ providerIds: [providerId] });
    await until(() => shown.told() === 1);
    for (const hour of ['08', '09', '10', '11', '12', '13', '14', '15'])
      await claim(test.calendar, providerId, `2026-11-24T${hour}:00`);
    await expectFresh(shown, { providerIds: [providerId] });
    expect(shown.told()).toBeLessThan(8);
    const told = shown.told();
    await claim(test.calendar, providerId, '2026-12-24T10:00');
    await claim(test.calendar, await nextProvider(), '2026-11-24T10:00');
    await delay(2_500);
    expect(shown.told()).toBe(told);
    await shown.close();
  });

  it('sees hours that are changed, and a provider who is no more', async () => {
    const { calendar } = test;
    const providerId = await nextProvider();
    const shown = await follow({ providerIds: [providerId] });
    const desk = who('desk', 'DESK', [`clinic_of_${providerId}`]);
    const closed = {
      kind: 'CLOSED' as const,
      from: '2026-11-24',
      until: '2026-11-24',
      opens: null,
      closes: null,
      reason: null,
    };
    await addScheduleException(calendar, desk, { providerId, expectedVersion: 1, exception: closed });
    await until(() => shown.days().get(`${providerId} 2026-11-24`)?.length === 0);
    await calendar.directory.saveProvider(providerId, {
      version: 2,
      clinicId: `clinic_of_${providerId}`,
      name: 'Dr Gone',
      languages: [],
      treatmentIds: [],
      listed: false,
    });
    await until(() => shown.all().length === 0);
    expect(shown.days().size).toBe(3);
    await shown.close();
  });

  it('sees what time alone changes: a hold that expires, a first time that is past', async () => {
    const providerId = await nextProvider();
    const from = Temporal.PlainDate.from('2026-11-20');
    test.clock.set('2026-11-20T08:50:00Z');
    const of = { providerIds: [providerId], from };
    const shown = await follow(of);
    await until(() => shown.told() === 1);
    expect(shown.all()[0]).toBe('2026-11-20T09:00:00Z');
    const held = {
      providerId,
      treatmentId: 'treatment_check',
      start: at('2026-11-21T09:00'),
      idempotencyKey: 'h',
    };
    expect((await holdSlot(test.calendar, 'anna', held)).__typename).toBe('Held');
    await until(() => !shown.all().includes(at('2026-11-21T09:00').toString()));
    test.clock.advance({ minutes: 4, seconds: 30 });
    // Listed anew, as more than a minute has passed: after that only the hold's own deadline tells.
    await delay(2_500);
    expect(shown.all()).not.toContain(at('2026-11-21T09:00').toString());
    test.clock.advance({ seconds: 31 });
    await until(() => shown.all().includes(at('2026-11-21T09:00').toString()));
    test.clock.advance({ minutes: 5 });
    await until(() => shown.all()[0] === '2026-11-20T09:15:00Z');
    await expectFresh(shown, of);
    await shown.close();
    test.clock.set('2026-11-20T12:00:00Z');
  });
});

describe('what another process changes', () => {
  it('is seen through Redis, and without it', async () => {
    const other = await test.another(test.clock);
    const sharing = [
      shareChanges(test.calendar.changes, redis, log),
      shareChanges(other.changes, redis, log),
    ];
    const providerId = await nextProvider();
    const shown = await follow({ providerIds: [providerId] });
    await until(() => shown.told() === 1);
    await claim(other, providerId, '2026-11-24T10:00');
    await expectFresh(shown, { providerIds: [providerId] });
    await redis.flushall();
    await releaseClaim(other, `claim ${providerId} 2026-11-24T10:00`);
    await expectFresh(shown, { providerIds: [providerId] });
    await Promise.all(sharing.map((one) => one.stop()));
    await claim(other, providerId, '2026-11-25T10:00');
    await expectFresh(shown, { providerIds: [providerId] });
    await shown.close();
  });

  it('is told in Redis by id, to the others alone', async () => {
    const other = await test.another(test.clock);
    const sharing = [
      shareChanges(test.calendar.changes, redis, log),
      shareChanges(other.changes, redis, log),
    ];
    const heard: string[][] = [[], []];
    test.calendar.changes.hear((ids) => void heard[0]!.push(...ids));
    other.changes.hear((ids) => void heard[1]!.push(...ids));
    await until(() => {
      test.calendar.changes.tell('a calendar');
      return heard[1]!.includes('a calendar');
    });
    await delay(50);
    const told = heard[0]!.length;
    other.changes.tell('another');
    await until(() => heard[0]!.includes('another'));
    expect(heard[0]).toHaveLength(told + 1);
    await Promise.all(sharing.map((one) => one.stop()));
  });
});

describe('a process', () => {
  it('lists once what many look at, whoever leaves', async () => {
    const providerId = await nextProvider();
    const [first, second] = [
      await follow({ providerIds: [providerId] }),
      await follow({ providerIds: [providerId] }),
    ];
    expect(live.watches.watchedDays()).toBe(3);
    await first.close();
    await claim(test.calendar, providerId, '2026-11-24T10:00');
    await expectFresh(second, { providerIds: [providerId] });
    await second.close();
    expect(live.watches.watchedDays()).toBe(0);
  });

  it('carries so many views, and gives back the place of one that ends or fails', async () => {
    const providerId = await nextProvider();
    const shown = await Promise.all(Array.from({ length: 5 }, () => follow({ providerIds: [providerId] })));
    await expect(follow({ providerIds: [providerId] })).rejects.toMatchObject({
      extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' },
    });
    await shown[0]!.close();
    shown[0] = await follow({ providerIds: [providerId] });
    await Promise.all(shown.map((one) => one.close()));
  });

  it('keeps half of what it can watch for callers with a token, however much those without one look at', async () => {
    await closeLive(live);
    live = openLive(test.calendar, 1_000, log);
    const invented = (view: number) => Array.from({ length: 20 }, (_, n) => `invented_${view}_${n}`);
    const views: Awaited<ReturnType<typeof followSlots>>[] = [];
    const open = async (subject: string | null) => {
      const view = viewOf({ providerIds: invented(views.length), days: 31 });
      views.push(await followSlots(live, subject, view));
    };
    while (live.watches.watchedDays() + 620 <= 50_000) await open(null);
    const watched = live.watches.watchedDays();
    await expect(open(null)).rejects.toMatchObject({ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } });
    expect(live.watches.watchedDays()).toBe(watched);
    for (let n = 0; n < 10; n += 1) await open('anna');
    await expect(open('anna')).rejects.toMatchObject({ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } });
    await open('bo');
    await Promise.all(views.map((view) => view.return!()));
    expect([live.watches.watchedDays(), live.viewers.taken()]).toEqual([0, 0]);
  });

  it('refuses a view that makes no sense', async () => {
    const providerIds = Array.from({ length: 21 }, (_, n) => `provider_${n}`);
    await expect(follow({ providerIds })).rejects.toMatchObject({ extensions: { field: 'providerIds' } });
    await expect(follow({ providerIds: [] })).rejects.toMatchObject({ extensions: { field: 'providerIds' } });
    for (const days of [0, -1, 32])
      await expect(follow({ providerIds: ['x'], days })).rejects.toMatchObject({
        extensions: { field: 'days' },
      });
    const long = 'x'.repeat(256);
    await expect(follow({ providerIds: ['x', long] })).rejects.toMatchObject({
      extensions: { field: 'providerIds' },
    });
    await expect(follow({ providerIds: ['x'], treatmentId: long })).rejects.toMatchObject({
      extensions: { field: 'treatmentId' },
    });
    const shown = await follow({ providerIds: ['provider_none'] });
    await until(() => shown.told() === 1);
    expect(shown.days().size).toBe(3);
    await shown.close();
  });
});
