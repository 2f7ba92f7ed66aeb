import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { embeddedRuntime } from './embeddedRuntime.ts';
import { type Engine, type EngineFolders, type EngineReports, externalEngine } from './engine.ts';
import { startMemoryServer } from './memoryServer.ts';
import { superviseEngine } from './superviseEngine.ts';

/** MongoDB: the one named by the environment, else the embedded engine, else mongodb-memory-server if installed. */
export async function startMongo(
  uri: string | undefined,
  folders: EngineFolders,
  reports: EngineReports,
): Promise<Engine> {
  if (uri) return externalEngine(uri, 'MONGODB_URI');
  const runtime = await embeddedRuntime(folders.cacheDir, reports.report);
  if ('unavailable' in runtime) {
    const server = await startMemoryServer(folders.dataDir);
    if (server) return server;
    throw new Refusal(
      `No MongoDB can be started here: ${runtime.unavailable}. Set MONGODB_URI to a MongoDB 8 or later, ` +
        'or run `npm install --no-save mongodb-memory-server`, which downloads one.',
    );
  }
  const socketPath = join(folders.socketDir, 'mongodb.sock');
  return superviseEngine(
    {
      name: 'mongo',
      command: runtime.command,
      args: [
        ...runtime.args,
        join(import.meta.dirname, 'mongoChild.ts'),
        join(folders.dataDir, 'mongo'),
        socketPath,
      ],
      // The package creates its socket in TMPDIR before it is moved to its place: keep both in the private folder.
      env: { ...process.env, TMPDIR: folders.socketDir },
      socketPath,
      address: `mongodb://${encodeURIComponent(socketPath)}/?directConnection=true`,
      origin: runtime.origin,
    },
    folders,
    reports,
  );
}
