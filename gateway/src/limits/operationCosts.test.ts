import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { reckonOnce } from './operationCosts.ts';

const document = parse(
  'query ($first: Int, $deep: Boolean! = false, $after: String, $ids: [Int!]) { a } fragment F on Query { a }',
);
const operation = document.definitions[0] as OperationDefinitionNode;

it('reckons once for each size that an operation comes with, lengths of lists among them, whatever else it comes with', () => {
  const reckoned: object[] = [];
  const costOf = reckonOnce((_, fragments, variables) => {
    expect([...fragments.keys()]).toEqual(['F']);
    reckoned.push(variables);
    return reckoned.length;
  });
  expect(costOf(document, operation, { first: 5, after: 'x', ids: [1] })).toBe(1);
  expect(costOf(document, operation, { first: 5, after: 'y', deep: false, ids: [2] })).toBe(1);
  expect(costOf(document, operation, { first: 6 })).toBe(2);
  expect(costOf(document, operation, { first: 5, ids: [1, 2] })).toBe(3);
  expect(costOf(document, operation, { first: 5, ids: [3] })).toBe(1);
  expect(reckoned).toEqual([
    { first: 5, deep: false, ids: 1 },
    { first: 6, deep: false },
    { first: 5, deep: false, ids: 2 },
  ]);
});

it('forgets old sizes, so that counting through them fills nothing', () => {
  let reckoned = 0;
  const costOf = reckonOnce(() => (reckoned += 1));
  for (let first = 0; first < 1_000; first += 1) costOf(document, operation, { first });
  costOf(document, operation, { first: 999 });
  expect(reckoned).toBe(1_000);
  costOf(document, operation, { first: 0 });
  expect(reckoned).toBe(1_001);
});
