import { expect, test } from 'vitest';
import { viewers } from './viewers.ts';

test('there are so many places, and one that is left is there again, once', () => {
  const { enter } = viewers(4);
  const places = ['a', 'b', 'c', 'd'].map(enter);
  expect(enter('e')).toBeNull();
  places[0]!();
  places[0]!();
  expect(enter('e')).not.toBeNull();
  expect(enter('f')).toBeNull();
});

test('callers without a token leave half of the places to the others', () => {
  const { enter } = viewers(4);
  expect([null, null, null].map((who) => enter(who) !== null)).toEqual([true, true, false]);
  expect(['a', 'b'].map((who) => enter(who) !== null)).toEqual([true, true]);
});

test('nobody has them all', () => {
  const { enter } = viewers(1_000);
  const taken = Array.from({ length: 60 }, () => enter('a')).filter((place) => place !== null);
  expect(taken).toHaveLength(50);
  expect(enter('b')).not.toBeNull();
});
