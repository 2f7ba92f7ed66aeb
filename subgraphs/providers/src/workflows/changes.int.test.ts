import { afterAll, beforeAll, expect, test } from 'vitest';
import { admin, anyone, directoryForTests, type TestDirectory, who } from '../directoryForTests.ts';
import { clinicInput, importBatch, treatmentInput } from '../inputsForTests.ts';

let directory: TestDirectory;
let ours: string;
let theirs: string;
let shared: string;
let theirOwn: string;

beforeAll(async () => {
  directory = await directoryForTests();
  const { clinicIds, treatmentIds } = await importBatch(directory, {
    clinics: [clinicInput('ours'), clinicInput('theirs')],
    treatments: [treatmentInput('shared'), treatmentInput('own', { clinicExternalId: 'theirs' })],
  });
  [ours, theirs] = clinicIds as [string, string];
  [shared, theirOwn] = treatmentIds as [string, string];
});
afterAll(() => directory.close());

const desk = () => who('desk-1', 'DESK', [ours]);

const createProvider = `mutation ($input: CreateProviderInput!) { result: createProvider(input: $input) {
  __typename ... on Failure { code message } ... on InvalidInput { field }
  ... on CreateProviderSuccess { provider { id version name listing clinic { name } treatments { id } } }
} }`;
const updateProvider = `mutation ($input: UpdateProviderInput!) { result: updateProvider(input: $input) {
  __typename ... on Failure { code message } ... on InvalidInput { field } ... on StaleProvider { current { version name } }
  ... on UpdateProviderSuccess { provider { id version name listing } }
} }`;
const createTreatment = `mutation ($input: CreateTreatmentInput!) { result: createTreatment(input: $input) {
  __typename ... on CreateTreatmentSuccess { treatment { id version code clinic { id } } }
} }`;
const createClinic = `mutation ($input: CreateClinicInput!) { result: createClinic(input: $input) {
  __typename ... on InvalidInput { field } ... on CreateClinicSuccess { clinic { id version listing } }
} }`;

type Result = Record<string, unknown> & {
  __typename: string;
  provider: { id: string; name: string; version: number };
};

async function ask(as: ReturnType<typeof who>, mutation: string, input: object): Promise<Result> {
  const answer = await directory.ask(as, mutation, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data['result'] as Result;
}

const provider = (key: string, change: object = {}) => ({
  idempotencyKey: key,
  clinicId: ours,
  name: 'Tove Nyberg',
  kind: 'PERSON',
  specialties: ['dentistry'],
  languages: ['sv'],
  treatmentIds: [shared],
  listing: 'LISTED',
  ...change,
});

test('creating twice with one key makes one, and another input with that key is a conflict', async () => {
  const first = await ask(desk(), createProvider, provider('once'));
  expect(first).toMatchObject({
    __typename: 'CreateProviderSuccess',
    provider: { version: 1, clinic: { name: 'Clinic ours' }, treatments: [{ id: shared }] },
  });
  expect(await ask(desk(), createProvider, provider('once'))).toEqual(first);
  expect(await ask(desk(), createProvider, provider('once', { name: 'Else' }))).toMatchObject({
    __typename: 'IdempotencyConflict',
  });
  // The key is the caller's own.
  const other = await ask(who('desk-9', 'DESK', [ours]), createProvider, provider('once'));
  expect(other.provider.id).not.toBe(first.provider.id);
});

test('twenty calls at once with one key make one', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, () => ask(desk(), createProvider, provider('at-once'))),
  );
  expect(new Set(all.map(({ provider: { id, version } }) => `${id} ${version}`)).size).toBe(1);
});

test('a change names the version that it was made on: of two one is told what is there now', async () => {
  const { provider: made } = await ask(desk(), createProvider, provider('race'));
  const change = (name: string) => ask(desk(), updateProvider, { id: made.id, expectedVersion: 1, name });
  const results = await Promise.all(Array.from({ length: 8 }, (_, n) => change(`Name ${n}`)));
  const winners = results.filter(({ __typename }) => __typename === 'UpdateProviderSuccess');
  expect(winners).toHaveLength(1);
  const stale = results.filter(({ __typename }) => __typename === 'StaleProvider');
  expect(stale).toHaveLength(7);
  for (const { current, code } of stale) {
    expect(code).toBe('STALE_VERSION');
    expect(current).toEqual({ version: 2, name: winners[0]?.provider.name });
  }
});

test('each change leaves its event in the same document, and what changes nothing leaves none', async () => {
  const { provider: made } = await ask(desk(), createProvider, provider('events'));
  await ask(desk(), updateProvider, { id: made.id, expectedVersion: 1, listing: 'WITHDRAWN' });
  expect(
    await ask(desk(), updateProvider, { id: made.id, expectedVersion: 2, listing: 'WITHDRAWN' }),
  ).toMatchObject({
    provider: { version: 2 },
  });
  const stored = await directory.connection
    .collection<{ _id: string }>('providers')
    .findOne({ _id: made.id });
  expect(stored).toMatchObject({
    version: 2,
    outbox: [
      {
        type: 'tidbok.provider.changed',
        subject: made.id,
        version: 1,
        data: { listing: 'LISTED', treatmentIds: [shared] },
      },
      { type: 'tidbok.provider.changed', subject: made.id, version: 2, data: { listing: 'WITHDRAWN' } },
    ],
  });
});

test('what a change leaves out stays, and a null is refused by name', async () => {
  const { provider: made } = await ask(desk(), createProvider, provider('patch'));
  const change = { id: made.id, expectedVersion: 1 };
  expect(await ask(desk(), updateProvider, { ...change, name: null })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'name',
  });
  expect(await ask(desk(), updateProvider, { ...change, treatmentIds: null })).toMatchObject({
    field: 'treatmentIds',
  });
  expect(await ask(desk(), updateProvider, { ...change, name: 'Tove N.' })).toMatchObject({
    provider: { version: 2, name: 'Tove N.', listing: 'LISTED' },
  });
  const stored = await directory.directory.providers.byId(made.id);
  expect(stored).toMatchObject({ treatmentIds: [shared], languages: ['sv'], kind: 'PERSON' });
});

test('a desk works on its own clinic alone, and the shared catalogue is for admins', async () => {
  expect(await ask(desk(), createProvider, provider('x', { clinicId: theirs }))).toMatchObject({
    __typename: 'NotAllowed',
  });
  const { externalId: _, clinicExternalId: __, ...treatment } = treatmentInput('x');
  const input = { ...treatment, idempotencyKey: 'x' };
  expect(await ask(desk(), createTreatment, input)).toMatchObject({ __typename: 'NotAllowed' });
  expect(await ask(desk(), createTreatment, { ...input, clinicId: theirs })).toMatchObject({
    __typename: 'NotAllowed',
  });
  expect(await ask(desk(), createTreatment, { ...input, clinicId: ours })).toMatchObject({
    treatment: { code: 'check-up', clinic: { id: ours } },
  });
  expect(await ask(admin, createTreatment, input)).toMatchObject({ treatment: { clinic: null } });
  const nowhere = { ...input, idempotencyKey: 'y', clinicId: 'clinic_nowhere' };
  expect(await ask(admin, createTreatment, nowhere)).toMatchObject({ __typename: 'NotFound' });
});

test('a provider offers what is there, and its clinic may offer', async () => {
  const refused = { __typename: 'InvalidInput', code: 'INVALID_INPUT' };
  expect(
    await ask(desk(), createProvider, provider('t1', { treatmentIds: [shared, 'treatment_none'] })),
  ).toMatchObject({
    ...refused,
    field: 'treatmentIds[1]',
  });
  expect(await ask(desk(), createProvider, provider('t2', { treatmentIds: [theirOwn] }))).toMatchObject({
    ...refused,
    field: 'treatmentIds[0]',
  });
  const { provider: made } = await ask(desk(), createProvider, provider('t3'));
  const change = { id: made.id, expectedVersion: 1, treatmentIds: [theirOwn] };
  expect(await ask(desk(), updateProvider, change)).toMatchObject(refused);
});

test('what makes no sense is refused where it stands, and nothing is made', async () => {
  const { externalId: _, ...clinic } = clinicInput('x');
  const input = { ...clinic, idempotencyKey: 'bad' };
  expect(await ask(admin, createClinic, { ...input, place: { latitude: 0, longitude: 200 } })).toMatchObject({
    field: 'place.longitude',
  });
  expect(await ask(admin, createClinic, { ...input, listing: 'WITHDRAWN' })).toMatchObject({
    field: 'listing',
  });
  expect(await ask(admin, createClinic, { ...input, idempotencyKey: '' })).toMatchObject({
    field: 'idempotencyKey',
  });
  // The key is still free.
  expect(await ask(admin, createClinic, input)).toMatchObject({ clinic: { version: 1, listing: 'DRAFT' } });
  const zone = await directory.ask(admin, createClinic, { input: { ...input, timeZone: 'Europe/Atlantis' } });
  expect(zone.errors?.[0]?.message).toContain('TimeZone');
});

test('a draft is known to its desk alone; what is withdrawn is known to all', async () => {
  const { provider: made } = await ask(desk(), createProvider, provider('draft', { listing: 'DRAFT' }));
  const query = `query ($id: ID!) { provider(id: $id) { id } providersByIds(ids: [$id, "provider_none"]) { id } }`;
  const seenBy = async (as: typeof anyone) => (await directory.ask(as, query, { id: made.id })).data;
  const seen = { provider: { id: made.id }, providersByIds: [{ id: made.id }, null] };
  const unseen = { provider: null, providersByIds: [null, null] };
  expect(await seenBy(anyone)).toEqual(unseen);
  expect(await seenBy(who('desk-2', 'DESK', [theirs]))).toEqual(unseen);
  expect(await seenBy(desk())).toEqual(seen);
  // A stranger's desk is not even told that it may not.
  const change = { id: made.id, expectedVersion: 1, name: 'Mine' };
  expect(await ask(who('desk-2', 'DESK', [theirs]), updateProvider, change)).toMatchObject({
    __typename: 'NotFound',
  });
  await ask(desk(), updateProvider, { id: made.id, expectedVersion: 1, listing: 'LISTED' });
  await ask(desk(), updateProvider, { id: made.id, expectedVersion: 2, listing: 'WITHDRAWN' });
  expect(await seenBy(anyone)).toEqual(seen);
  expect(await ask(who('desk-2', 'DESK', [theirs]), updateProvider, change)).toMatchObject({
    __typename: 'NotAllowed',
  });
});

test("a clinic's own treatment is listed where the clinic is, and from then on", async () => {
  const content = clinicInput('opening');
  const { externalId: _, ...clinic } = content;
  const draft = { idempotencyKey: 'opening', listing: 'DRAFT', ...clinic };
  const made = (await ask(admin, createClinic, draft)) as unknown as { clinic: { id: string } };
  const clinicId = made.clinic.id;
  const { externalId: __, clinicExternalId: ___, ...treatment } = treatmentInput('Opening');
  const own = { ...treatment, idempotencyKey: 'opening', clinicId, listing: 'LISTED', name: 'Opening offer' };
  expect(await ask(admin, createTreatment, own)).toMatchObject({ __typename: 'CreateTreatmentSuccess' });

  const listed = async (): Promise<unknown> => {
    const query = `query ($filter: TreatmentFilter) { treatments(filter: $filter) { edges { node { name } } } }`;
    return (await directory.ask(anyone, query, { filter: { clinicId } })).data['treatments'];
  };
  expect(await listed()).toEqual({ edges: [] });
  const update = `mutation ($input: UpdateClinicInput!) { result: updateClinic(input: $input) { __typename } }`;
  await ask(admin, update, { id: clinicId, expectedVersion: 1, listing: 'LISTED' });
  expect(await listed()).toEqual({ edges: [{ node: { name: 'Opening offer' } }] });
  await ask(admin, update, { id: clinicId, expectedVersion: 2, listing: 'WITHDRAWN' });
  expect(await listed()).toEqual({ edges: [] });
});
