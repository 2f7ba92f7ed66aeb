import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { TestProject } from 'vitest/node';
import { makeOwnFolder, removeAbandonedFolders } from '../../local/data-folder/abandonedFolders.ts';
import { socketFolderOf } from '../../local/engines/socketFolder.ts';
import { startEngines } from '../../local/engines/startEngines.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    mongodbUri: string;
    redisUrl: string;
  }
}

const prefix = 'tidbok-test-';

/**
 * Starts MongoDB and Redis once for all tests of a run, on empty data that is removed afterwards. Tests find them as
 * MONGODB_URI and REDIS_URL, and keep apart by a database name and a key prefix of their own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const report = (line: string) => console.log(`  ${line}`);
  for (const abandoned of await removeAbandonedFolders(tmpdir(), prefix)) {
    await rm(socketFolderOf(abandoned), { recursive: true, force: true });
  }
  const dataDir = await makeOwnFolder(tmpdir(), prefix);
  const engines = await startEngines({ dataDir, report });
  process.env.MONGODB_URI = engines.mongodbUri;
  process.env.REDIS_URL = engines.redisUrl;
  project.provide('mongodbUri', engines.mongodbUri);
  project.provide('redisUrl', engines.redisUrl);
  return async () => {
    await engines.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
