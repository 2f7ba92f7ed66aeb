import { expect, test } from 'vitest';
import { listingRefusal } from './entry.ts';

test.each([
  [null, 'DRAFT', true],
  [null, 'LISTED', true],
  [null, 'WITHDRAWN', false],
  ['DRAFT', 'LISTED', true],
  ['DRAFT', 'WITHDRAWN', true],
  ['LISTED', 'WITHDRAWN', true],
  ['LISTED', 'DRAFT', false],
  ['WITHDRAWN', 'LISTED', true],
  ['WITHDRAWN', 'DRAFT', false],
] as const)('from %s to %s: %s', (from, to, allowed) => {
  expect(listingRefusal(from, to) === undefined).toBe(allowed);
});
