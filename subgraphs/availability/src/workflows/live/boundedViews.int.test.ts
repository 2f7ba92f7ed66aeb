import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { until } from '#testing/untilForTests.ts';
import { viewOf, viewsOn } from '#testing/viewsForTests.ts';
import { followSlots } from './followSlots.ts';
import { closeLive, type Live, openLive } from './live.ts';

// How many may look at how much at once, and what a process lists for them.

let test: TestCalendar;
let live: Live;
const log = createLogger({ service: 'test', level: 'silent' });
beforeAll(async () => {
  test = await calendarForTests();
});
beforeEach(() => {
  live = openLive(test.calendar, 10, log);
});
afterEach(() => closeLive(live));
afterAll(() => test.close());

const { nextProvider, follow, expectFresh, claim } = viewsOn(
  () => test,
  () => live,
);

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
