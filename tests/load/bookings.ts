// Bookings through the gateway, from a hold to CONFIRMED, free of charge; all processes and the load on this machine.
//   npm run load -- bookings [--count 4000] [--width 32] [--names] [--grown 500000]
// With --grown so many past bookings come beside them, and a tenth as many filled days in the ledger, and all is measured again.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { BookAppointmentDocument, HoldSlotDocument } from '../../client/src/index.ts';
import { demoTreatmentCodes, demoTreatmentIds } from '../../local/demo-data/wellKnown.ts';
import { askGateway } from './askGateway.ts';
import { costsOf } from './costs.ts';
import { growBookings } from './growBookings.ts';
import { growLedger } from './growLedger.ts';
import type { Connection } from './importedRegister.ts';
import { startLoadPlatform } from './loadPlatform.ts';
import { latencyLine, percentile, runMany } from './measure.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '4000' },
    width: { type: 'string', default: '32' },
    warm: { type: 'string', default: '500' },
    // What our own client asks for: names of provider, clinic and treatment as well.
    names: { type: 'boolean', default: false },
    grown: { type: 'string', default: '0' },
  },
});
const [count, width, warm] = [Number(values.count), Number(values.width), Number(values.warm)];
const grown = Number(values.grown);

const hold = values.names
  ? HoldSlotDocument.toString()
  : `mutation Hold($input: HoldSlotInput!) { holdSlot(input: $input) { __typename
      ... on HoldSlotSuccess { hold { id expiresAt } } ... on Failure { code message } } }`;
const book = values.names
  ? BookAppointmentDocument.toString()
  : `mutation Book($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename
      ... on BookAppointmentSuccess { booking { id status start end timeZone } } ... on Failure { code message } } }`;
type Held = { holdSlot: { __typename: string; hold: { id: string }; message?: string } };
type Booked = { bookAppointment: { __typename: string; booking: { status: string }; message?: string } };

const platform = await startLoadPlatform();
const costs = await costsOf(platform);
try {
  const ask = askGateway(platform.url, width);
  const tokens = await Promise.all(
    Array.from({ length: width }, (_, n) => platform.tokenOf(`patient-${n}`, 'patient')),
  );
  const times = shuffled(await freeTimes(tokens[0] ?? ''));
  const rounds = grown > 0 ? 2 : 1;
  if (times.length < (count + warm) * rounds) throw new Error(`only ${times.length} free times`);

  const bookOne = async (index: number, worker: number): Promise<void> => {
    const token = tokens[worker] ?? '';
    const { holdSlot } = await ask<Held>(
      hold,
      { input: { idempotencyKey: randomUUID(), ...times[index] } },
      token,
    );
    if (holdSlot.__typename !== 'HoldSlotSuccess') throw new Error(holdSlot.message);
    const { bookAppointment } = await ask<Booked>(
      book,
      { input: { idempotencyKey: randomUUID(), holdId: holdSlot.hold.id } },
      token,
    );
    if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
    if (bookAppointment.booking.status !== 'CONFIRMED') throw new Error(bookAppointment.booking.status);
  };
  const before = await measure(0);
  if (grown > 0) {
    await withDatabase('tidbok_bookings', (connection) => growBookings(connection, grown));
    await withDatabase('tidbok_availability', (connection) => growLedger(connection, grown / 10));
    console.log(`${grown} more bookings, ${grown / 10} more days`);
    const after = await measure(count + warm);
    console.log(`p95 beside those: ${(after / before).toFixed(2)} times that of before`);
  }

  /** Books the times from the nth on. Gives the p95. */
  async function measure(first: number): Promise<number> {
    const bookNext = (index: number, worker: number): Promise<void> => bookOne(first + index, worker);
    await runMany(warm, width, bookNext);
    await costs.reset();
    const { latencies, seconds } = await runMany(count, width, (index, worker) =>
      bookNext(warm + index, worker),
    );
    console.log(
      `${count} bookings, ${width} at a time: ${(count / seconds).toFixed(0)} per second; hold to CONFIRMED ${latencyLine(latencies)}`,
    );
    for (const line of await costs.report(count)) console.log(line);
    return percentile(latencies, 0.95);
  }

  async function withDatabase(name: string, work: (connection: Connection) => Promise<void>): Promise<void> {
    const config = { MONGODB_URI: platform.engines.mongodbUri, MONGODB_DATABASE: name, MONGODB_POOL: 2 };
    const connection = await connectMongo(config);
    try {
      await work(connection);
    } finally {
      await connection.close();
    }
  }

  /** A time of each part of each provider's days, no two of which touch. */
  async function freeTimes(token: string) {
    const treatmentId = demoTreatmentIds.FREE;
    const { providers } = await ask<{ providers: { edges: { node: { id: string } }[] } }>(
      'query ($filter: ProviderFilter!) { providers(filter: $filter, first: 100) { edges { node { id } } } }',
      { filter: { treatmentCode: demoTreatmentCodes.FREE } },
      token,
    );
    const from = Temporal.Now.plainDateISO().add({ days: 1 }).toString();
    const found = [];
    for (const { node } of providers.edges) {
      const { slots } = await ask<{ slots: { start: string; end: string }[] }>(
        'query ($of: ID!, $treatmentId: ID!, $from: LocalDate!) { slots(providerId: $of, treatmentId: $treatmentId, from: $from, days: 31) { start end } }',
        { of: node.id, treatmentId, from },
        token,
      ).catch(() => ({ slots: [] }));
      let free = '';
      for (const { start, end } of slots) {
        if (start < free) continue;
        found.push({ providerId: node.id, treatmentId, start });
        // Room for the buffers.
        free = Temporal.Instant.from(end).add({ minutes: 30 }).toString({ fractionalSecondDigits: 3 });
      }
    }
    return found;
  }
} finally {
  await costs.close();
  await platform.end();
}

/** In an order of its own, the same in each run: patients do not book one provider after the other. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  let state = 1;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
