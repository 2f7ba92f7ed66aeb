import { idOf } from '@tidbok/kit/ids.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyone, directoryForTests, service, type TestDirectory } from '../directoryForTests.ts';

let directory: TestDirectory;

beforeAll(async () => {
  directory = await directoryForTests();
  const numbers = Array.from({ length: 50 }, (_, n) => String(n));
  const imported = await directory.ask(
    service,
    `mutation ($input: ImportDirectoryInput!) { importDirectory(input: $input) { created refused { reason } } }`,
    {
      input: {
        source: 'test',
        clinics: numbers.map((externalId) => ({
          externalId,
          name: `Clinic ${externalId}`,
          address: { street: '1 High Street', city: 'Lund', country: 'SE' },
          place: { latitude: 55.7, longitude: 13.2 },
          timeZone: 'Europe/Stockholm',
        })),
        treatments: numbers.map((externalId) => ({
          externalId,
          clinicExternalId: externalId,
          code: 'check-up',
          name: `Treatment ${externalId}`,
          specialty: 'dentistry',
          durationMinutes: 30,
          bufferBeforeMinutes: 0,
          bufferAfterMinutes: 5,
          price: { amount: 100, currency: 'SEK' },
          paymentPolicy: 'ON_SITE',
        })),
        providers: numbers.map((externalId) => ({
          externalId,
          clinicExternalId: externalId,
          name: `Provider ${externalId}`,
          kind: 'PERSON',
          specialties: ['dentistry'],
          languages: ['sv'],
          treatmentExternalIds: [externalId],
        })),
      },
    },
  );
  expect(imported).toEqual({ data: { importDirectory: { created: 150, refused: [] } } });
});
afterAll(() => directory.close());

/** The commands that a piece of work sends to the database. */
async function commandsOf(work: () => Promise<unknown>): Promise<string[]> {
  const commands: string[] = [];
  const client = directory.connection.getClient();
  const note = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }) =>
    commands.push(`${commandName} ${String(command[commandName])}`);
  client.on('commandStarted', note);
  await work();
  client.off('commandStarted', note);
  return commands.sort();
}

const references = (kind: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    __typename: `${kind[0]?.toUpperCase()}${kind.slice(1)}`,
    id: idOf(kind, 'test', String(n)),
  }));

test("a page of 50 bookings' references costs one find for each of providers, clinics and treatments", async () => {
  let answer: unknown;
  const commands = await commandsOf(async () => {
    answer = await directory.ask(
      anyone,
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Provider { name clinic { name } treatments { name owner: clinic { name } } }
        ... on Clinic { name }
        ... on Treatment { name price { amount currency } owner: clinic { name } }
      } }`,
      { of: [...references('provider', 50), ...references('clinic', 50), ...references('treatment', 50)] },
    );
  });
  expect(commands).toEqual(['find clinics', 'find providers', 'find treatments']);
  const { _entities: entities } = (answer as { data: { _entities: object[] } }).data;
  expect(entities).toHaveLength(150);
  expect(entities[7]).toEqual({
    name: 'Provider 7',
    clinic: { name: 'Clinic 7' },
    treatments: [{ name: 'Treatment 7', owner: { name: 'Clinic 7' } }],
  });
  expect(entities[149]).toMatchObject({ name: 'Treatment 49', owner: { name: 'Clinic 49' } });
});

test("a page of 50 clinics with each one's providers costs two commands", async () => {
  let answer: unknown;
  const commands = await commandsOf(async () => {
    answer = await directory.ask(
      anyone,
      `{ clinics(first: 50) { edges { node { name providers(first: 2) { edges { node { name } } pageInfo { hasNextPage } } } } } }`,
    );
  });
  expect(commands).toEqual(['aggregate providers', 'find clinics']);
  expect(answer).toMatchObject({
    data: {
      clinics: {
        edges: {
          length: 50,
          0: { node: { name: 'Clinic 0', providers: { edges: [{ node: { name: 'Provider 0' } }] } } },
        },
      },
    },
  });
});

test('a reference to what is not there is null, and the others are answered', async () => {
  const of = [{ __typename: 'Clinic', id: idOf('clinic', 'nowhere') }, references('clinic', 1)[0]];
  const answer = await directory.ask(
    anyone,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Clinic { name } } }`,
    { of },
  );
  expect(answer.data).toEqual({ _entities: [null, { name: 'Clinic 0' }] });
});
