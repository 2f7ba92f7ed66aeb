import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@tidbok/kit/clock.ts';
import { toCloudEvent } from '@tidbok/kit/events/cloudEvent.ts';
import { deadLetters } from '@tidbok/kit/events/deadLetters.ts';
import { newId } from '@tidbok/kit/ids.ts';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { eventTypes, type EventType } from '@tidbok/schema/events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from './config.ts';
import { keepSecrets } from './data-folder/secrets.ts';
import { portsFrom } from './platform/addresses.ts';
import { forgetRunning, noteRunning } from './platform/runningPlatform.ts';
import { services } from './platform/services.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tidbok-operate-'));
  await keepSecrets(
    dataDir,
    services.map(({ name }) => name),
  );
});
afterAll(() => rm(dataDir, { recursive: true }));

/** As a platform does that runs on the data folder. Nothing answers on its ports. */
const running = () =>
  noteRunning(dataDir, {
    ports: portsFrom(64_000, services),
    mongodbUri: process.env['MONGODB_URI'] ?? '',
    redisUrl: process.env['REDIS_URL'] ?? '',
  });

function operate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['local/operate.ts', ...args], {
    cwd: repositoryRoot,
    env: { ...process.env, TIDBOK_DATA: dataDir },
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}

/** A letter of the service, in the database that it has on this machine. */
async function withLetter(
  group: string,
  from: string,
  type: EventType,
  data: { version: number; [field: string]: unknown },
): Promise<{
  id: string;
  found(collection: string, filter: object): Promise<number>;
  drop(): Promise<void>;
}> {
  const connection = await connectMongo({
    MONGODB_URI: process.env['MONGODB_URI'] ?? '',
    MONGODB_DATABASE: `tidbok_${group}`,
    MONGODB_POOL: 2,
  });
  const id = randomUUID();
  const at = systemClock.now();
  const event = {
    id,
    seq: 1,
    type,
    subject: 'x',
    version: data.version,
    at,
    data: eventTypes[type].parse(data),
  };
  const letters = deadLetters({ connection, group, clock: systemClock });
  await letters.add(id, toCloudEvent(from, { ...event, feeds: [] }), new Error('was broken'), 5);
  return {
    id: `${group}:${id}`,
    found: (collection, filter) => connection.collection(collection).countDocuments(filter),
    async drop() {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

const at = '2026-11-20T10:00:00.000Z';

test("availability's dead letter is replayed into its copy of the directory", async () => {
  await running();
  const clinicId = newId('clinic');
  const letter = await withLetter('availability', 'providers', 'tidbok.clinic.changed', {
    clinicId,
    version: 1,
    name: 'Clinic',
    place: { latitude: 59, longitude: 18 },
    timeZone: 'Europe/Stockholm',
    listing: 'LISTED',
  });
  expect(operate('deadLetters.ts', 'availability', 'list').lines[0]).toContain(letter.id);
  expect(operate('deadLetters.ts', 'availability', 'replay', letter.id)).toMatchObject({
    status: 0,
    lines: [`replayed\t${letter.id}`],
  });
  expect(await letter.found('clinics', { _id: clinicId })).toBe(1);
  expect(operate('deadLetters.ts', 'availability', 'list')).toMatchObject({ status: 0, lines: [] });
  await letter.drop();
});

test("billing's is replayed into an invoice", async () => {
  await running();
  const bookingId = newId('booking');
  const letter = await withLetter('billing', 'bookings', 'tidbok.booking.requested', {
    bookingId,
    version: 1,
    status: 'PENDING',
    patientId: 'ada',
    owners: ['ada'],
    providerId: newId('provider'),
    clinicId: newId('clinic'),
    treatmentId: newId('treatment'),
    start: at,
    end: at,
    at,
    timeZone: 'Europe/Stockholm',
    price: { amount: 45_000, currency: 'SEK' },
    payment: 'PREPAID',
    paymentDueBy: null,
  });
  expect(operate('deadLetters.ts', 'billing', 'replay', '--all').status).toBe(0);
  expect(await letter.found('invoices', { bookingId })).toBe(1);
  await letter.drop();
});

test("bookings' is refused again while its cause is there", async () => {
  await running();
  const bookingId = newId('booking');
  const letter = await withLetter('bookings', 'billing', 'tidbok.invoice.paid', {
    bookingId,
    invoiceId: newId('invoice'),
    version: 2,
    status: 'PAID',
    at,
    amount: { amount: 1, currency: 'SEK' },
    paid: { amount: 1, currency: 'SEK' },
    owed: { amount: 0, currency: 'SEK' },
  });
  const { status, stderr } = operate('deadLetters.ts', 'bookings', 'replay', '--all');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^failed again\t.*6 tries.*a booking that is not here/);
  await letter.drop();
});

test('a service without the command is refused, and so is a platform that does not run', async () => {
  await running();
  expect(operate('deadLetters.ts', 'providers', 'list')).toMatchObject({
    status: 1,
    stderr: 'Name one of the services that have this command: availability, billing, bookings\n',
  });
  await forgetRunning(dataDir);
  expect(operate('republish.ts', 'providers')).toMatchObject({
    status: 1,
    stderr: 'No platform runs on this data folder. Start it with: npm start\n',
  });
});
