import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { readLocalConfig } from '../config.ts';
import { type DataFolderClaim, claimDataFolder } from '../data-folder/claimDataFolder.ts';
import { prepareDataFolder } from '../data-folder/prepareDataFolder.ts';
import type { Engine, EngineFolders, EngineReports } from './engine.ts';
import { Refusal } from '../refusal.ts';
import { makeSocketFolder } from './socketFolder.ts';
import { startMongo } from './startMongo.ts';
import { startRedis } from './startRedis.ts';

export interface EngineOptions {
  dataDir: string;
  report(line: string): void;
  /** Given by a caller that claimed the folder itself, and then releases it itself. */
  claim?: DataFolderClaim;
  /** Default: what the environment says. `undefined` starts our own. */
  mongodbUri?: string | undefined;
  redisUrl?: string | undefined;
  cacheDir?: string;
  onGivenUp?(error: unknown): void;
  /** Aborting it ends a start that is under way. */
  signal?: AbortSignal | undefined;
}

export interface Engines {
  readonly mongodbUri: string;
  readonly redisUrl: string;
  readonly mongo: Engine;
  readonly redis: Engine;
  restartMongo(): Promise<void>;
  restartRedis(): Promise<void>;
  stop(): Promise<void>;
  kill(): void;
}

/** Finds or starts MongoDB and Redis for one data folder, which nobody else may use meanwhile. */
export async function startEngines(options: EngineOptions): Promise<Engines> {
  const { dataDir, report } = options;
  const config = { ...readLocalConfig(), ...options };
  await prepareDataFolder(dataDir);
  const claim = options.claim ?? claimDataFolder(dataDir);
  const socketDir = await makeSocketFolder(dataDir);
  const folders: EngineFolders = { dataDir, cacheDir: config.cacheDir, socketDir };
  const onGivenUp = options.onGivenUp ?? ((error: unknown) => report(String(error)));
  const reports: EngineReports = { report, onGivenUp, signal: options.signal };

  async function leave(): Promise<void> {
    await rm(socketDir, { recursive: true, force: true });
    if (!options.claim) claim.release();
  }

  const starting = [
    timed('mongo', report, () => startMongo(config.mongodbUri, folders, reports)),
    timed('redis', report, () => startRedis(config.redisUrl, folders, reports)),
  ] as const;
  const [mongo, redis] = await Promise.all(starting).catch(async () => {
    const outcomes = await Promise.allSettled(starting);
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') await outcome.value.stop();
    await leave();
    throw failureOf(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : [])));
  });
  return {
    mongodbUri: mongo.address,
    redisUrl: redis.address,
    mongo,
    redis,
    restartMongo: () => mongo.restart(),
    restartRedis: () => redis.restart(),
    async stop() {
      await Promise.all([mongo.stop(), redis.stop()]);
      await leave();
    },
    kill() {
      mongo.kill();
      redis.kill();
      rmSync(socketDir, { recursive: true, force: true });
    },
  };
}

/** What is missing is told all at once: who lacks one engine often lacks both. */
function failureOf(reasons: readonly unknown[]): unknown {
  const [first] = reasons;
  if (reasons.length < 2 || !reasons.every((reason) => reason instanceof Refusal)) return first;
  return new Refusal(reasons.map((reason) => reason.message).join('\n'));
}

async function timed(
  name: string,
  report: (line: string) => void,
  start: () => Promise<Engine>,
): Promise<Engine> {
  const began = performance.now();
  const engine = await start();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  report(`${name} ready in ${seconds} s (${engine.origin})`);
  return engine;
}
