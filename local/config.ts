import { resolve } from 'node:path';

/** The repository's root: every local process runs with it as its working directory. */
export const repositoryRoot = resolve(import.meta.dirname, '..');

export interface LocalConfig {
  dataDir: string;
  cacheDir: string;
  portBase: number | undefined;
  mongodbUri: string | undefined;
  redisUrl: string | undefined;
}

/** The one place of local/ that knows the names of environment variables it reads. An empty value counts as absent. */
export function readLocalConfig(env: NodeJS.ProcessEnv = process.env): LocalConfig {
  const folder = (name: string) => resolve(repositoryRoot, env[name] || '.tidbok');
  return {
    dataDir: folder('TIDBOK_DATA'),
    // Beside the default data folder, not in TIDBOK_DATA: many data folders share one fetched engine.
    cacheDir: env.TIDBOK_CACHE ? folder('TIDBOK_CACHE') : resolve(repositoryRoot, '.tidbok', 'cache'),
    portBase: env.TIDBOK_PORT_BASE ? Number(env.TIDBOK_PORT_BASE) : undefined,
    mongodbUri: env.MONGODB_URI || undefined,
    redisUrl: env.REDIS_URL || undefined,
  };
}
