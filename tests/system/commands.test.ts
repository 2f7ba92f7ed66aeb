import { randomUUID } from 'node:crypto';
import { systemClock } from '@tidbok/kit/clock.ts';
import { startRelay } from '@tidbok/kit/events/relay.ts';
import { startTail } from '@tidbok/kit/events/tail.ts';
import { newId } from '@tidbok/kit/ids.ts';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { connectRedis } from '@tidbok/kit/redis.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  at,
  calendarForTests,
  openProvider,
  type TestCalendar,
} from '../../subgraphs/availability/src/testing/calendarForTests.ts';
import { claimSlot } from '../../subgraphs/availability/src/workflows/claims/claimSlot.ts';
import { findSoonestSlots } from '../../subgraphs/availability/src/workflows/slots/findSoonestSlots.ts';
import { holdSlot } from '../../subgraphs/availability/src/workflows/claims/holdSlot.ts';
import { listSlots } from '../../subgraphs/availability/src/workflows/slots/listSlots.ts';
import { releaseClaim } from '../../subgraphs/availability/src/workflows/claims/releaseClaim.ts';
import { secureClaim } from '../../subgraphs/availability/src/workflows/claims/secureClaim.ts';
import { sweepExpiredClaims } from '../../subgraphs/availability/src/workflows/claims/sweepExpiredClaims.ts';
import { startBilling, type TestBilling } from '../../subgraphs/billing/src/testing/startBilling.ts';
import { feeds } from '../../subgraphs/bookings/src/domain/bookingNews.ts';
import { bookAppointment } from '../../subgraphs/bookings/src/workflows/booking/bookAppointment.ts';
import { cancelBooking } from '../../subgraphs/bookings/src/workflows/booking/cancelBooking.ts';
import { rescheduleBooking } from '../../subgraphs/bookings/src/workflows/booking/rescheduleBooking.ts';
import { settlePayment } from '../../subgraphs/bookings/src/workflows/booking/settlePayment.ts';
import * as bookingsFor from '../../subgraphs/bookings/testing/testBookings.ts';
import {
  admin,
  anyone,
  directoryForTests,
  type TestDirectory,
} from '../../subgraphs/providers/src/directoryForTests.ts';
import { comparedWith } from './countedCommands.ts';
import { ownEngines } from './ownEngines.ts';

const engines = ownEngines();

const { expectCosts, expectCost, uncounted } = comparedWith('Operation');

const answered = <Answer extends { __typename: string }, Name extends Answer['__typename']>(
  answer: Answer,
  name: Name,
): Extract<Answer, { __typename: Name }> => {
  if (answer.__typename !== name) throw new Error(`${name} expected: ${JSON.stringify(answer)}`);
  return answer as Extract<Answer, { __typename: Name }>;
};

describe('availability', () => {
  let calendar: TestCalendar;
  beforeAll(async () => {
    calendar = await calendarForTests();
    await openProvider(calendar.calendar, 'provider_1', {}, undefined);
  });
  afterAll(() => calendar.close());

  test('a time from its listing to its release', async () => {
    const on = calendar.calendar;
    const expiresAt = calendar.clock.now().add({ minutes: 2 });
    // Eight times of each day that no other's buffers touch.
    const timeOf = (round: number) => ({
      providerId: 'provider_1',
      treatmentId: 'treatment_check',
      start: at('2026-11-23T08:15').add({ hours: 24 * Math.floor(round / 8) + (round % 8) }),
    });
    const claimed = async (claimId: string, source: Parameters<typeof claimSlot>[2]) =>
      answered(await claimSlot(on, { claimId, bookingId: `of ${claimId}`, expiresAt }, source), 'Claimed')
        .claim;
    const soonest = () =>
      findSoonestSlots(on, {
        treatmentCode: 'dental-check-up',
        near: { latitude: 59.33, longitude: 18.06 },
        radiusKm: 25,
        language: undefined,
        from: undefined,
        days: 14,
        first: 20,
      });
    // The first of a process reads the directory.
    await soonest();
    const holds = new Map<number, string>();
    const claims = new Map<number, Awaited<ReturnType<typeof claimed>>>();
    await expectCosts(() => calendar.connection, {
      'slots of a provider, 31 days': () =>
        listSlots(on, [
          {
            providerId: 'provider_1',
            treatmentId: 'treatment_check',
            from: Temporal.PlainDate.from('2026-11-21'),
            days: 31,
          },
        ]),
      'hold a time': async (round) => {
        const input = { ...timeOf(round), idempotencyKey: `hold ${round}` };
        holds.set(round, answered(await holdSlot(on, `holder ${round}`, input), 'Held').hold.id);
      },
      'claim a held time': async (round) => {
        const source = { holdId: holds.get(round) ?? '', heldBy: `holder ${round}` };
        claims.set(round, await claimed(`held ${round}`, source));
      },
      'secure a claim': async (round) => {
        const { id, token } = claims.get(round)!;
        answered(await secureClaim(on, id, token), 'Secured');
      },
      'release a claim': async (round) => expect(await releaseClaim(on, `held ${round}`)).toBe(true),
      'claim a time': async (round) => claimed(`direct ${round}`, { slot: timeOf(round) }),
      'soonest slots': soonest,
      'sweep the ledger': () => sweepExpiredClaims(on),
    });
  });
});

describe('bookings', () => {
  let bookings: bookingsFor.TestBookings;
  beforeAll(async () => {
    bookings = await bookingsFor.testBookings();
  });
  afterAll(() => bookings.close());

  test('a booking to its end', async () => {
    const { parts, connection } = bookings;
    const ids = new Map<string, string>();
    const book = async (round: number, treatmentId: string): Promise<void> => {
      const start = bookingsFor.at('09:00').add({ hours: 2 * round });
      const input = { idempotencyKey: `${treatmentId} ${round}`, providerId: `provider_a${treatmentId}` };
      const booked = await bookAppointment(parts, bookingsFor.patient, { ...input, treatmentId, start });
      ids.set(`${treatmentId} ${round}`, answered(booked, 'BookAppointmentSuccess').booking.id);
    };
    const of = (round: number, treatmentId = 'treatment_free') => ({
      idempotencyKey: randomUUID(),
      bookingId: ids.get(`${treatmentId} ${round}`) ?? '',
    });
    await expectCosts(() => connection, {
      'book a time, besides claim and secure': (round) => book(round, 'treatment_free'),
      'reschedule, besides claim, secure and release': async (round) => {
        const start = bookingsFor.at('10:00').add({ hours: 2 * round });
        const moved = await rescheduleBooking(parts, bookingsFor.patient, { ...of(round), start });
        answered(moved, 'ChangeBookingSuccess');
      },
      'cancel, besides release': async (round) =>
        answered(await cancelBooking(parts, bookingsFor.patient, of(round)), 'ChangeBookingSuccess'),
      'await a payment, besides claim and secure': (round) => book(round, 'treatment_prepaid'),
      'hear that it is paid': (round) => {
        const { bookingId } = of(round, 'treatment_prepaid');
        return settlePayment(parts, { bookingId, invoiceId: `invoice of ${bookingId}` });
      },
      'a page of my bookings': () => parts.lists.ofOwner(bookingsFor.patient.subject!, { limit: 21 }),
      'sweep the bookings': bookings.sweep,
    });
  });
});

describe('billing', () => {
  let billing: TestBilling;
  beforeAll(async () => {
    billing = await startBilling();
  });
  afterAll(() => billing.stop());

  test('an invoice to its payment', async () => {
    const ids = Array.from({ length: 25 }, () => ({ free: newId('booking'), prepaid: newId('booking') }));
    const free = { payment: 'FREE' } as const;
    await expectCosts(() => billing.connection, {
      'hear of a booking free of charge': async (round) => {
        const { free: bookingId } = ids[round]!;
        await billing.hear({ bookingId, ...free, version: 1, status: 'PENDING' });
        await billing.hear({ bookingId, ...free, version: 2, status: 'CONFIRMED' });
      },
      'issue an invoice': (round) =>
        billing.hear({ bookingId: ids[round]!.prepaid, version: 1, status: 'PENDING' }),
      'change its terms': (round) => billing.hear({ bookingId: ids[round]!.prepaid }),
      'open a pay page': (round) => billing.start(billing.asked(ids[round]!.prepaid)),
    });
  });
});

describe('providers', () => {
  let directory: TestDirectory;
  beforeAll(async () => {
    directory = await directoryForTests();
  });
  afterAll(() => directory.close());

  test('names for what others show', async () => {
    const representations = ['Provider', 'Clinic', 'Treatment'].map((of) => ({
      __typename: of,
      id: newId(of.toLowerCase()),
    }));
    const names = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Provider { name } ... on Clinic { name } ... on Treatment { name } } }`;
    await expectCosts(() => directory.connection, {
      'names of a provider, a clinic and a treatment': () =>
        directory.ask(anyone, names, { representations }),
      'a page of clinics': () => directory.ask(admin, '{ clinics(first: 20) { edges { node { name } } } }'),
    });
  });
});

describe('events', () => {
  test('all of one moment are logged, published and read for live streams at once', async () => {
    const bookings = await bookingsFor.testBookings();
    const { connection, parts, model } = bookings;
    const redis = connectRedis({ REDIS_URL: engines().redisUrl }, () => undefined);
    const log = createLogger({ service: 'test', level: 'silent' });
    const service = { service: 'bookings', connection, redis, clock: systemClock, log, pollMs: 3_600_000 };
    const apart = { ...service, prefix: `test:${randomUUID()}` };
    const relay = startRelay({ ...apart, collections: ['bookings'] });
    const book = (n: number) =>
      bookAppointment(parts, bookingsFor.patient, {
        idempotencyKey: `${n}`,
        providerId: 'provider_a',
        treatmentId: 'treatment_free',
        start: bookingsFor.at('09:00').add({ hours: n }),
      });
    // The first time it makes its indexes and looks where the log ends.
    await book(0);
    await relay.idle();
    const tail = await startTail(apart);
    onTestFinished(async () => {
      await tail.stop();
      await relay.stop();
      redis.disconnect();
      await bookings.close();
    });
    const news = tail.follow({ feed: feeds.clinic('clinic_a') });

    for (let round = 0; round < 5; round += 1) {
      await Promise.all([1, 2, 3].map((n) => book(round * 3 + n)));
      await expectCost(connection, 'log and publish the events of a moment', async () => {
        relay.nudge();
        for (let told = 0; told < 6; told += 1) await news.next();
        // The outboxes are emptied meanwhile: seen by a client that is not counted.
        const apartFrom = await connectMongo({
          MONGODB_URI: engines().mongodbUri,
          MONGODB_DATABASE: connection.name,
          MONGODB_POOL: 1,
        });
        const stored = apartFrom.collection(model.collection.name);
        while ((await stored.countDocuments({ 'outbox.0': { $exists: true } })) > 0) await sleep(5);
        await apartFrom.close();
      });
    }
  });
});

test('the page names nothing that is not counted', () => {
  expect(uncounted()).toEqual([]);
});
