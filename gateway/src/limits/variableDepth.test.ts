import { expect, it } from 'vitest';
import { isDeeperThan } from './variableDepth.ts';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

it('counts lists and objects in each other', () => {
  expect(isDeeperThan(0, 'text')).toBe(false);
  expect(isDeeperThan(0, [])).toBe(true);
  expect(isDeeperThan(3, { a: [{ b: 1 }, null] })).toBe(false);
  expect(isDeeperThan(2, { a: [{ b: 1 }, null] })).toBe(true);
});

it('does not go on beyond', () => {
  expect(isDeeperThan(20, nested(20))).toBe(false);
  expect(isDeeperThan(20, nested(21))).toBe(true);
  expect(isDeeperThan(20, nested(400_000))).toBe(true);
});
