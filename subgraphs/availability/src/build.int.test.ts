import { afterAll, beforeAll, expect, it } from 'vitest';
import { Schema } from 'mongoose';
import { systemClock } from '@tidbok/kit/clock.ts';
import { newEvent, outboxField } from '@tidbok/kit/events/outbox.ts';
import { startRelay } from '@tidbok/kit/events/relay.ts';
import { anonymous } from '@tidbok/kit/identity/identity.ts';
import { connectRedis } from '@tidbok/kit/redis.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { createMetrics } from '@tidbok/kit/telemetry/metrics.ts';
import type { EventData } from '@tidbok/schema/events';
import { build } from './build.ts';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';

let directory: TestCalendar;
let test: TestCalendar;
beforeAll(async () => {
  [directory, test] = await Promise.all([calendarForTests(), calendarForTests()]);
});
afterAll(() => Promise.all([directory.close(), test.close()]));

it('hears from the directory whom it can book', async () => {
  const log = createLogger({ service: 'test', level: 'silent' });
  // A database of Redis of its own, as streams have fixed names.
  const redis = connectRedis({ REDIS_URL: process.env.REDIS_URL! }, () => undefined);
  await redis.select(7);
  redis.options.db = 7;
  await redis.flushdb();

  const entries = directory.connection.model(
    'Entry',
    new Schema({ _id: String, outbox: outboxField }, { collection: 'entries' }),
  );
  await entries.createIndexes();
  const at = systemClock.now();
  const clinic: EventData<'tidbok.clinic.changed'> = {
    clinicId: 'clinic_1',
    version: 1,
    name: 'Clinic',
    place: { latitude: 59, longitude: 18 },
    timeZone: 'Europe/Stockholm',
    listing: 'LISTED',
  };
  const provider: EventData<'tidbok.provider.changed'> = {
    providerId: 'provider_1',
    version: 1,
    clinicId: 'clinic_1',
    name: 'Dr Event',
    specialties: [],
    languages: ['sv', 'en-GB'],
    treatmentIds: ['treatment_1'],
    listing: 'LISTED',
  };
  const outbox = [
    newEvent({ type: 'tidbok.provider.changed', subject: 'provider_1', version: 1, data: provider, at }),
    newEvent({ type: 'tidbok.clinic.changed', subject: 'clinic_1', version: 1, data: clinic, at }),
  ];
  await entries.create({ _id: 'x', outbox });
  const common = { redis, clock: systemClock, log };
  const relay = startRelay({
    service: 'providers',
    connection: directory.connection,
    collections: ['entries'],
    ...common,
  });

  const metrics = createMetrics({ service: 'availability' });
  const built = await build({ HOLD_MINUTES: 5, OFFER_MINUTES: 15, LIVE_VIEWS: 10 })({
    connection: test.connection,
    ...common,
    metrics,
    signed: async () => '',
  });
  const { calendar } = built.context(anonymous);
  await expect
    .poll(async () => (await calendar.resources.find('provider_1'))?.clinic?.name, { timeout: 20_000 })
    .toBe('Clinic');
  expect(await calendar.resources.find('provider_1')).toMatchObject({
    provider: { name: 'Dr Event', languages: ['sv', 'en-gb'], listed: true },
  });

  for (const { stop } of built.stop) await stop();
  await relay.stop();
  redis.disconnect();
});
