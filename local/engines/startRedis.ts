import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { type Engine, type EngineFolders, type EngineReports, externalEngine } from './engine.ts';
import { fetchRedis } from './fetchRedis.ts';
import { findOnPath } from './findOnPath.ts';
import { superviseEngine } from './superviseEngine.ts';

interface RedisProgram {
  file: string;
  env: NodeJS.ProcessEnv;
  origin: string;
}

/** Redis: the one named by the environment, else redis-server on the PATH, else the distribution's package, unpacked. */
export async function startRedis(
  url: string | undefined,
  folders: EngineFolders,
  reports: EngineReports,
): Promise<Engine> {
  if (url) return externalEngine(url, 'REDIS_URL');
  const program = await findRedis(folders.cacheDir, reports.report);
  const workingDir = join(folders.dataDir, 'redis');
  await mkdir(workingDir, { recursive: true });
  const socketPath = join(folders.socketDir, 'redis.sock');
  return superviseEngine(
    {
      name: 'redis',
      command: '/bin/sh',
      args: [
        join(import.meta.dirname, '../processes/untilPipeCloses.sh'),
        'TERM',
        program.file,
        ...settings(socketPath, workingDir),
      ],
      env: program.env,
      socketPath,
      address: socketPath,
      origin: program.origin,
    },
    folders,
    reports,
  );
}

async function findRedis(cacheDir: string, report: (line: string) => void): Promise<RedisProgram> {
  const installed = await findOnPath('redis-server');
  if (installed) return { file: installed, env: process.env, origin: installed };
  const fetched = await fetchRedis(cacheDir, report);
  if ('unavailable' in fetched) {
    throw new Refusal(
      `No Redis can be started here: redis-server is not on the PATH, and ${fetched.unavailable}. ` +
        'Install it (apt install redis-server, brew install redis), or set REDIS_URL.',
    );
  }
  const libraryPath = [fetched.libraryPath, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    file: fetched.file,
    env: { ...process.env, LD_LIBRARY_PATH: libraryPath },
    origin: fetched.origin,
  };
}

/** Redis is disposable by design, so it keeps nothing; and it listens on no port. */
function settings(socketPath: string, workingDir: string): string[] {
  const listening = ['--port', '0', '--unixsocket', socketPath, '--unixsocketperm', '700'];
  const keeping = ['--save', '', '--appendonly', 'no', '--dir', workingDir];
  return [...listening, ...keeping, '--daemonize', 'no'];
}
