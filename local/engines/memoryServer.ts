import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from './engine.ts';

// Only what is used of a package that is deliberately not a dependency: it downloads MongoDB at install.
interface MemoryServer {
  getUri(): string;
  start(forceSamePort: boolean): Promise<void>;
  stop(options: { doCleanup: boolean }): Promise<boolean>;
  readonly instanceInfo?: { instance: { mongodProcess?: { pid?: number; kill(signal: string): boolean } } };
}

/** A mongod from mongodb-memory-server, with its data in the data folder; undefined when it is not installed. */
export async function startMemoryServer(dataDir: string): Promise<Engine | undefined> {
  const name: string = 'mongodb-memory-server';
  const loaded = await import(name).catch(() => undefined);
  if (!loaded) return undefined;
  const dbPath = join(dataDir, 'mongod');
  await mkdir(dbPath, { recursive: true });
  const server: MemoryServer = await loaded.MongoMemoryServer.create({
    instance: { dbPath, storageEngine: 'wiredTiger' },
  });
  const mongod = () => server.instanceInfo?.instance.mongodProcess;
  return {
    address: server.getUri(),
    origin: name,
    get pid() {
      return mongod()?.pid;
    },
    async restart() {
      await server.stop({ doCleanup: false });
      await server.start(true);
    },
    async stop() {
      await server.stop({ doCleanup: false });
    },
    kill() {
      mongod()?.kill('SIGKILL');
    },
  };
}
