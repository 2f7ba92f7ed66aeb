import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Platform, startPlatform } from './platform.ts';
import { portsFrom } from './platform/addresses.ts';
import { type ServiceDescription, services } from './platform/services.ts';

// The real list of services, each played by a stand-in that is ready at once and writes down when it stops.
const standIn = `
  import { appendFileSync } from 'node:fs';
  import { createServer } from 'node:http';
  const { PORT, HOST, MONGODB_DATABASE } = process.env;
  createServer((_, response) => response.end('ok')).listen(Number(PORT), HOST);
  const stop = () => {
    appendFileSync(import.meta.dirname + '/stops', MONGODB_DATABASE + ' ');
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.stdin.resume().on('end', stop);
`;

let folder: string;
let platform: Platform | undefined;
const lines: string[] = [];

beforeEach(async () => {
  lines.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'platform-'));
  await writeFile(join(folder, 'service.mjs'), standIn);
  await writeFile(join(folder, 'broken.mjs'), 'console.error("no such setting"); process.exit(1);');
});
afterEach(async () => {
  await platform?.stop();
  platform = undefined;
  await rm(folder, { recursive: true });
});

// Apart for each test worker, and below the ports that the system gives to clients.
const portBase = 20_000 + (process.pid % 500) * 20;

async function start(
  entryOf: (service: ServiceDescription) => string = () => 'service.mjs',
): Promise<Platform> {
  const played = services.map((service) => ({ ...service, entry: join(folder, entryOf(service)) }));
  platform = await startPlatform({
    dataDir: join(folder, 'data'),
    ports: portsFrom(portBase, played),
    // The test run's engines are not the platform's: it starts its own.
    env: { ...process.env, MONGODB_URI: '', REDIS_URL: '' },
    report: (line) => lines.push(line),
    services: played,
  });
  return platform;
}

test('starts all services and stops the gateway before what it depends on', async () => {
  const { origin, stop } = await start();
  expect(await (await fetch(`${origin('gateway')}/health/ready`)).text()).toBe('ok');
  await stop();
  const stops = (await readFile(join(folder, 'stops'), 'utf8')).trim().split(' ');
  expect(stops[0]).toBe('tidbok_gateway');
  expect(stops).toHaveLength(services.length);
});

test('brings a crashed service back', async () => {
  const { processes, origin } = await start();
  process.kill(processes.get('bookings')!.pid!, 'SIGKILL');
  await vi.waitFor(() => expect(lines).toContain('bookings is back'), 10_000);
  expect((await fetch(`${origin('bookings')}/health/ready`)).ok).toBe(true);
});

test('keeps its secrets over a restart, readable by the owner alone', async () => {
  const first = (await start()).secrets;
  await platform?.stop();
  expect((await start()).secrets).toEqual(first);
  const { mode } = await stat(join(folder, 'data', 'secrets.json'));
  expect(mode & 0o777).toBe(0o600);
});

test('a service that cannot start undoes everything and shows what it said', async () => {
  const broken = start((service) => (service.name === 'billing' ? 'broken.mjs' : 'service.mjs'));
  await expect(broken).rejects.toThrow(/billing failed to start 5 times \(exit code 1\).*no such setting/s);
  await start();
});

test('a taken port is named, with who listens there', async () => {
  const squatter = createServer().listen(portBase + 3, '127.0.0.1');
  const who = process.platform === 'linux' ? ` by process ${process.pid} ` : '';
  await expect(start()).rejects.toThrow(`Port ${portBase + 3}, for bookings, is taken${who}`);
  squatter.close();
});
