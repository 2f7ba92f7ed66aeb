import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** Runs `count` calls, `width` at a time, and gives each one's milliseconds and the whole's seconds. */
export async function runMany(
  count: number,
  width: number,
  call: (index: number, worker: number) => Promise<void>,
): Promise<{ latencies: number[]; seconds: number }> {
  const latencies: number[] = [];
  let next = 0;
  const work = async (_: unknown, worker: number): Promise<void> => {
    while (next < count) {
      const index = next++;
      const began = performance.now();
      await call(index, worker);
      latencies.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: width }, work));
  return { latencies, seconds: (performance.now() - began) / 1000 };
}

/** The value that `share` of them do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const latencyLine = (latencies: readonly number[]): string =>
  [0.5, 0.95, 0.99]
    .map((share) => `p${share * 100} ${percentile(latencies, share).toFixed(1)} ms`)
    .join(', ');

/** CPU seconds that a process has used so far, user and system, from Linux' /proc. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may hold spaces; utime and stime are the 14th and 15th of all.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** What a process holds in memory, from Linux' /proc. */
export function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
