import { buildSchema, NoFragmentCyclesRule, parse, specifiedRules, validate } from 'graphql';
import { expect, it } from 'vitest';
import { plainSubscriptionRoot } from './plainSubscriptionRoot.ts';
import { refuseFirst } from './refuseFirst.ts';

const schema = buildSchema('type Query { a: Query leaf: Int } type Subscription { s: Query }');
const rules = [...specifiedRules, refuseFirst(NoFragmentCyclesRule, plainSubscriptionRoot)];
const problems = (text: string): string[] =>
  validate(schema, parse(text), rules).map(({ message }) => message);

/** Fragments in a ring, each spreading others further on: graphql-js' own rules run out of stack on it. */
const ring = Array.from({ length: 150 }, (_, at) => {
  const spread = [1, 7, 13].map((step) => `...F${(at + step) % 150}`).join(' ');
  return `fragment F${at} on Query { leaf ${spread} }`;
}).join('\n');

it('keeps from the other rules what they would fail on', () => {
  expect(problems(`{ ...F0 } ${ring}`)[0]).toMatch(/^Cannot spread fragment "F0" within itself/);
  expect(problems('subscription ($v: Boolean!) { s @include(if: $v) { leaf } }')).toEqual([
    'The root of a subscription takes neither @skip nor @include.',
  ]);
});

it('leaves everything else to them', () => {
  expect(problems('{ a { leaf } }')).toEqual([]);
  expect(problems('{ a { nothing } other }')).toHaveLength(2);
});
