// Claims at availability's store, each a journalled conditional write: all for times of their own, then all for the same few.
//   npm run load -- claims [--count 20000] [--width 256]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { startEngines } from '../../local/engines/startEngines.ts';
import type { Claim } from '../../subgraphs/availability/src/domain/ledger/claim.ts';
import { dayKey, type TimePart } from '../../subgraphs/availability/src/domain/ledger/part.ts';
import { entriesOf } from '../../subgraphs/availability/src/domain/ledger/row.ts';
import { ledgerStore } from '../../subgraphs/availability/src/store/ledgerStore.ts';
import { cpuSeconds, latencyLine, runMany } from './measure.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, width: { type: 'string', default: '256' } },
});
const [count, width] = [Number(values.count), Number(values.width)];

const dataDir = await mkdtemp(join(tmpdir(), 'tidbok-claims-'));
const engines = await startEngines({ dataDir, report: (line) => console.log(`  ${line}`) });
const connection = await connectMongo({
  MONGODB_URI: engines.mongodbUri,
  MONGODB_DATABASE: 'tidbok_availability',
  MONGODB_POOL: 10,
});
try {
  const ledger = ledgerStore(connection);
  await ledger.createIndexes();
  const day = Temporal.PlainDate.from('2026-11-23');

  /** The nth quarter of an hour of a provider's many days, from 08:00 UTC on, 32 a day. */
  const timeAt = (provider: string, n: number): TimePart => {
    const date = day.add({ days: Math.floor(n / 32) });
    const from = 96 + (n % 32) * 3;
    const startsAt = date.toZonedDateTime('UTC').epochMilliseconds;
    return { key: dayKey(provider, date.toString()), startsAt, bits: 288, from, to: from + 3 };
  };

  const take = async (part: TimePart, id: string): Promise<boolean> => {
    const start = Temporal.Instant.fromEpochMilliseconds(part.startsAt + part.from * 300_000);
    const claim: Claim = {
      id,
      kind: 'hold',
      first: part,
      later: [],
      slot: {
        providerId: part.key.split('|')[0] ?? '',
        clinicId: 'clinic_1',
        treatmentId: 'treatment_1',
        start,
        end: start.add({ minutes: 15 }),
        timeZone: 'UTC',
      },
      until: start,
      holder: `holder_${id}`,
      bookingId: null,
      terms: null,
      token: id,
      rules: 1,
      override: null,
    };
    const [entry] = entriesOf(claim);
    return entry !== undefined && (await ledger.take(entry.part, entry.entry));
  };

  const measure = async (what: string, partOf: (index: number) => TimePart): Promise<void> => {
    let taken = 0;
    const pid = engines.mongo.pid ?? 0;
    const before = { own: process.cpuUsage(), mongo: cpuSeconds(pid) };
    const { latencies, seconds } = await runMany(count, width, async (index) => {
      if (await take(partOf(index), `${what}_${index}`)) taken += 1;
    });
    const { user, system } = process.cpuUsage(before.own);
    const micros = (total: number): string => `${((total / count) * 1e6).toFixed(0)} µs`;
    console.log(
      `${what}: ${(count / seconds).toFixed(0)} claims decided per second, ${taken} of ${count} taken, ${width} at a time; ` +
        `${latencyLine(latencies)}; CPU a claim: store ${micros((user + system) / 1e6)}, mongo ${micros(cpuSeconds(pid) - before.mongo)}`,
    );
  };

  // Each provider's days one after the other: first claims of a day make its row, later ones find it.
  const providers = 500;
  const own = (index: number) =>
    timeAt(`provider_${index % providers}`, 1_000 + Math.floor(index / providers));
  await measure('warming up', (index) =>
    timeAt(`provider_${index % providers}`, Math.floor(index / providers)),
  );
  await measure('each its own time', own);
  await measure('64 for each time', (index) => timeAt('provider_contended', Math.floor(index / 64)));
  await measure('all for one of 32 times', (index) => timeAt('provider_few', index % 32));
} finally {
  await connection.close();
  await engines.stop();
  await rm(dataDir, { recursive: true, force: true });
}
