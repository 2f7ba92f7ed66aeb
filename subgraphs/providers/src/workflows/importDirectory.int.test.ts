import { idOf } from '@tidbok/kit/ids.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { admin, directoryForTests, service, type TestDirectory } from '../directoryForTests.ts';
import { clinicInput, importBatch, providerInput, treatmentInput } from '../inputsForTests.ts';

let directory: TestDirectory;

beforeAll(async () => {
  directory = await directoryForTests();
});
afterAll(() => directory.close());

const batch = {
  clinics: [clinicInput('a'), clinicInput('b')],
  treatments: [treatmentInput('shared'), treatmentInput('own', { clinicExternalId: 'a' })],
  providers: [providerInput('p', 'a', { treatmentExternalIds: ['shared', 'own'] })],
};

type Stored = { _id: string; version: number; outbox: { type: string; version: number; data: object }[] };

const stored = (kind: string) =>
  directory.connection.collection<Stored>(kind).find().sort({ _id: 1 }).toArray();

test('a batch is taken once: repeating it writes nothing', async () => {
  const first = await importBatch(directory, batch);
  expect(first).toMatchObject({ created: 5, updated: 0, unchanged: 0, refused: [] });
  expect(first.clinicIds).toEqual([idOf('clinic', 'test', 'a'), idOf('clinic', 'test', 'b')]);

  const before = await stored('providers');
  expect(before).toMatchObject([
    {
      version: 1,
      outbox: [
        {
          type: 'tidbok.provider.changed',
          version: 1,
          data: { listing: 'LISTED', clinicId: first.clinicIds[0] },
        },
      ],
    },
  ]);
  expect(await importBatch(directory, batch)).toMatchObject({ ...first, created: 0, unchanged: 5 });
  expect(await stored('providers')).toEqual(before);
});

test('what the register changed is taken, with its event; the rest is left alone', async () => {
  const changed = { ...batch, clinics: [clinicInput('a', { name: 'New name' }), clinicInput('b')] };
  expect(await importBatch(directory, changed)).toMatchObject({ created: 0, updated: 1, unchanged: 4 });
  const a = (await stored('clinics')).find(({ _id }) => _id === idOf('clinic', 'test', 'a'));
  expect(a).toMatchObject({
    version: 2,
    outbox: [{ version: 1 }, { version: 2, data: { name: 'New name', version: 2 } }],
  });
});

test('what a desk changed since stays, as long as the register says what it said', async () => {
  const id = idOf('clinic', 'test', 'b');
  await directory.ask(
    admin,
    `mutation ($input: UpdateClinicInput!) { updateClinic(input: $input) { __typename } }`,
    { input: { id, expectedVersion: 1, name: 'Our own name', listing: 'WITHDRAWN' } },
  );
  expect(await importBatch(directory, { clinics: [clinicInput('b')] })).toMatchObject({ unchanged: 1 });
  expect(await directory.directory.clinics.byId(id)).toMatchObject({ name: 'Our own name' });
  // Once the register has something new it is taken, and what was withdrawn here stays so.
  await importBatch(directory, { clinics: [clinicInput('b', { name: 'Register' })] });
  expect(await directory.directory.clinics.byId(id)).toMatchObject({
    name: 'Register',
    listing: 'WITHDRAWN',
    version: 3,
  });
});

test('bad entries are refused with the reason, and the rest is taken', async () => {
  const report = await importBatch(directory, {
    clinics: [
      clinicInput('bad', { place: { latitude: 91, longitude: 0 } }),
      clinicInput('good'),
      clinicInput('good', { name: 'again' }),
    ],
    treatments: [
      treatmentInput('free', { paymentPolicy: 'FREE' }),
      treatmentInput('orphan', { clinicExternalId: 'nowhere' }),
      treatmentInput('shared', { code: 'another-code' }),
    ],
    providers: [
      providerInput('q', 'bad'),
      providerInput('r', 'good', { treatmentExternalIds: ['own'] }),
      providerInput('s', 'good', { treatmentExternalIds: ['shared', 'unknown'] }),
      providerInput('t', 'good', { treatmentExternalIds: ['shared'] }),
    ],
  });
  expect(report).toMatchObject({ created: 2, updated: 0, unchanged: 0 });
  expect(report.refused.map(({ kind, externalId }) => `${kind} ${externalId}`).sort()).toEqual([
    'clinic bad',
    'clinic good',
    'provider q',
    'provider r',
    'provider s',
    'treatment free',
    'treatment orphan',
    'treatment shared',
  ]);
  expect(report.refused[0]?.reason).toBe('place.latitude: At most 90 degrees.');
  expect(report.providerIds).toEqual([null, null, null, idOf('provider', 'test', 't')]);
});

test('two imports of the same at once make everything once', async () => {
  const clinics = Array.from({ length: 300 }, (_, n) => clinicInput(`both-${n}`));
  const reports = await Promise.all([
    importBatch(directory, { clinics }),
    importBatch(directory, { clinics }),
  ]);
  expect(reports.reduce((sum, { created }) => sum + created, 0)).toBe(300);
  for (const { created, unchanged } of reports) expect(created + unchanged).toBe(300);
  const made = await directory.connection.collection<Stored>('clinics').find({ name: /both-/ }).toArray();
  expect(made).toHaveLength(300);
  expect(made.every(({ version, outbox }) => version === 1 && outbox.length === 1)).toBe(true);
});

test('a batch of 500 costs a handful of commands', async () => {
  const commands: string[] = [];
  const note = ({ commandName }: { commandName: string }) => commands.push(commandName);
  directory.connection.getClient().on('commandStarted', note);
  await importBatch(directory, {
    clinics: Array.from({ length: 500 }, (_, n) => clinicInput(`many-${n}`)),
    providers: Array.from({ length: 500 }, (_, n) => providerInput(`many-${n}`, `many-${n}`)),
  });
  directory.connection.getClient().off('commandStarted', note);
  expect(commands.filter((name) => name === 'insert')).toHaveLength(2);
  expect(commands.length).toBeLessThan(10);
});

test('more than 500 of a kind are refused, and so is anybody but a service', async () => {
  const clinics = Array.from({ length: 501 }, (_, n) => clinicInput(String(n)));
  const mutation = `mutation ($input: ImportDirectoryInput!) { importDirectory(input: $input) { created } }`;
  const input = { source: 'test', clinics, treatments: [], providers: [] };
  const tooMany = await directory.ask(service, mutation, { input });
  expect(tooMany.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'clinics' });
  const forbidden = await directory.ask(admin, mutation, { input: { ...input, clinics: [] } });
  expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
