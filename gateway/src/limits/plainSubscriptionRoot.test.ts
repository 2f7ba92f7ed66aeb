import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { plainSubscriptionRoot } from './plainSubscriptionRoot.ts';

const schema = buildSchema('type Query { a: Query leaf: Int } type Subscription { s: Query }');
const problems = (text: string): number => validate(schema, parse(text), [plainSubscriptionRoot]).length;

it.each([
  ['subscription { s @include(if: true) { leaf } }', 1],
  ['subscription { ... @skip(if: false) { s { leaf } } }', 1],
  ['subscription { ... { ... { s @skip(if: false) { leaf } } } }', 1],
  [
    'subscription { ...A } fragment A on Subscription { ...A ...B } fragment B on Subscription { s @skip(if: false) { leaf } }',
    1,
  ],
  ['subscription { s { leaf @include(if: true) a @skip(if: false) { leaf } } }', 0],
  ['query { a @include(if: true) { leaf } }', 0],
])('finds in %s %i problems', (text, count) => {
  expect(problems(text)).toBe(count);
});
