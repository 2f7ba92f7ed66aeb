import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeEnvironment } from '../../local/compose/composeEnvironment.ts';
import { repositoryRoot } from '../../local/config.ts';
import { type Engines, startEngines } from '../../local/engines/startEngines.ts';
import { issueToken } from '../../local/token.ts';
import { readComposeFile } from './composeFile.ts';
import { freePorts } from './freePorts.ts';

// There is no Docker here: the services of docker-compose.yml as plain processes, with the same entry points and exactly the
// environment that compose gives them; only the names of containers become addresses on this machine.

const names = ['providers', 'availability', 'bookings', 'billing', 'gateway'];
const { services } = readComposeFile({
  ...composeEnvironment(() => 'secret'),
  STRIPE_API_BASE: 'http://127.0.0.1:9',
});
const children: ChildProcess[] = [];
let engines: Engines;
let dataDir: string;
let ports: Record<string, number>;

async function run(name: string, entry: string, env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [entry], {
    cwd: repositoryRoot,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    const ready = await fetch(`http://127.0.0.1:${ports[name]}/health/ready`).catch(() => undefined);
    if (ready?.ok) return;
    await delay(100);
  }
}

/** The environment that compose gives a service, on this machine. */
function hereOf(name: string): Record<string, string> {
  const environment = services[name]?.environment ?? {};
  const port = String(ports[name]);
  const here = JSON.stringify(environment)
    .replaceAll('mongodb://mongodb:27017/?replicaSet=tidbok', engines.mongodbUri)
    .replaceAll('redis://redis:6379', engines.redisUrl)
    .replaceAll('http://localhost:8080/realms/tidbok', `http://127.0.0.1:${ports['issuer']}`)
    .replaceAll(
      'http://keycloak:8080/realms/tidbok/protocol/openid-connect/certs',
      `http://127.0.0.1:${ports['issuer']}/jwks`,
    )
    .replaceAll(/http:\/\/(\w+):400\d\//g, (_, other: string) => `http://127.0.0.1:${ports[other]}/`);
  return {
    ...(JSON.parse(here) as Record<string, string>),
    HOST: '127.0.0.1',
    PORT: port,
    ...(name === 'gateway' ? { METRICS_PORT: String(ports['metrics']) } : {}),
  };
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tidbok-compose-'));
  engines = await startEngines({ dataDir, report: () => undefined });
  ports = await freePorts([...names, 'issuer', 'metrics']);
  const issuer = `http://127.0.0.1:${ports['issuer']}`;
  await run('issuer', 'local/issuer/main.ts', {
    PORT: String(ports['issuer']),
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: services['gateway']?.environment?.['OIDC_AUDIENCE'] ?? '',
    ISSUER_DATA_DIR: join(dataDir, 'issuer'),
  });
  await Promise.all(names.map((name) => run(name, services[name]?.command?.[0] ?? '', hereOf(name))));
});

afterAll(async () => {
  await Promise.all(
    children.map(
      (child) =>
        new Promise<void>((resolve) => {
          if (child.exitCode !== null) return resolve();
          child.once('exit', () => resolve());
          child.kill('SIGTERM');
        }),
    ),
  );
  await engines?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const ask = async (query: string, token?: string) => {
  const response = await fetch(`http://127.0.0.1:${ports['gateway']}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data?: Record<string, unknown>;
    errors?: { extensions: { code: string } }[];
  };
};

test('a query that crosses subgraphs is answered', async () => {
  const query = `{
    treatments { edges { node { id } } }
    soonestSlots(input: { treatmentCode: "dental-check-up", near: { latitude: 59.3, longitude: 18.1 } }) { distanceKm }
  }`;
  expect(await ask(query)).toEqual({ data: { treatments: { edges: [] }, soonestSlots: [] } });
});

test('a token of the issuer is believed', async () => {
  const token = await issueToken({ issuerUrl: `http://127.0.0.1:${ports['issuer']}`, role: 'patient' });
  expect(await ask('{ myBookings { edges { cursor } } }', token)).toEqual({
    data: { myBookings: { edges: [] } },
  });
  expect((await ask('{ myBookings { edges { cursor } } }')).errors?.[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
});

test('what is for development is off in production', async () => {
  const origin = `http://127.0.0.1:${ports['gateway']}`;
  expect((await ask('{ __schema { types { name } } }')).errors).toHaveLength(1);
  for (const path of ['/graphiql', '/metrics'])
    expect((await fetch(`${origin}${path}`)).status, path).toBe(404);
  const page = await fetch(`${origin}/graphql`, { headers: { accept: 'text/html' } });
  expect(await page.text()).not.toContain('<html');
});

test('Prometheus finds its metrics where compose/prometheus.yaml looks', async () => {
  await ask('query Named { treatments { edges { cursor } } }');
  const metrics = await (await fetch(`http://127.0.0.1:${ports['metrics']}/metrics`)).text();
  expect(metrics).toMatch(/tidbok_graphql_operation_seconds_count\{.*operation="Named"/);
  for (const name of names.slice(0, 4)) {
    expect(await (await fetch(`http://127.0.0.1:${ports[name]}/metrics`)).text(), name).toContain(
      'tidbok_mongo_pool_connections',
    );
  }
});
