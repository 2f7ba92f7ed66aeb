import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createTidbokClient, type TidbokClient } from '../../../client/src/index.ts';
import { loadDemoData } from '../../../local/platform/loadDemoData.ts';
import { services } from '../../../local/platform/services.ts';
import { type Platform, startPlatform } from '../../../local/platform.ts';
import { issueToken } from '../../../local/token.ts';
import { freePorts } from '../../system/freePorts.ts';
import { openLinks } from './links.ts';
import type { ClockFile, ClockShift } from './clockShift.ts';
import type { Plant } from './plant.ts';
import { openTcpLink, type TcpLink } from './tcpLink.ts';

export type FaultyPlatform = Platform & {
  /** Every connection between two processes, and the one by which clients come in. */
  readonly links: readonly TcpLink[];
  /** By how much a service's clock is off from now on. */
  shift(service: string, by: ClockShift): Promise<void>;
  /** Puts all clocks on together, the issuer's too, for good: as if so much time had passed. Clients then ask for new tokens. */
  windOn(ms: number): Promise<void>;
  /** What the clocks say that are not off, in milliseconds. */
  now(): number;
  /** What a service has in its source from its next start on. */
  plant(service: string, plants: readonly Plant[]): Promise<void>;
  /** A client of a ready user that comes in through a link. Disposed when the platform ends. */
  client(role: string, user?: string): TidbokClient;
  /** All that the simulator of Stripe has written down, a line an entry. */
  stripeJournal(): Promise<string>;
  /** What could not be brought back. */
  readonly givenUp: readonly unknown[];
  /** With `keep` its data and logs are left where they are, for a look. Gives where that is. */
  end(options?: { keep: boolean }): Promise<string>;
};

export type FaultyOptions = { env?: NodeJS.ProcessEnv; report(line: string): void };

/** Until a process has seen that its clock was shifted. */
export const clockReadMs = 500;

/** Whoever reads it sees it as it was or as it is. */
async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** The whole platform as separate processes with everything in its way that can do it harm, and nothing doing so yet. */
export async function startFaultyPlatform({ env = {}, report }: FaultyOptions): Promise<FaultyPlatform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tidbok-faults-'));
  const { MONGODB_URI: _mongo, REDIS_URL: _redis, ...around } = process.env;
  const links = await openLinks();
  const door = await openTcpLink('clients to gateway');
  // Now that the links have theirs.
  const ports = await freePorts(services.map(({ name }) => name));
  const givenUp: unknown[] = [];
  const told = join(dataDir, 'told');
  const clockOf = (service: string): string => join(told, `${service}.clock`);
  const plantsOf = (service: string): string => join(told, `${service}.plants`);
  await mkdir(told);
  for (const { name } of services) {
    await writeFile(clockOf(name), JSON.stringify({ ms: 0, tokensMs: 0 } satisfies ClockFile));
    await writeFile(plantsOf(name), '[]');
  }

  const platform = await startPlatform({
    dataDir,
    ports,
    env: { ...around, LOG_LEVEL: 'warn', ...env },
    report,
    onGivenUp: (error) => givenUp.push(error),
    retell: ({ name }, told) => ({
      ...links.through(name, told),
      NODE_OPTIONS: ['shiftedClock', 'plantedFault']
        .map((preload) => `--import=${new URL(`./${preload}.ts`, import.meta.url).href}`)
        .join(' '),
      TIDBOK_CLOCK_FILE: clockOf(name),
      TIDBOK_PLANT_FILE: plantsOf(name),
    }),
  });
  const gateway = new URL(platform.origin('gateway'));
  door.leadTo({ host: gateway.hostname, port: Number(gateway.port) });
  await loadDemoData(platform, report);
  const clients: TidbokClient[] = [];
  let wound = 0;
  const shift = async (service: string, { ms, tokens = false }: ClockShift): Promise<void> => {
    const file: ClockFile = { ms: wound + ms, tokensMs: wound + (tokens ? ms : 0) };
    await writeWhole(clockOf(service), JSON.stringify(file));
  };

  return {
    ...platform,
    links: [...links.all, door],
    givenUp,
    shift,
    async windOn(ms) {
      wound += ms;
      for (const { name } of services) await shift(name, { ms: 0 });
      await delay(clockReadMs);
    },
    now: () => Temporal.Now.instant().epochMilliseconds + wound,
    plant: (service, plants) => writeFile(plantsOf(service), JSON.stringify(plants)),
    client(role, user) {
      let bearer: { token: Promise<string>; wound: number } | undefined;
      const issue = { issuerUrl: platform.origin('issuer'), role, ...(user && { user }) };
      const token = (): Promise<string> => {
        // One is good for an hour.
        if (bearer?.wound !== wound) bearer = { token: issueToken(issue), wound };
        return bearer.token;
      };
      const client = createTidbokClient({ url: `http://127.0.0.1:${door.port}/graphql`, token });
      clients.push(client);
      return client;
    },
    stripeJournal: () => readFile(join(dataDir, 'stripe', 'journal.jsonl'), 'utf8'),
    async end({ keep } = { keep: false }) {
      await Promise.all(clients.map((client) => client.dispose()));
      await platform.stop();
      await Promise.all([links.close(), door.close()]);
      if (!keep) await rm(dataDir, { recursive: true, force: true });
      return dataDir;
    },
  };
}
