import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createTidbokClient, type TidbokClient } from '../../../client/src/index.ts';
import { loadDemoData } from '../../../local/platform/loadDemoData.ts';
import { type Platform, startPlatform } from '../../../local/platform.ts';
import { issueToken } from '../../../local/token.ts';
import { freePorts } from '../../system/freePorts.ts';
import type { ClockFile, ClockShift } from './clockShift.ts';
import { openLinks } from './links.ts';
import type { Plant } from './plant.ts';
import { processesOf } from './processes.ts';
import { openTcpDoor } from './tcpDoor.ts';
import type { TcpLink } from './tcpLink.ts';

export type FaultyPlatform = Platform & {
  /** Every connection between two processes, and the one by which clients come in. */
  readonly links: readonly TcpLink[];
  /** The names of a service's processes: one, or two. */
  processesOf(service: string): readonly string[];
  /** By how much a process' clock is off from now on. */
  shift(process: string, by: ClockShift): Promise<void>;
  /** Puts all clocks on together, the issuer's too, for good: as if so much time had passed. Clients then ask for new tokens. */
  windOn(ms: number): Promise<void>;
  /** What the clocks say that are not off, in milliseconds. */
  now(): number;
  /** What all processes of a service have in their source, and no others have. Those that have something else until then are started anew. */
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

export type FaultyOptions = {
  env?: NodeJS.ProcessEnv;
  /** The services that there are two processes of: none, when left out. */
  two?: readonly string[];
  report(line: string): void;
};

/** Until a process has seen that its clock was shifted. */
export const clockReadMs = 500;

/** Whoever reads it sees it as it was or as it is. */
async function writeWhole(file: string, text: string): Promise<void> {
  // Two harms of one process may write it at the same moment.
  const written = `${file}.${randomUUID()}`;
  await writeFile(written, text);
  await rename(written, file);
}

/** The whole platform as separate processes with everything in its way that can do it harm, and nothing doing so yet. */
export async function startFaultyPlatform(options: FaultyOptions): Promise<FaultyPlatform> {
  const { env = {}, two = [], report } = options;
  const processes = processesOf(two);
  const dataDir = await mkdtemp(join(tmpdir(), 'tidbok-faults-'));
  const { MONGODB_URI: _mongo, REDIS_URL: _redis, ...around } = process.env;
  const links = await openLinks(processes);
  const door = await openTcpDoor(processes.of('gateway').map((name) => `clients to ${name}`));
  // Now that the doors have theirs.
  const ports = await freePorts(processes.names);
  const givenUp: unknown[] = [];
  const told = join(dataDir, 'told');
  const clockOf = (process: string): string => join(told, `${process}.clock`);
  const plantsOf = (service: string): string => join(told, `${service}.plants`);
  await mkdir(told);
  for (const name of processes.names) {
    await writeFile(clockOf(name), JSON.stringify({ ms: 0, tokensMs: 0 } satisfies ClockFile));
    await writeFile(plantsOf(name), '[]');
  }

  const toldToFirst = new Map<string, NodeJS.ProcessEnv>();
  /** The database and the key of a service are its processes' alone, and the same for both. */
  const asItsTwin = (name: string, told: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
    const first = toldToFirst.get(processes.serviceOf(name));
    if (!first) toldToFirst.set(name, told);
    return { ...told, ...first, PORT: told['PORT'] };
  };

  const platform = await startPlatform({
    dataDir,
    ports,
    services: processes.descriptions,
    env: { ...around, LOG_LEVEL: 'warn', ...env },
    report,
    onGivenUp: (error) => givenUp.push(error),
    retell: ({ name }, told) => ({
      ...links.through(name, asItsTwin(name, told), ports),
      NODE_OPTIONS: ['shiftedClock', 'plantedFault']
        .map((preload) => `--import=${new URL(`./${preload}.ts`, import.meta.url).href}`)
        .join(' '),
      TIDBOK_CLOCK_FILE: clockOf(name),
      TIDBOK_PLANT_FILE: plantsOf(processes.serviceOf(name)),
    }),
  });
  for (const [index, name] of processes.of('gateway').entries())
    door.links[index]!.leadTo({ host: '127.0.0.1', port: ports[name]! });
  await loadDemoData(platform, report);
  const clients: TidbokClient[] = [];
  let wound = 0;
  let planted: string | undefined;
  const setClock = (process: string, file: ClockFile): Promise<void> =>
    writeWhole(clockOf(process), JSON.stringify(file));

  return {
    ...platform,
    links: [...links.all, ...door.links],
    givenUp,
    processesOf: processes.of,
    shift: (process, { ms, tokens = false }) =>
      setClock(process, { ms: wound + ms, tokensMs: wound + (tokens ? ms : 0) }),
    async windOn(ms) {
      const to = wound + ms;
      for (const name of processes.names) await setClock(name, { ms: to, tokensMs: to });
      await delay(clockReadMs);
      // Not before the issuer has seen it: a token of its old clock has expired, and whoever has it would be refused from then on.
      wound = to;
    },
    now: () => Temporal.Now.instant().epochMilliseconds + wound,
    async plant(service, plants) {
      if (planted !== undefined) await writeFile(plantsOf(planted), '[]');
      await writeFile(plantsOf(service), JSON.stringify(plants));
      const changed = new Set([service, planted ?? service].flatMap(processes.of));
      planted = service;
      await Promise.all([...changed].map(async (name) => platform.processes.get(name)?.restart()));
    },
    client(role, user) {
      let bearer: { token: Promise<string>; wound: number } | undefined;
      const issue = { issuerUrl: platform.origin('issuer'), role, ...(user && { user }) };
      const token = (): Promise<string> => {
        // One is good for an hour.
        if (bearer?.wound === wound) return bearer.token;
        const asked = { token: issueToken(issue), wound };
        bearer = asked;
        // A failure is nobody's token: whoever comes back asks again.
        asked.token.catch(() => bearer === asked && (bearer = undefined));
        return asked.token;
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
