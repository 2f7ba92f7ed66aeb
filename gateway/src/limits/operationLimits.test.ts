import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { expect, it } from 'vitest';
import { limitOperations, operationLimits } from './operationLimits.ts';
import { operationSize } from './operationSize.ts';

const schema = buildSchema('type Query { a: Query b(n: Int): Query leaf: Int }');
const problems = (text: string): string[] =>
  validate(schema, parse(text), [limitOperations]).map(({ message }) => message);
const nested = (levels: number): string => `{ ${'a { '.repeat(levels - 1)}leaf${' }'.repeat(levels - 1)} }`;
const chain = (length: number): string =>
  `{ a { ...F0 } } ${Array.from({ length }, (_, n) => `fragment F${n} on Query { x: a { ...F${n + 1} } y: a { ...F${n + 1} } }`).join(' ')} fragment F${length} on Query { leaf }`;

it('lets through what is as large as the limits', () => {
  expect(problems(nested(operationLimits.depth))).toEqual([]);
  expect(
    problems(`{ ${Array.from({ length: operationLimits.aliases }, (_, n) => `x${n}: leaf`).join(' ')} }`),
  ).toEqual([]);
});

it.each([
  ['levels of fields', nested(operationLimits.depth + 1)],
  [
    'aliases',
    `{ ${Array.from({ length: operationLimits.aliases + 1 }, (_, n) => `x${n}: leaf`).join(' ')} }`,
  ],
  ['fields', `{ ${'leaf '.repeat(operationLimits.fields + 1)} }`],
  [
    'different variables',
    `query { ${Array.from({ length: operationLimits.conditions + 1 }, (_, n) => `a @include(if: $v${n}) { leaf }`).join(' ')} }`,
  ],
])('refuses more %s', (what, text) => {
  expect(problems(text).join()).toContain(what);
});

it('counts a fragment wherever it is spread, without walking all of it', () => {
  expect(operationSize(parse(chain(3)))).toMatchObject({
    fields: 1 + 2 + 4 + 8 + 8,
    aliases: 2 + 4 + 8,
    depth: 5,
  });
  expect(operationSize(parse(chain(200))).fields).toBeGreaterThan(1e50);
});

it('comes back from fragments that spread each other', () => {
  const circle = '{ ...A } fragment A on Query { a { ...B } } fragment B on Query { a { ...A } }';
  expect(problems(circle)).toEqual([]);
  expect(validate(schema, parse(circle), specifiedRules)).not.toEqual([]);
});

it('counts __typename, which is answered for each object', () => {
  const names = Array.from({ length: operationLimits.aliases + 1 }, (_, n) => `x${n}: __typename`).join(' ');
  expect(problems(`{ a { ${names} } }`).join()).toContain('aliases');
  expect(operationSize(parse('{ a { __typename } }'))).toMatchObject({ depth: 2, fields: 2 });
});

it('does not count introspection', () => {
  expect(operationSize(parse('{ __schema { types { fields { type { name } } } } leaf }'))).toEqual({
    depth: 1,
    fields: 1,
    aliases: 0,
    conditions: 0,
  });
});
