import { expect, it } from 'vitest';
import { boundedCache } from './boundedCache.ts';

it('drops what was used longest ago', () => {
  const cache = boundedCache<number>({ entries: 2 });
  cache.set('a', 1);
  cache.set('b', 2);
  cache.get('a');
  cache.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
});

it('keeps the sum of weights, also when an entry is replaced or deleted', () => {
  const cache = boundedCache<number>({ entries: 10, weight: 10 });
  cache.set('a', 1, 6);
  cache.set('a', 2, 4);
  cache.set('b', 3, 6);
  expect([cache.get('a'), cache.get('b')]).toEqual([2, 3]);
  cache.delete('a');
  cache.set('c', 4, 4);
  expect([cache.get('b'), cache.get('c')]).toEqual([3, 4]);
  cache.set('d', 5, 1);
  expect(cache.get('b')).toBeUndefined();
});

it('does not take what is heavier than all of it may be', () => {
  const cache = boundedCache<number>({ entries: 10, weight: 10 });
  cache.set('a', 1, 5);
  cache.set('b', 2, 11);
  expect([cache.get('a'), cache.get('b')]).toEqual([1, undefined]);
});
