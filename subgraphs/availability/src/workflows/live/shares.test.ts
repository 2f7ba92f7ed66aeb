import { expect, test } from 'vitest';
import { shares } from './shares.ts';

test('there are so many, and what is given back is there again, once', () => {
  const { take, taken } = shares(4, 4);
  const places = ['a', 'b', 'c', 'd'].map((who) => take(who));
  expect(take('e')).toBeNull();
  places[0]!();
  places[0]!();
  expect(taken()).toBe(3);
  expect(take('e')).not.toBeNull();
  expect(take('f')).toBeNull();
});

test('callers without a token leave half of them to the others', () => {
  const { take } = shares(4, 4);
  expect([null, null, null].map((who) => take(who) !== null)).toEqual([true, true, false]);
  expect(['a', 'b'].map((who) => take(who) !== null)).toEqual([true, true]);
});

test('nobody has them all', () => {
  const { take } = shares(1_000, 50);
  const taken = Array.from({ length: 60 }, () => take('a')).filter((place) => place !== null);
  expect(taken).toHaveLength(50);
  expect(take('b')).not.toBeNull();
});

test('several are taken and given back together, or none', () => {
  const { take, taken } = shares(100, 40);
  const some = take('a', 30)!;
  expect(take('a', 11)).toBeNull();
  expect(take('a', 10)).not.toBeNull();
  expect([take(null, 51), taken()]).toEqual([null, 40]);
  expect(take(null, 50)).not.toBeNull();
  expect(take('b', 11)).toBeNull();
  some();
  expect(taken()).toBe(60);
  expect(take('b', 40)).not.toBeNull();
  expect(take('a')).toBeNull();
});
