import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectRedis } from '@tidbok/kit/redis.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { at, calendarForTests, everyDay, type TestCalendar } from '#testing/calendarForTests.ts';
import { who } from '#testing/queueForTests.ts';
import { until } from '#testing/untilForTests.ts';
import { viewsOn } from '#testing/viewsForTests.ts';
import { addScheduleException } from '#workflows/schedule/addScheduleException.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { closeLive, type Live, openLive } from './live.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { shareChanges } from '#store/shareChanges.ts';

// What somebody who looks at free times is told, and how soon: of what is changed here, elsewhere, and by time alone.

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

const { nextProvider, follow, listed, expectFresh, claim } = viewsOn(
  () => test,
  () => live,
);

describe('whoever looks at free times', () => {
  it('is told all of them first, days without any too, and then the days that change', async () => {
    const providerIds = [await nextProvider(), await nextProvider()];
    const shown = await follow({ providerIds });
    await until(() => shown.told() === 1);
    expect(shown.days().size).toBe(6);
    expect(shown.all()).toEqual(await listed({ providerIds }));
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
