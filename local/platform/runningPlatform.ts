import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ports } from './addresses.ts';

/** What other commands on the same data folder need to reach a platform that runs. */
export interface RunningPlatform {
  ports: Ports;
  mongodbUri: string;
  redisUrl: string;
}

const fileOf = (dataDir: string) => join(dataDir, 'running.json');

export async function noteRunning(dataDir: string, running: RunningPlatform): Promise<void> {
  await writeFile(fileOf(dataDir), JSON.stringify(running, null, 2), { mode: 0o600 });
}

export async function forgetRunning(dataDir: string): Promise<void> {
  await rm(fileOf(dataDir), { force: true });
}

/** What was noted last. A platform that was killed leaves it behind: ask whether it answers. */
export async function readRunning(dataDir: string): Promise<RunningPlatform | undefined> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as RunningPlatform);
}
