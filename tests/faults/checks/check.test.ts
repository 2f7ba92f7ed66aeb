import { expect, test } from 'vitest';
import { check } from './check.ts';
import { right } from './historyForTests.ts';

test('nothing is found where all is well', () => {
  expect(check(right)).toEqual([]);
});
