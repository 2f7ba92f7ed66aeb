// The soonest search on the imported practices, through the gateway and at the subgraph itself; needs the practices' files.
//   npm run load -- soonest <practices.csv> <opening-times.csv> [--count 500]
import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { identityHeader, identitySigner } from '@tidbok/kit/identity/signedIdentity.ts';
import { anonymous } from '@tidbok/kit/identity/identity.ts';
import { parse } from 'csv-parse';
import { createTidbokClient, SoonestSlotsDocument } from '../../client/src/index.ts';
import { repositoryRoot } from '../../local/config.ts';
import { portsFrom } from '../../local/platform/addresses.ts';
import { services } from '../../local/platform/services.ts';
import { startPlatform } from '../../local/platform.ts';
import { latencyLine, runMany } from './measure.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '500' } },
});
const [practices, openingTimes] = positionals;
if (!practices || !openingTimes)
  throw new Error('usage: npm run load -- soonest <practices.csv> <opening-times.csv>');
const count = Number(values.count);

const dataDir = await mkdtemp(join(tmpdir(), 'tidbok-load-'));
const portBase = '14800';
const env = { ...process.env, TIDBOK_DATA: dataDir, TIDBOK_PORT_BASE: portBase };
const imported = spawnSync('npm', ['run', '--silent', 'import', '--', practices, openingTimes], {
  cwd: repositoryRoot,
  env,
  stdio: 'inherit',
});
if (imported.status !== 0) throw new Error('the import failed');

const platform = await startPlatform({
  dataDir,
  ports: portsFrom(Number(portBase), services),
  env,
  report: console.log,
});
try {
  const places: { latitude: number; longitude: number }[] = [];
  for await (const row of createReadStream(practices).pipe(parse({ columns: true }))) {
    const { latitude, longitude } = row as { latitude: string; longitude: string };
    if (latitude && longitude) places.push({ latitude: Number(latitude), longitude: Number(longitude) });
  }
  // Near practices chosen at even steps through the register: dense cities come as often as patients live there.
  const near = (index: number) =>
    places[Math.floor((index * places.length) / count) % places.length] ?? {
      latitude: 51.5,
      longitude: -0.12,
    };
  const input = (index: number) => ({
    treatmentCode: 'dental-check-up',
    near: near(index),
    radiusKm: 25,
    days: 14,
    first: 20,
  });

  const client = createTidbokClient({ url: `${platform.origin('gateway')}/graphql` });
  const key = platform.secrets.identityKeys['gateway'];
  if (!key) throw new Error('no signing key');
  const sign = identitySigner(key);
  const atSubgraph = async (index: number): Promise<void> => {
    const response = await fetch(`${platform.origin('availability')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [identityHeader]: await sign(anonymous) },
      body: JSON.stringify({
        query:
          'query ($input: SoonestSlotsInput!) { soonestSlots(input: $input) { distanceKm slot { start end provider { id } } } }',
        variables: { input: input(index) },
      }),
    });
    const { data, errors } = (await response.json()) as {
      data?: { soonestSlots: unknown[] };
      errors?: unknown;
    };
    if (!data || errors) throw new Error(JSON.stringify(errors));
  };
  const throughGateway = async (index: number): Promise<void> =>
    void (await client.request(SoonestSlotsDocument, { input: input(index) }));

  await runMany(50, 1, atSubgraph);
  console.log(
    `at the subgraph, one at a time: ${latencyLine((await runMany(count, 1, atSubgraph)).latencies)}`,
  );
  await runMany(50, 1, throughGateway);
  console.log(
    `through the gateway, with names and addresses, one at a time: ${latencyLine((await runMany(count, 1, throughGateway)).latencies)}`,
  );
  await client.dispose();
} finally {
  await platform.stop();
  await rm(dataDir, { recursive: true, force: true });
}
