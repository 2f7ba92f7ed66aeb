import { expect, test } from 'vitest';
import { joinedTexts } from './joinedTexts.ts';
import { joinQueries } from './joinQueries.ts';

/** Joined texts, and how often each set of queries was joined anew. */
function counted(limit?: { entries: number; bytes: number }) {
  let joins = 0;
  const joined = joinedTexts(limit, (queries) => {
    joins += 1;
    return joinQueries(queries);
  });
  return { joined, joins: () => joins };
}

const asking = (name: string, characters = 1): string[] => [
  `{ ${name}(like: "${'x'.repeat(characters)}") }`,
  '{ other }',
];

test('what is joined is kept', () => {
  const { joined, joins } = counted();
  expect(joined(asking('a'))).toBe(joined(asking('a')));
  expect(joins()).toBe(1);
});

test('few large texts push each other out, as many small ones do', () => {
  const large = counted({ entries: 100, bytes: 100_000 });
  for (const name of ['a', 'b', 'c', 'a']) large.joined(asking(name, 10_000));
  expect(large.joins()).toBe(4);

  const small = counted({ entries: 100, bytes: 100_000 });
  for (const name of ['a', 'b', 'c', 'a']) small.joined(asking(name, 100));
  expect(small.joins()).toBe(3);
});

test('hundreds of texts of the largest documents are never kept together', () => {
  const { joined, joins } = counted();
  const many = Array.from({ length: 400 }, (_, n) => asking(`q${n}`, 50_000));
  for (const queries of [...many, ...many]) joined(queries);
  // Of the first round none that the second began with is left: they would be 80 MB.
  expect(joins()).toBe(800);
});
