import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { subgraphCaller } from '@tidbok/kit/graphql/callSubgraph.ts';
import { identitySigner, serviceIdentity } from '@tidbok/kit/identity/signedIdentity.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import { parse } from 'graphql';
import { type Db, MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Platform, startPlatform } from './platform.ts';
import { services } from './platform/services.ts';

let folder: string;
let platform: Platform;
let client: MongoClient;
let directory: Db;
let calendar: Db;

// Without the engines of the test run: the import starts its own services here, on the folder's own engines.
const env = () => {
  const { MONGODB_URI: _, REDIS_URL: __, ...rest } = process.env;
  return { ...rest, TIDBOK_DATA: join(folder, 'data') };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  const base = 21_000 + (process.pid % 500) * 4;
  platform = await startPlatform({
    dataDir: join(folder, 'data'),
    ports: { providers: base, availability: base + 1 },
    env: env(),
    services: services.filter(({ name }) => name === 'providers' || name === 'availability'),
    report: () => undefined,
  });
  client = new MongoClient(platform.engines.mongodbUri);
  directory = client.db('tidbok_providers');
  calendar = client.db('tidbok_availability');
  await writeFile(join(folder, 'practices.csv'), practices);
  await writeFile(join(folder, 'opening-times.csv'), openingTimes);
});
afterAll(async () => {
  await client.close();
  await platform.stop();
  await rm(folder, { recursive: true });
});

const practices = `id,kind,name,address,city,county,postcode,latitude,longitude
1,dentist,Harbour Dental,1 Quay,Ashby,Kent,AS1 1AA,51.5,0.5
2,optician,Clear Eyes,"2 Quay, Ashby",,,AS1 1AB,51.6,0.6
3,dentist,No Place,3 Quay,Ashby,,AS1 1AC,,
4,vet,Wrong Kind,4 Quay,Ashby,,AS1 1AD,51.5,0.5
1,dentist,Twice,5 Quay,Ashby,,AS1 1AE,51.5,0.5
6,dentist,"Broken" quote,6 Quay,Ashby,,AS1 1AF,51.5,0.5
7,dentist,${'Very long name '.repeat(20)},7 Quay,Ashby,,AS1 1AG,51.5,0.5
8,dentist,No Hours,8 Quay,Ashby,,AS1 1AH,51.5,0.5
`;
const openingTimes = `practiceId,weekday,opens,closes
1,Monday,13:00,17:00
1,Monday,09:00,13:00
1,Monday,12:00,14:00
1,Monday,09:00,13:00
1,Tuesday,08:01,16:59
2,Wednesday,09:00,12:00
3,Monday,09:00,17:00
9,Monday,09:00,17:00
2,Someday,09:00,17:00
2,Friday,17:00,09:00
`;

async function runImport(...files: string[]): Promise<{ code: number; output: string }> {
  const child = importing(...files);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

const importing = (...files: string[]) =>
  spawn(
    process.execPath,
    [join(import.meta.dirname, 'import.ts'), ...files.map((file) => join(folder, file))],
    {
      env: env(),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

test('takes what is good, tells each bad row with its line and reason, and a second run changes nothing', async () => {
  const first = await runImport('practices.csv', 'opening-times.csv');
  expect(first.output).toContain('taking the platform that runs');
  const told = first.output
    .split('\n')
    .filter((line) => /\.csv:\d+: /.test(line))
    .map((line) => line.trim());
  expect(told.sort()).toEqual([
    'opening-times.csv:10: "Someday" is no weekday',
    'opening-times.csv:11: it closes at 09:00, not after it opens at 17:00',
    'opening-times.csv:8: there is no practice "3", or its row is bad',
    'opening-times.csv:9: there is no practice "9", or its row is bad',
    'practices.csv:4: it has no place: latitude "", longitude ""',
    'practices.csv:5: kind is "vet", not dentist or optician',
    'practices.csv:6: practice 1 stands in line 2 already',
    expect.stringMatching(/^practices.csv:7: Invalid Closing Quote/),
    'practices.csv:8: name: At most 200 characters.',
  ]);
  expect(first.output).toMatch(/15 created, 0 updated, 0 unchanged/);
  expect(first.output).toMatch(/weekly hours: 3 changed, 0 unchanged/);
  expect(first.output).toMatch(/bad rows left out: 9/);
  expect(first.code).toBe(0);

  const second = await runImport('practices.csv', 'opening-times.csv');
  expect(second.output).toMatch(/nothing was new: nothing was changed/);
  expect(second.output).toMatch(/0 created, 0 updated, 15 unchanged/);
});

test('a practice is a clinic with a team, the treatments of its kind, and its hours without overlaps', async () => {
  const providerId = idOf('provider', 'practices', '1');
  const clinicId = idOf('clinic', 'practices', '1');
  expect(await directory.collection<{ _id: string }>('providers').findOne({ _id: providerId })).toMatchObject(
    {
      name: 'Harbour Dental',
      kind: 'TEAM',
      clinicId,
      specialties: ['dentistry'],
      treatmentIds: expect.arrayContaining([idOf('treatment', 'practices', 'dental-check-up')]),
      listing: 'LISTED',
    },
  );
  expect(await directory.collection<{ _id: string }>('clinics').findOne({ _id: clinicId })).toMatchObject({
    address: { street: '1 Quay', city: 'Ashby', region: 'Kent', postalCode: 'AS1 1AA', country: 'GB' },
    timeZone: 'Europe/London',
  });
  // The calendar has taken in the directory's events by the time the import ends. The days: a Monday and a Tuesday, in winter.
  const { slots } = await ask(
    `query ($provider: ID!, $treatment: ID!) {
      slots(providerId: $provider, treatmentId: $treatment, from: "${monday}", days: 2) { start end timeZone }
    }`,
    { provider: providerId, treatment: idOf('treatment', 'practices', 'dental-check-up') },
  );
  const on = (day: string) => slots.filter(({ start }) => start.startsWith(day));
  const tuesday = Temporal.PlainDate.from(monday).add({ days: 1 }).toString();
  expect(on(monday).at(0)).toEqual({
    start: `${monday}T09:00:00.000Z`,
    end: `${monday}T09:30:00.000Z`,
    timeZone: 'Europe/London',
  });
  expect(on(monday).at(-1)?.end).toBe(`${monday}T17:00:00.000Z`);
  expect(on(tuesday).length).toBeGreaterThan(10);
  for (const { start, end } of on(tuesday)) {
    expect(start >= `${tuesday}T08:05`).toBe(true);
    expect(end <= `${tuesday}T16:55:00.000Z`).toBe(true);
  }
});

const winter = Temporal.Now.plainDateISO('UTC').add({ years: 1 }).with({ month: 1, day: 15 });
const monday = winter.subtract({ days: winter.dayOfWeek - 1 }).toString();

type Slots = { slots: { start: string; end: string; timeZone: string }[] };

const ask = async (query: string, variables: object): Promise<Slots> => {
  const sign = identitySigner(platform.secrets.identityKeys['local']!);
  const availability = subgraphCaller({
    name: 'availability',
    url: `${platform.origin('availability')}/graphql`,
    signed: () => sign(serviceIdentity('local')),
  });
  return await availability(parse(query) as TypedDocumentNode<Slots, object>, variables);
};

test('killed half-way it is run again, and ends with everything once', async () => {
  const lines = Array.from(
    { length: 2_000 },
    (_, n) => `k${n},optician,Practice ${n},${n} Road,Ashby,,AS1,52.1,0.1`,
  );
  await writeFile(
    join(folder, 'many.csv'),
    `id,kind,name,address,city,county,postcode,latitude,longitude\n${lines.join('\n')}\n`,
  );
  const clinics = directory.collection('clinics');
  const killed = importing('many.csv', 'opening-times.csv');
  await vi.waitFor(async () => expect(await clinics.countDocuments()).toBeGreaterThan(3), {
    timeout: 20_000,
    interval: 5,
  });
  killed.kill('SIGKILL');
  const taken = await clinics.countDocuments();
  expect(taken).toBeLessThan(2_003);

  const again = await runImport('many.csv', 'opening-times.csv');
  expect(again.output).not.toMatch(/ 0 unchanged\n.*weekly/);
  expect(await clinics.countDocuments()).toBe(2_003);
  expect(await directory.collection('providers').countDocuments({ version: 1 })).toBe(2_003);
  expect(await calendar.collection('resources').countDocuments({ provider: { $exists: true } })).toBe(2_003);
}, 90_000);

test('without a platform it starts what it needs itself, and leaves nothing running', async () => {
  await client.close();
  await platform.stop();
  const { code, output } = await runImport('practices.csv', 'opening-times.csv');
  expect(output).toMatch(/availability ready/);
  expect(output).toMatch(/nothing was new: nothing was changed/);
  expect(code).toBe(0);
}, 60_000);

test('what a person got wrong is told without a stack', async () => {
  const wrong = await runImport('opening-times.csv', 'practices.csv');
  expect(wrong).toEqual({ code: 1, output: expect.stringContaining('has no column id, kind, name') });
  expect(wrong.output).not.toContain('    at ');
  expect((await runImport()).output).toContain('npm run import --');
});
