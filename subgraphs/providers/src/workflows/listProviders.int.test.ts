import { afterAll, beforeAll, expect, test } from 'vitest';
import { admin, anyone, directoryForTests, service, type TestDirectory, who } from '../directoryForTests.ts';
import { clinicInput, importBatch, providerInput, treatmentInput } from '../inputsForTests.ts';

let directory: TestDirectory;
let clinicIds: string[];

// Along a street to the east, the last five in one house.
const places = [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.05, 0.05, 0.05, 0.05].map((east) => ({
  latitude: 59.33,
  longitude: 18 + east,
}));
const start = { latitude: 59.33, longitude: 18 };

beforeAll(async () => {
  directory = await directoryForTests();
  const batch = {
    clinics: places.map((place, n) => clinicInput(`c${n}`, { place, name: `Clinic ${n}` })),
    treatments: [
      treatmentInput('check-up'),
      treatmentInput('own', { clinicExternalId: 'c3', code: 'check-up' }),
    ],
    providers: places.map((_, n) =>
      providerInput(`p${n}`, `c${n}`, {
        name: n === 2 ? 'Åsa Öberg' : `Provider ${n}`,
        languages: n === 4 ? ['fi'] : ['sv'],
        specialties: [n === 1 ? 'optometry' : 'dentistry'],
        treatmentExternalIds: n === 3 ? ['own'] : n === 5 ? [] : ['check-up'],
      }),
    ),
  };
  ({ clinicIds } = await importBatch(directory, batch));
});
afterAll(() => directory.close());

const list = `query ($filter: ProviderFilter, $first: Int, $after: String) {
  providers(filter: $filter, first: $first, after: $after) {
    edges { cursor distanceKm node { id name clinic { name } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

type Listed = {
  edges: { cursor: string; distanceKm: number | null; node: { id: string; name: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

async function ask(filter: object, paging: object = {}, as = anyone): Promise<Listed> {
  const answer = await directory.ask(as, list, { filter, ...paging });
  expect(answer.errors).toBeUndefined();
  return answer.data['providers'] as Listed;
}

const names = ({ edges }: Listed): string[] => edges.map(({ node }) => node.name);

test('near a place: nearest first, with the distance along the surface, and no farther than the radius', async () => {
  const near = await ask({ near: { place: start, radiusKm: 2 } });
  expect(names(near)).toEqual(['Provider 0', 'Provider 1', 'Åsa Öberg', 'Provider 3']);
  // One hundredth of a degree of longitude at 59.33 degrees north.
  expect(near.edges[1]?.distanceKm).toBeCloseTo(0.5677, 3);
});

test.each([1, 2, 3, 4, 7])(
  'pages of %i meet each provider once, in the order of one large page',
  async (first) => {
    for (const filter of [{ near: { place: start, radiusKm: 100 } }, {}]) {
      const whole = await ask(filter, { first: 100 });
      expect(whole.edges).toHaveLength(10);
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const page = await ask(filter, { first, after });
        expect(page.edges.length).toBeLessThanOrEqual(first);
        paged.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(paged).toEqual(whole.edges.map(({ node }) => node.id));
    }
  },
);

test('by words of the name, whole or begun, in any order, without accents', async () => {
  expect(names(await ask({ text: 'oberg asa' }))).toEqual(['Åsa Öberg']);
  expect(names(await ask({ text: 'Öb' }))).toEqual(['Åsa Öberg']);
  expect(names(await ask({ text: 'berg' }))).toEqual([]);
  expect(names(await ask({ text: 'provider 7' }))).toEqual(['Provider 7']);
  expect(names(await ask({ text: '.*' }))).toHaveLength(10);
});

test('by specialty, language, clinic, and the code of a treatment whoever owns it', async () => {
  expect(names(await ask({ specialty: 'optometry' }))).toEqual(['Provider 1']);
  expect(names(await ask({ language: 'fi' }))).toEqual(['Provider 4']);
  expect(names(await ask({ clinicId: clinicIds[6] }))).toEqual(['Provider 6']);
  const offering = names(await ask({ treatmentCode: 'check-up', near: { place: start, radiusKm: 100 } }));
  expect(offering).toHaveLength(9);
  expect(offering).toContain('Provider 3');
  expect(offering).not.toContain('Provider 5');
  expect(names(await ask({ treatmentCode: 'unheard-of' }))).toEqual([]);
});

test('what is asked for without sense is refused by name', async () => {
  const codeOf = async (variables: object) =>
    (await directory.ask(anyone, list, { ...variables })).errors?.[0]?.extensions;
  expect(await codeOf({ first: 101 })).toEqual({ code: 'INVALID_INPUT', field: 'first' });
  expect(await codeOf({ first: 0 })).toEqual({ code: 'INVALID_INPUT', field: 'first' });
  expect(await codeOf({ after: 'nonsense' })).toEqual({ code: 'INVALID_INPUT', field: 'after' });
  const byName = (await ask({})).pageInfo.endCursor;
  const near = { near: { place: start, radiusKm: 501 } };
  expect(await codeOf({ filter: near })).toEqual({ code: 'INVALID_INPUT', field: 'filter.near.radiusKm' });
  // A cursor of the list by name, in the list by distance.
  expect(await codeOf({ filter: { near: { place: start } }, after: byName })).toMatchObject({
    field: 'after',
  });
});

test('a clinic that moves or is withdrawn takes its providers along', async () => {
  const update = `mutation ($input: UpdateClinicInput!) { updateClinic(input: $input) { __typename ... on UpdateClinicSuccess { clinic { version } } } }`;
  const change = (input: object) => directory.ask(admin, update, { input: { id: clinicIds[9], ...input } });
  const near = (place: object) => ask({ near: { place, radiusKm: 1 } });
  const north = { latitude: 65, longitude: 18 };

  await change({ expectedVersion: 1, place: north });
  expect(names(await near(north))).toEqual(['Provider 9']);

  await change({ expectedVersion: 2, listing: 'WITHDRAWN' });
  expect(names(await near(north))).toEqual([]);
  await change({ expectedVersion: 3, listing: 'LISTED', place: places[9] });
  expect(names(await near(north))).toEqual([]);
  expect(names(await ask({ clinicId: clinicIds[9] }))).toEqual(['Provider 9']);
});

test('drafts are listed for those who work there, and for nobody else', async () => {
  const create = `mutation ($input: CreateProviderInput!) { createProvider(input: $input) { __typename } }`;
  const desk = who('desk-1', 'DESK', [clinicIds[0]!]);
  const otherDesk = who('desk-2', 'DESK', [clinicIds[1]!]);
  const { externalId: _, clinicExternalId: __, treatmentExternalIds: ___, ...draft } = providerInput('', '');
  const input = {
    ...draft,
    idempotencyKey: 'draft',
    clinicId: clinicIds[0],
    treatmentIds: [],
    name: 'Draft',
  };
  expect((await directory.ask(desk, create, { input })).data['createProvider']).toEqual({
    __typename: 'CreateProviderSuccess',
  });

  expect(names(await ask({ listing: 'DRAFT' }, {}, desk))).toEqual(['Draft']);
  expect(names(await ask({ listing: 'DRAFT' }, {}, admin))).toEqual(['Draft']);
  expect(names(await ask({ listing: 'DRAFT' }, {}, service))).toEqual(['Draft']);
  expect(names(await ask({ listing: 'DRAFT' }, {}, otherDesk))).toEqual([]);
  expect(names(await ask({ text: 'draft' }, {}, desk))).toEqual([]);
  const refused = await directory.ask(anyone, list, { filter: { listing: 'DRAFT' } });
  expect(refused.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
});
