import type { Platform } from '../../local/platform.ts';
import { cpuSeconds, latencyLine, runMany } from './measure.ts';

const warmUp = 200;

/** Runs calls one at a time, after some that are not counted, and prints their times and the processor time that they took. */
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
  const before = cpu();
  const { latencies } = await runMany(count, 1, call);
  const each = cpu().map((seconds, index) => ((seconds - before[index]!) * 1_000) / count);
  const costs = Object.keys(processes).map((name, index) => `${name} ${each[index]!.toFixed(1)} ms`);
  console.log(`${what}: ${latencyLine(latencies)}; CPU ${costs.join(', ')}`);
  return latencies;
}
