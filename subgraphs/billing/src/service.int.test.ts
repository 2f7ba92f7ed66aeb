import { randomInt, randomUUID } from 'node:crypto';
import { systemClock } from '@tidbok/kit/clock.ts';
import { startConsumer } from '@tidbok/kit/events/consumer.ts';
import { newEvent } from '@tidbok/kit/events/outbox.ts';
import { reaction } from '@tidbok/kit/events/reaction.ts';
import { startRelay } from '@tidbok/kit/events/relay.ts';
import { executeForTests } from '@tidbok/kit/graphql/executeForTests.ts';
import { subgraph } from '@tidbok/kit/graphql/subgraph.ts';
import { newId } from '@tidbok/kit/ids.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { connectRedis } from '@tidbok/kit/redis.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { createMetrics } from '@tidbok/kit/telemetry/metrics.ts';
import { type EventData, invoiceChanged } from '@tidbok/schema/events';
import { subgraphSdl } from '@tidbok/schema/sdl';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build } from './build.ts';
import { ada } from './testing/startBilling.ts';

const clinicId = newId('clinic');
const desk: Identity = { subject: 'rut', roles: ['ANYONE', 'DESK'], clinics: [clinicId], provider: null };
const told: EventData<'tidbok.invoice.issued'>[] = [];
const stops: (() => Promise<unknown>)[] = [];
let connection: Connection;
let bookings: Connection;
let ask: (query: string, variables: object, identity: Identity) => Promise<Record<string, unknown>>;

const connect = () =>
  connectMongo({
    MONGODB_URI: process.env['MONGODB_URI'] ?? '',
    MONGODB_DATABASE: `test_${randomUUID().slice(0, 8)}`,
    MONGODB_POOL: 10,
  });

beforeAll(async () => {
  [connection, bookings] = await Promise.all([connect(), connect()]);
  // A number of its own keeps its streams apart from other tests'.
  const redis = connectRedis(
    { REDIS_URL: `${process.env['REDIS_URL']}?db=${randomInt(1, 15)}` },
    () => undefined,
  );
  await redis.flushdb();
  const log = createLogger({ service: 'billing', level: 'silent' });
  const parts = { redis, clock: systemClock, log, metrics: createMetrics({ service: 'billing' }) };
  const config = {
    STRIPE_API_BASE: 'http://127.0.0.1:9',
    STRIPE_SECRET_KEY: 'sk_test',
    STRIPE_WEBHOOK_SECRET: 'whsec',
  };
  const built = await build(config, { ...parts, connection, signed: async () => '' });
  const relay = startRelay({
    service: 'bookings',
    connection: bookings,
    collections: ['bookings'],
    pollMs: 50,
    ...parts,
  });
  const probe = startConsumer({
    group: 'probe',
    streams: ['billing'],
    reactions: [
      reaction({
        type: 'tidbok.invoice.issued',
        schema: invoiceChanged,
        react: async ({ data }) => void told.push(data),
      }),
    ],
    connection: bookings,
    ...parts,
  });
  const served = subgraph({
    sdl: subgraphSdl('billing'),
    resolvers: built.resolvers,
    verify: async (token) => JSON.parse(token) as Identity,
    context: built.context,
    log,
  });
  ask = async (query, variables, identity) => {
    const request = { query, variables: variables as Record<string, unknown> };
    const prepared = await served.prepare(request, JSON.stringify(identity));
    if (!('schema' in prepared)) throw new Error(JSON.stringify(prepared));
    const { data, errors } = await executeForTests(prepared);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data as Record<string, unknown>;
  };
  stops.push(
    () => probe.stop(),
    () => relay.stop(),
    ...built.stop.map(({ stop }) => stop),
    () => connection.dropDatabase(),
    () => bookings.dropDatabase(),
    () => connection.close(),
    () => bookings.close(),
    async () => redis.disconnect(),
  );
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** What bookings does when one comes to wait for its payment, or ends. */
async function publish(bookingId: string, type: string, version: number, status: string): Promise<void> {
  const at = systemClock.now();
  const data = {
    bookingId,
    version,
    status,
    patientId: ada.subject,
    owners: [ada.subject, 'partner-who-booked'],
    providerId: newId('provider'),
    clinicId,
    treatmentId: newId('treatment'),
    start: at.toString({ fractionalSecondDigits: 3 }),
    end: at.toString({ fractionalSecondDigits: 3 }),
    timeZone: 'Europe/Stockholm',
    price: { amount: 45_000, currency: 'SEK' },
    payment: 'PREPAID',
    paymentDueBy: null,
    at: at.toString({ fractionalSecondDigits: 3 }),
  };
  const event = newEvent({ type: `tidbok.booking.${type}`, subject: bookingId, version, data, at });
  await bookings
    .collection<{ _id: string }>('bookings')
    .insertOne({ _id: randomUUID(), outbox: [event] } as never);
}

const invoicesOf = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Booking { id invoice {
  id number status booking { id } amount { amount currency } paid { amount } owed { amount } payments { id } issuedAt dueBy } } } }`;
type Entities = { id: string; invoice: { id: string; status: string; booking: { id: string } } | null }[];

async function entities(ids: string[], identity: Identity): Promise<Entities> {
  const of = ids.map((id) => ({ __typename: 'Booking', id }));
  return (await ask(invoicesOf, { of }, identity))['_entities'] as Entities;
}

test('each booking that is told of gets an invoice, which is told of', async () => {
  const ids = Array.from({ length: 50 }, () => newId('booking'));
  for (const id of ids) await publish(id, 'payment-requested', 2, 'PAYMENT_PENDING');
  await vi.waitFor(async () => {
    for (const { id, invoice } of await entities(ids, ada))
      expect(invoice).toMatchObject({ status: 'OPEN', booking: { id } });
  }, 15_000);
  await vi.waitFor(
    () => expect(new Set(told.map(({ bookingId }) => bookingId))).toEqual(new Set(ids)),
    15_000,
  );

  let finds = 0;
  connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find' && command['find'] === 'invoices' && command['filter']?.['_id']?.['$in'])
      finds += 1;
  });
  await entities(ids, ada);
  expect(finds).toBe(1);
});

test('an invoice is seen by its patient, the partner that booked, its clinic and admins, and nobody else', async () => {
  const bookingId = newId('booking');
  await publish(bookingId, 'requested', 1, 'PENDING');
  const seenBy = async (identity: Identity) => (await entities([bookingId], identity))[0]?.invoice?.id;
  await vi.waitFor(async () => expect(await seenBy(ada)).toBeDefined(), 15_000);
  const id = await seenBy(ada);
  const admin: Identity = { ...desk, roles: ['ANYONE', 'ADMIN'], clinics: [] };
  const booker: Identity = { ...ada, roles: ['ANYONE', 'PARTNER'], subject: 'partner-who-booked' };
  const clinician: Identity = { ...desk, roles: ['ANYONE', 'CLINICIAN'] };
  for (const one of [desk, clinician, admin, booker]) expect(await seenBy(one)).toBe(id);
  const others: Identity[] = [
    { ...ada, subject: 'eve' },
    { ...desk, clinics: [newId('clinic')] },
    { ...clinician, clinics: [newId('clinic')] },
    { ...ada, roles: ['ANYONE', 'PARTNER'], subject: 'partner' },
  ];
  for (const other of others) {
    expect(await seenBy(other)).toBeUndefined();
    expect(await ask('query ($id: ID!) { invoice(id: $id) { id } }', { id }, other)).toEqual({
      invoice: null,
    });
  }
});

test('what a clinic owes is listed for its desk, oldest first, page by page', async () => {
  const collection = connection.collection('invoices');
  const ids = Array.from({ length: 5 }, () => newId('booking'));
  for (const id of ids) await publish(id, 'requested', 1, 'PENDING');
  await vi.waitFor(
    async () => expect(await collection.countDocuments({ bookingId: { $in: ids } })).toBe(5),
    15_000,
  );
  // As paying them and cancelling would leave it.
  await collection.updateMany(
    { bookingId: { $in: ids } },
    { $set: { 'owed.amount': 45_000, status: 'REFUND_OWED' } },
  );

  const query = `query ($clinicId: ID!, $after: String) { refundsOwed(clinicId: $clinicId, first: 2, after: $after) {
    edges { node { issuedAt booking { id } } } pageInfo { hasNextPage endCursor } } }`;
  type Answer = {
    edges: { node: { issuedAt: string; booking: { id: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
  const nodes: Answer['edges'][number]['node'][] = [];
  for (let after: string | null = null, more = true; more;) {
    const { refundsOwed } = (await ask(query, { clinicId, after }, desk)) as { refundsOwed: Answer };
    nodes.push(...refundsOwed.edges.map(({ node }) => node));
    after = refundsOwed.pageInfo.endCursor;
    more = refundsOwed.pageInfo.hasNextPage;
  }
  expect(nodes.map(({ booking }) => booking.id).toSorted()).toEqual(ids.toSorted());
  expect(nodes.map(({ issuedAt }) => issuedAt)).toEqual(nodes.map(({ issuedAt }) => issuedAt).toSorted());
  await expect(ask(query, { clinicId: newId('clinic') }, desk)).rejects.toThrow('your own clinics');
});
