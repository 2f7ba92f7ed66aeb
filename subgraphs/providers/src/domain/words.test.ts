import { expect, test } from 'vitest';
import { searchKey, wordsOf } from './words.ts';

test('words are compared without case and accents', () => {
  expect(wordsOf("Ångström's Tandvård, Göteborg-Göteborg")).toEqual([
    'angstrom',
    's',
    'tandvard',
    'goteborg',
  ]);
  expect(searchKey('ÉCLAIR')).toBe(searchKey('eclair'));
});

test('a name without letters has no words', () => expect(wordsOf(' - ')).toEqual([]));
