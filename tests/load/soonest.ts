// Who is free soonest within 25 km, 14 days ahead, the first 20, on an imported register whose calendars are filled to 60 %.
//   npm run load -- soonest <practices.csv> <opening-times.csv> [--times 10] [--count 500] [--days 14] [--open-days 1]
// With --times 10 there are ten of each practice, its copies beside it; the search runs before they come and after, so that one run
// tells how its cost grows. With --open-days 1 only the first open day of each is filled, which takes a tenth of the time.
import { parseArgs } from 'node:util';
import type { Platform } from '../../local/platform.ts';
import { askAvailability } from './askAvailability.ts';
import { fillLedger } from './fillLedger.ts';
import { importedRegister } from './importedRegister.ts';
import { percentile, residentMegabytes, runMany } from './measure.ts';
import { measureSubgraph } from './measureSubgraph.ts';
import { multiplyPractices } from './multiplyPractices.ts';
import { nextTuesday } from './nextTuesday.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '500' },
    times: { type: 'string', default: '1' },
    days: { type: 'string', default: '14' },
    'open-days': { type: 'string' },
  },
});
const [count, times] = [Number(values.count), Number(values.times)];
const from = nextTuesday();
const filling = {
  from,
  days: Number(values.days),
  ...(values['open-days'] !== undefined && { openDays: Number(values['open-days']) }),
  share: 0.6,
};
const searchFrom = from.toZonedDateTime({ timeZone: 'Europe/London', plainTime: '09:00' }).toInstant();

const register = await importedRegister(positionals);
try {
  const places = await register.places();
  // Near practices chosen at even steps through the register: dense cities come as often as patients live there.
  const input = (index: number) => ({
    treatmentCode: 'dental-check-up',
    near: places[Math.floor((index * places.length) / count) % places.length],
    radiusKm: 25,
    notBefore: searchFrom.toString(),
    days: 14,
    first: 20,
  });
  const query =
    'query ($input: SoonestSlotsInput!) { soonestSlots(input: $input) { distanceKm slot { start end provider { id } } } }';

  console.log(`searching from ${searchFrom.toString()}`);
  await register.prepare(async (connection) => {
    const { rows, claims, seconds } = await fillLedger(connection, filling);
    console.log(`filled: ${rows} days with ${claims} claims in ${seconds.toFixed(1)} s`);
  });
  const once = await withAvailability(atSubgraph);
  if (times > 1) {
    await register.prepare(async (connection) => {
      const copies = await multiplyPractices(connection, times);
      const { rows, seconds } = await fillLedger(connection, { ...filling, providers: copies });
      console.log(`${copies.length} more practices, ${rows} days filled in ${seconds.toFixed(1)} s`);
    });
    const often = await withAvailability(atSubgraph);
    console.log(`p95 at ${times} times the practices: ${(often / once).toFixed(2)} times that of once`);
  }

  async function withAvailability(measure: (platform: Platform) => Promise<number>): Promise<number> {
    const platform = await register.start('availability');
    try {
      return await measure(platform);
    } finally {
      await platform.stop();
    }
  }

  /** Gives the p95. */
  async function atSubgraph(platform: Platform): Promise<number> {
    const ask = askAvailability(platform);
    let [found, searches] = [0, 0];
    const search = async (index: number): Promise<void> => {
      const { soonestSlots } = await ask<{ soonestSlots: unknown[] }>(query, { input: input(index) });
      found += soonestSlots.length;
      searches += 1;
    };
    const nothing = async (): Promise<void> => void (await ask('{ __typename }'));
    // As on an engine that has run for a while: every row that is asked for has been asked for before.
    await runMany(count, 2, search);
    [found, searches] = [0, 0];
    const latencies = await measureSubgraph(platform, 'at the subgraph, one at a time', count, search);
    console.log(`${(found / searches).toFixed(1)} found by each search`);
    await measureSubgraph(platform, 'a request for nothing', count, nothing);
    const pid = platform.processes.get('availability')?.pid;
    if (pid !== undefined) console.log(`resident memory of availability: ${residentMegabytes(pid)} MB`);
    return percentile(latencies, 0.95);
  }
} finally {
  await register.remove();
}
