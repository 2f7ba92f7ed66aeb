import { createServer } from 'node:net';
import type { LocalConfig } from '../config.ts';
import { keepSecrets } from '../data-folder/secrets.ts';
import { startPlatform } from '../platform.ts';
import { originOf, type Ports } from '../platform/addresses.ts';
import { readRunning } from '../platform/runningPlatform.ts';
import { services } from '../platform/services.ts';
import { internalApi, type InternalApi } from './internalApi.ts';

export type Reached = { api: InternalApi; mongodbUri: string; leave(): Promise<void> };

const needed = services.filter(({ name }) => name === 'providers' || name === 'availability');

/** The platform that runs on the data folder; where none does, as much of one as an import needs, until `leave`. */
export async function reachPlatform(
  config: LocalConfig,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<Reached> {
  const running = await readRunning(config.dataDir);
  if (running && (await answers(running.ports))) {
    report('taking the platform that runs on this data folder');
    const { identityKeys } = await keepSecrets(config.dataDir, []);
    return {
      api: apiOf(running.ports, identityKeys['local']),
      mongodbUri: running.mongodbUri,
      leave: async () => undefined,
    };
  }
  const started = await startPlatform({
    dataDir: config.dataDir,
    ports: await freePorts(needed.map(({ name }) => name)),
    env: process.env,
    services: needed,
    report,
    signal,
  });
  return {
    api: apiOf(started.ports, started.secrets.identityKeys['local']),
    mongodbUri: started.engines.mongodbUri,
    leave: () => started.stop(),
  };
}

const apiOf = (ports: Ports, key: object | undefined): InternalApi =>
  internalApi({
    providersUrl: `${originOf(ports, 'providers')}/graphql`,
    availabilityUrl: `${originOf(ports, 'availability')}/graphql`,
    signingKey: JSON.stringify(key),
  });

async function answers(ports: Ports): Promise<boolean> {
  const asked = needed.map(async ({ name }) => {
    const { ok } = await fetch(`${originOf(ports, name)}/health/ready`, {
      signal: AbortSignal.timeout(3_000),
    });
    return ok;
  });
  return (await Promise.all(asked).catch(() => [false])).every(Boolean);
}

/** Ports that nobody knows of: nothing but this import uses these services. */
async function freePorts(names: readonly string[]): Promise<Ports> {
  const servers = await Promise.all(names.map(() => listening()));
  const ports = servers.map(({ port }) => port);
  await Promise.all(servers.map(({ close }) => close()));
  return Object.fromEntries(names.map((name, index) => [name, ports[index]!]));
}

function listening(): Promise<{ port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
  });
}
