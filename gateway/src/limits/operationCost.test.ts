import { buildSchema, type DocumentNode, GraphQLError, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationCosts } from './operationCosts.ts';

const sdl = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | FIELD_DEFINITION | OBJECT | SCALAR | ENUM
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  directive @perSlice(items: Int!, timesLengthOf: String) on FIELD_DEFINITION
  type Query {
    leaf: Int
    numbers: [Int!]!
    thing(by: Int @cost(weight: 3)): Thing
    unsaid: [Thing!]!
    few: [Thing!]! @listSize(assumedSize: 4)
    top(first: Int = 5): [Thing!] @listSize(assumedSize: 50, slicingArguments: ["first"])
    some(first: Int, last: Int): [Thing] @listSize(slicingArguments: ["first", "last"])
    either(first: Int, last: Int): [Thing] @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    days(days: Int! = 14): [Thing!]! @listSize(slicingArguments: ["days"]) @perSlice(items: 30)
    page(first: Int = 20): Page @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
    each(ids: [ID!]!, days: Int! = 4): Page @listSize(slicingArguments: ["days"], sizedFields: ["edges"]) @perSlice(items: 1, timesLengthOf: "ids")
    dear: Thing @cost(weight: 40)
    dearList: [Thing!]! @cost(weight: 40) @listSize(assumedSize: 2)
    heavy: Heavy
    huge: Huge
    found: [Found!]! @listSize(assumedSize: 2)
    named: Named
  }
  type Mutation { change(id: ID): Found! other: Int }
  type Subscription { changed: Page @listSize(assumedSize: 7, sizedFields: ["edges"]) }
  type Thing implements Named { name: String thing: Thing things: [Thing!]! @listSize(assumedSize: 3) page(first: Int = 20): Page @listSize(slicingArguments: ["first"], sizedFields: ["edges"]) }
  type Page { edges: [Edge!]! total: Int }
  type Edge { node: Thing }
  type Heavy @cost(weight: 25) { name: String }
  scalar Huge @cost(weight: 9)
  interface Named { name: String }
  union Found = Thing | Heavy
`;
const schema = buildSchema(sdl);
const costOf = operationCosts(schema, sdl);

function read(text: string): { document: DocumentNode; operation: ReturnType<typeof operationOf> } {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return { document, operation: operationOf(document) };
}
const operationOf = ({ definitions }: DocumentNode) => {
  const found = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!found) throw new Error('no operation');
  return found;
};
const cost = (text: string, variables: Record<string, unknown> = {}): number => {
  const { document, operation } = read(text);
  return costOf(document, operation, variables);
};

describe('an operation costs', () => {
  it.each([
    ['nothing for what is no object', '{ leaf numbers __typename }', 0],
    ['one for an object, and what is in it', '{ thing { name thing { name } } }', 2],
    ['each alias', '{ a: thing { name } b: thing { name } }', 2],
    ['the stated default for a list of which nothing is said', '{ unsaid { thing { name } } }', 10 * 2],
    ['the assumed size', '{ few { name } }', 4],
    ['lists in lists', '{ few { things { things { name } } } }', 4 * (1 + 3 * (1 + 3))],
    ['the default of the slicing argument', '{ top { name } }', 5],
    ['the slicing argument', '{ top(first: 3) { name } }', 3],
    ['no less than nothing', '{ top(first: -3) { name } thing { name } }', 1],
    ['the largest of several slicing arguments', '{ either(first: 2, last: 9) { name } }', 9],
    ['the default size where a slicing argument is not given and has no default', '{ either { name } }', 10],
    ['so many items per slice', '{ days(days: 2) { thing { name } } }', 2 * 30 * 2],
    [
      'the fields that are sized, not what they are in',
      '{ page(first: 8) { total edges { node { name } } } }',
      1 + 8 * 2,
    ],
    [
      'what is sized as often as a list is long',
      '{ each(ids: ["a", "b", "c"], days: 5) { edges { node { name } } } }',
      1 + 3 * 5 * 2,
    ],
    ['that once for a list that is no list', '{ each(ids: "a") { edges { node { name } } } }', 1 + 4 * 2],
    ['and not at all for an empty one', '{ each(ids: []) { edges { node { name } } } }', 1],
    ['the weight of a field, instead of one', '{ dear { thing { name } } }', 41],
    ['the weight of a field, for each of its list', '{ dearList { thing { name } } }', 2 * 41],
    ['the weight of an argument that is given', '{ thing(by: 1) { name } }', 4],
    ['the weight of a type, scalars included', '{ heavy { name } huge }', 25 + 9],
    [
      'a base for each root field of a mutation',
      'mutation { change { __typename } other }',
      1_000 + 1 + 1_000,
    ],
    [
      'what an event of a subscription may',
      'subscription { changed { edges { node { name } } } }',
      1 + 7 * 2,
    ],
  ])('%s', (_, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  it('the dearest of the types behind a union or an interface', () => {
    expect(cost('{ found { ... on Thing { thing { name } } ... on Heavy { name } } }')).toBe(2 * (1 + 1));
    expect(
      cost(
        '{ found { ... on Thing { thing { name } } ... on Named { ... on Thing { a: thing { name } } } } }',
      ),
    ).toBe(2 * (1 + 2));
    expect(
      cost('{ named { ...T ...N } } fragment T on Thing { thing { name } } fragment N on Named { name }'),
    ).toBe(2);
  });

  it('each fragment wherever it is spread, sized by what is around it', () => {
    const fragment = 'fragment P on Page { edges { node { name } } }';
    expect(cost(`{ page(first: 2) { ...P } thing { page(first: 3) { ...P } } } ${fragment}`)).toBe(
      1 + 2 * 2 + 1 + (1 + 3 * 2),
    );
  });
});

describe('variables', () => {
  it('size lists, with the defaults of the operation, then of the field', () => {
    const text = 'query ($n: Int = 6) { top(first: $n) { name } }';
    expect([cost(text, { n: 2 }), cost(text), cost(text, { n: null })]).toEqual([2, 6, 5]);
    expect(cost('query ($n: Int) { top(first: $n) { name } }')).toBe(5);
  });

  it('are as long as they are', () => {
    const text =
      'query ($ids: [ID!]!, $n: Int! = 2) { each(ids: $ids, days: $n) { edges { node { name } } } }';
    const of = (ids: unknown) => cost(text, { ids });
    expect([of(['a', 'b', 'c']), of(['a']), of([])]).toEqual([1 + 3 * 2 * 2, 1 + 2 * 2, 1]);
    // One that is no list becomes a list of one, or is refused.
    expect([of('abc'), of(17), of(null), of(undefined)]).toEqual([5, 5, 5, 5]);
    const byDefault = 'query ($ids: [ID!]! = ["a", "b"]) { each(ids: $ids) { edges { node { name } } } }';
    expect([cost(byDefault), cost(byDefault, { ids: ['a'] })]).toEqual([1 + 2 * 4 * 2, 1 + 4 * 2]);
    expect(cost('query ($id: ID!) { each(ids: [$id, $id]) { edges { node { name } } } }')).toBe(17);
  });

  it('leave selections out', () => {
    const text = 'query ($if: Boolean!) { few @include(if: $if) { name } thing @skip(if: $if) { name } }';
    expect([cost(text, { if: true }), cost(text, { if: false })]).toEqual([4, 1]);
    expect(cost('{ few @skip(if: true) { name } thing { name } }')).toBe(1);
  });

  it('of wrong types size nothing: they are refused for what they are', () => {
    const text =
      'query ($n: Int, $if: Boolean!) { top(first: $n) { name } thing @include(if: $if) { name } }';
    for (const wrong of ['7', 1.5, {}, ['x'.repeat(100_000)]])
      expect(cost(text, { n: wrong, if: wrong })).toBe(6);
  });
});

it('asks for exactly one slicing argument where the schema does', () => {
  expect(cost('{ some(last: 3) { name } }')).toBe(3);
  for (const text of ['{ some { name } }', '{ some(first: 1, last: 2) { name } }']) {
    const { document, operation } = read(text);
    expect(() => costOf(document, operation, {})).toThrow(GraphQLError);
    expect(() => costOf(document, operation, {})).toThrow('some takes one of first, last');
  }
});

it('never takes long, nor loses count', () => {
  const levels = 200;
  const chain = Array.from(
    { length: levels },
    (_, n) => `fragment F${n} on Thing { a: things { ...F${n + 1} } b: things { ...F${n + 1} } }`,
  );
  expect(cost(`{ few { ...F0 } } ${chain.join(' ')} fragment F${levels} on Thing { name }`)).toBe(
    Number.MAX_SAFE_INTEGER,
  );
  const sized = Array.from(
    { length: levels },
    (_, n) => `fragment F${n} on Page { ...F${n + 1} ... { ...F${n + 1} } }`,
  );
  expect(cost(`{ page { ...F0 } } ${sized.join(' ')} fragment F${levels} on Page { __typename }`)).toBe(1);
});
