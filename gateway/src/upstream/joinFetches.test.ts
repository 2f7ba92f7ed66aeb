import { buildSchema, type ExecutionResult, graphql, GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { RequestContext } from '#gateway/requestContext.ts';
import { joinFetches } from './joinFetches.ts';
import { joinedTexts } from './joinedTexts.ts';
import type { Answer, Part } from './joinQueries.ts';

const schema = buildSchema(`
  type Query { clinics(ids: [ID!]!): [Clinic]! provider(id: ID!): Provider must: Int! }
  type Clinic { id: ID! name(of: String): String }
  type Provider { id: ID! clinics(ids: [ID!]!): [Clinic] }
`);
const clinics = ({ ids }: { ids: string[] }) =>
  ids.map((id) => (id === 'bad' ? new GraphQLError('no such clinic') : { id, name: () => `clinic ${id}` }));
const root = {
  clinics,
  provider: ({ id }: { id: string }) => ({ id, clinics }),
  must: () => {
    throw new Error('must');
  },
};

function subgraph() {
  const asked: string[] = [];
  const ask = async ({ query, variables }: Part): Promise<Answer | null> => {
    asked.push(query);
    if (query.includes('away')) return null;
    const answer = await graphql({ schema, source: query, rootValue: root, variableValues: variables });
    return JSON.parse(JSON.stringify(answer)) as Answer & ExecutionResult;
  };
  return { asked, ask: joinFetches(ask, joinedTexts()), alone: ask };
}

const context = () => ({}) as RequestContext;
const byIds: Part = {
  query: 'query One($ids: [ID!]!) { clinics(ids: $ids) { ...Names } } fragment Names on Clinic { id name }',
  variables: { ids: ['a', 'bad'] },
};
const renamed: Part = {
  query:
    'query Two($ids: [ID!]!, $of: String) { here: clinics(ids: $ids) { ... on Clinic { called: name(of: $of) } } provider(id: "p") { id clinics(ids: $ids) { ...Names } } } fragment Names on Clinic { id }',
  variables: { ids: ['c'], of: 'x' },
};

test('what one operation asks at the same time is one request, and each part gets its own answer and errors', async () => {
  const { ask, alone, asked } = subgraph();
  const expected = [await alone(byIds), await alone(renamed)];
  asked.length = 0;
  const one = context();
  const withoutPlaces = (answers: (Answer | null)[]) =>
    answers.map((answer) => ({
      ...answer,
      errors: answer?.errors?.map(({ message, path }) => ({ message, path })),
    }));
  const answers = await Promise.all([ask(byIds, one), ask(renamed, one)]);
  expect(withoutPlaces(answers)).toEqual(withoutPlaces(expected));
  expect(asked).toHaveLength(1);
});

test('of different operations nothing is joined, nor mutations', async () => {
  const { ask, asked } = subgraph();
  const one = context();
  await Promise.all([
    ask(byIds, one),
    ask(byIds, context()),
    ask({ ...byIds, query: 'mutation { x }' }, one),
  ]);
  expect(asked).toHaveLength(3);
});

test('a part that fails as a whole costs the others nothing', async () => {
  const { ask } = subgraph();
  const one = context();
  const [failed, fine] = await Promise.all([
    ask({ query: '{ must }', variables: {} }, one),
    ask(renamed, one),
  ]);
  expect(failed).toMatchObject({ data: null, errors: [{ message: 'must' }] });
  expect(fine).toMatchObject({ data: { here: [{ called: 'clinic c' }] } });
});

test('a subgraph that does not answer is asked once', async () => {
  const { ask, asked } = subgraph();
  const one = context();
  const away = { query: 'query away { must }', variables: {} };
  expect(await Promise.all([ask(away, one), ask(away, one)])).toEqual([null, null]);
  expect(asked).toHaveLength(1);
});
