import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTidbokClient, type TidbokClient } from '../../client/src/index.ts';
import { loadDemoData } from '../../local/platform/loadDemoData.ts';
import { services } from '../../local/platform/services.ts';
import { type Platform, type PlatformOptions, startPlatform } from '../../local/platform.ts';
import { issueToken } from '../../local/token.ts';
import { freePorts } from './freePorts.ts';

export type TestPlatform = Platform & {
  url: string;
  /** What every service has logged so far. */
  logs(): Promise<string>;
  token(role: string, options?: { user?: string; lifetime?: number }): Promise<string>;
  /** A client with a token of the role; none for null. Disposed when the platform ends. */
  client(role: string | null, user?: string): TidbokClient;
  /** Stops everything and removes the data. */
  end(): Promise<void>;
};

/** The whole platform as separate processes, with demo data, on ports and data of its own: what a scenario runs against. */
export async function startTestPlatform(
  env: NodeJS.ProcessEnv = {},
  options: Pick<PlatformOptions, 'retell'> = {},
): Promise<TestPlatform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tidbok-system-'));
  const ports = await freePorts(services.map(({ name }) => name));
  const { MONGODB_URI: _mongo, REDIS_URL: _redis, ...around } = process.env;
  const platform = await startPlatform({
    dataDir,
    ports,
    env: { ...around, LOG_LEVEL: 'warn', ...env },
    report: (line) => console.log(`  ${line}`),
    ...options,
  });
  await loadDemoData(platform, (line) => console.log(`  ${line}`));
  const url = `${platform.origin('gateway')}/graphql`;
  const clients: TidbokClient[] = [];
  const token: TestPlatform['token'] = (role, options = {}) =>
    issueToken({ issuerUrl: platform.origin('issuer'), role, ...options });

  return {
    ...platform,
    url,
    logs: async () => {
      const folder = join(dataDir, 'logs');
      const files = (await readdir(folder)).filter((file) => file.endsWith('.log'));
      return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('');
    },
    token,
    client(role, user) {
      let bearer: Promise<string> | undefined;
      const client = createTidbokClient({
        url,
        token: () => (role === null ? null : (bearer ??= token(role, user === undefined ? {} : { user }))),
      });
      clients.push(client);
      return client;
    },
    async end() {
      await Promise.all(clients.map((client) => client.dispose()));
      await platform.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
