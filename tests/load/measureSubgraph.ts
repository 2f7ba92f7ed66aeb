import { connectMongo } from '@tidbok/kit/mongo.ts';
import type { Platform } from '../../local/platform.ts';
import { cpuSeconds, latencyLine, runMany } from './measure.ts';

const warmUp = 1_000;

/**
 * Runs calls one at a time, after some that are not counted, and prints their times, the processor time that they took and how many documents and
 * keys the engine looked at for each.
 */
export async function measureSubgraph(
  platform: Platform,
  what: string,
  count: number,
  call: (index: number) => Promise<void>,
): Promise<number[]> {
  const processes = { availability: platform.processes.get('availability'), mongo: platform.engines.mongo };
  const cpu = (): number[] =>
    Object.values(processes).map((one) => (one?.pid === undefined ? NaN : cpuSeconds(one.pid)));
  await runMany(warmUp, 1, (index) => call(index * 7));
  const [before, lookedBefore] = [cpu(), await lookedAt(platform)];
  const { latencies } = await runMany(count, 1, call);
  const [after, lookedAfter] = [cpu(), await lookedAt(platform)];
  const each = after.map((seconds, index) => ((seconds - before[index]!) * 1_000) / count);
  const costs = Object.keys(processes).map((name, index) => `${name} ${each[index]!.toFixed(1)} ms`);
  const looked = Object.entries(lookedAfter).map(
    ([name, so]) => `${((so - lookedBefore[name as keyof Looked]) / count).toFixed(0)} ${name}`,
  );
  console.log(`${what}: ${latencyLine(latencies)}; CPU ${costs.join(', ')}; ${looked.join(', ')}`);
  return latencies;
}

type Looked = { readonly keys: number; readonly documents: number };

/** How many keys and documents the engine has looked at so far. */
async function lookedAt({ engines }: Platform): Promise<Looked> {
  const config = { MONGODB_URI: engines.mongodbUri, MONGODB_DATABASE: 'admin', MONGODB_POOL: 1 };
  const connection = await connectMongo(config);
  try {
    const { metrics } = (await connection.db!.command({ serverStatus: 1 })) as {
      metrics: { queryExecutor: { scanned: number; scannedObjects: number } };
    };
    const { scanned: keys, scannedObjects: documents } = metrics.queryExecutor;
    return { keys, documents };
  } finally {
    await connection.close();
  }
}
