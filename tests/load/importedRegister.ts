import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { parse } from 'csv-parse';
import { repositoryRoot } from '../../local/config.ts';
import { keepSecrets } from '../../local/data-folder/secrets.ts';
import { type Engines, startEngines } from '../../local/engines/startEngines.ts';
import { portsFrom } from '../../local/platform/addresses.ts';
import { services } from '../../local/platform/services.ts';
import { type Platform, startPlatform } from '../../local/platform.ts';

/** A connection to the calendar's own database. */
export type Connection = Awaited<ReturnType<typeof connectMongo>>;

const portBase = '14800';

/** A data folder of its own with a register's practices in it, imported as an operator would. */
export async function importedRegister(files: readonly string[]) {
  const [practices, openingTimes] = files;
  if (!practices || !openingTimes) throw new Error('name the files: <practices.csv> <opening-times.csv>');
  const dataDir = await mkdtemp(join(tmpdir(), 'tidbok-load-'));
  const { MONGODB_URI: _mongo, REDIS_URL: _redis, ...around } = process.env;
  const env = { ...around, LOG_LEVEL: 'warn', TIDBOK_DATA: dataDir, TIDBOK_PORT_BASE: portBase };
  const imported = spawnSync('npm', ['run', '--silent', 'import', '--', practices, openingTimes], {
    cwd: repositoryRoot,
    env,
    stdio: 'inherit',
  });
  const remove = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  if (imported.status !== 0) {
    await remove();
    throw new Error('the import failed');
  }

  const report = (line: string): void => console.log(`  ${line}`);
  return {
    dataDir,

    /** With the calendar's store, while none of the services run. */
    async prepare(work: (connection: Connection, engines: Engines) => Promise<void>): Promise<void> {
      const engines = await startEngines({ dataDir, report: () => undefined });
      const MONGODB_DATABASE = 'tidbok_availability';
      const config = { MONGODB_URI: engines.mongodbUri, MONGODB_DATABASE, MONGODB_POOL: 10 };
      const connection = await connectMongo(config);
      try {
        await work(connection, engines);
      } finally {
        await connection.close();
        await engines.stop();
      }
    },

    /** As it runs in production; only these services, where they are named. */
    async start(...names: string[]): Promise<Platform> {
      // Searches are asked in the gateway's name, whether or not it runs.
      await keepSecrets(dataDir, ['gateway']);
      return await startPlatform({
        dataDir,
        ports: portsFrom(Number(portBase), services),
        services: services.filter(({ name }) => names.length === 0 || names.includes(name)),
        env,
        retell: (_, told) => ({ ...told, NODE_ENV: 'production' }),
        report,
      });
    },

    /** Where its practices are. */
    async places(): Promise<{ latitude: number; longitude: number }[]> {
      const places = [];
      for await (const row of createReadStream(practices).pipe(parse({ columns: true }))) {
        const { latitude, longitude } = row as { latitude: string; longitude: string };
        if (latitude && longitude) places.push({ latitude: Number(latitude), longitude: Number(longitude) });
      }
      return places;
    },

    remove,
  };
}
