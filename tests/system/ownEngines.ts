import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Engines, startEngines } from '../../local/engines/startEngines.ts';

/** Engines of their own for the tests of a file, which MONGODB_URI then names. Gives them once the tests run. */
export function ownEngines(): () => Engines {
  let engines: Engines;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tidbok-system-'));
    engines = await startEngines({ dataDir, report: () => undefined });
    process.env['MONGODB_URI'] = engines.mongodbUri;
  });
  afterAll(async () => {
    await engines.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  return () => engines;
}
