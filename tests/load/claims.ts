// Claims at availability's store, each a journalled conditional write: all for times of their own, then all for the same few.
//   npm run load -- claims [--count 20000] [--width 256] [--grown 200000]
// With --grown so many days of others come beside them, each with ten appointments, and the first is measured again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { startEngines } from '../../local/engines/startEngines.ts';
import { entriesOf } from '../../subgraphs/availability/src/domain/ledger/row.ts';
import { ledgerStore } from '../../subgraphs/availability/src/store/ledgerStore.ts';
import { claimAt, type TimeWanted } from './claimAt.ts';
import { growLedger } from './growLedger.ts';
import { cpuSeconds, latencyLine, runMany } from './measure.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    width: { type: 'string', default: '256' },
    grown: { type: 'string', default: '0' },
  },
});
const [count, width, grown] = [Number(values.count), Number(values.width), Number(values.grown)];

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

  /** The nth quarter of an hour of a provider's many days, 32 a day. */
  const timeAt = (provider: string, n: number): TimeWanted => ({
    calendarId: provider,
    date: day.add({ days: Math.floor(n / 32) }),
    nth: n % 32,
  });

  const take = async (time: TimeWanted, id: string): Promise<boolean> => {
    const [entry] = entriesOf(claimAt(time, { id }));
    return entry !== undefined && (await ledger.take(entry.part, entry.entry));
  };

  /** Gives how many were decided in a second. */
  const measure = async (what: string, timeOf: (index: number) => TimeWanted): Promise<number> => {
    let taken = 0;
    const pid = engines.mongo.pid ?? 0;
    const before = { own: process.cpuUsage(), mongo: cpuSeconds(pid) };
    const { latencies, seconds } = await runMany(count, width, async (index) => {
      if (await take(timeOf(index), `${what}_${index}`)) taken += 1;
    });
    const { user, system } = process.cpuUsage(before.own);
    const micros = (total: number): string => `${((total / count) * 1e6).toFixed(0)} µs`;
    console.log(
      `${what}: ${(count / seconds).toFixed(0)} claims decided per second, ${taken} of ${count} taken, ${width} at a time; ` +
        `${latencyLine(latencies)}; CPU a claim: store ${micros((user + system) / 1e6)}, mongo ${micros(cpuSeconds(pid) - before.mongo)}`,
    );
    return count / seconds;
  };

  // Each provider's days one after the other: first claims of a day make its row, later ones find it.
  const providers = 500;
  const own = (first: number) => (index: number) =>
    timeAt(`provider_${index % providers}`, first + Math.floor(index / providers));
  await measure('warming up', own(0));
  const alone = await measure('each its own time', own(1_000));
  await measure('64 for each time', (index) => timeAt('provider_contended', Math.floor(index / 64)));
  await measure('all for one of 32 times', (index) => timeAt('provider_few', index % 32));
  if (grown > 0) {
    await growLedger(connection, grown);
    console.log(`${grown} days more in the ledger, of others`);
    await measure('warming up again', own(2_000));
    const beside = await measure('each its own time, beside those', own(3_000));
    console.log(`claims a second beside them: ${(beside / alone).toFixed(2)} times those of before`);
  }
} finally {
  await connection.close();
  await engines.stop();
  await rm(dataDir, { recursive: true, force: true });
}
