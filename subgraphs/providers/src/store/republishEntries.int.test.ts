import { afterAll, beforeAll, expect, test } from 'vitest';
import { directoryForTests, type TestDirectory } from '../directoryForTests.ts';
import { clinicInput, importBatch, providerInput, treatmentInput } from '../inputsForTests.ts';
import { republishEntries } from './republishEntries.ts';

let directory: TestDirectory;

beforeAll(async () => {
  directory = await directoryForTests();
});
afterAll(() => directory.close());

test('every entry sends its present state again, at the version it has', async () => {
  await importBatch(directory, {
    clinics: Array.from({ length: 500 }, (_, n) => clinicInput(String(n))),
    treatments: [treatmentInput('a')],
    providers: [providerInput('p', '7', { treatmentExternalIds: ['a'] })],
  });
  await importBatch(directory, { clinics: Array.from({ length: 10 }, (_, n) => clinicInput(`more-${n}`)) });
  const { connection, clock } = directory;
  for (const kind of ['clinics', 'treatments', 'providers'])
    await connection.collection(kind).updateMany({}, { $set: { outbox: [] } });

  const told: string[] = [];
  await republishEntries(connection, clock.now(), (kind, count) => told.push(`${kind} ${count}`));
  expect(told).toEqual(['clinics 500', 'clinics 510', 'treatments 1', 'providers 1']);
  const provider = await connection.collection('providers').findOne();
  expect(provider).toMatchObject({
    version: 1,
    outbox: [{ type: 'tidbok.provider.changed', version: 1, data: { name: 'Provider p', version: 1 } }],
  });
  expect(await connection.collection('clinics').countDocuments({ 'outbox.0': { $exists: true } })).toBe(510);
});
