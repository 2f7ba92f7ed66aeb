import { expect, test } from 'vitest';
import { isAtLeast } from './embeddedRuntime.ts';

test.each([
  ['2.38', true],
  ['2.41', true],
  ['3.0', true],
  ['2.36', false],
  // As numbers, not as text or as a decimal fraction.
  ['2.4', false],
])('glibc %s runs the engine that needs 2.38: %s', (version, runs) => {
  expect(isAtLeast(version, [2, 38])).toBe(runs);
});
