import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantText } from './instantText.ts';

it('is what Temporal prints, of any millisecond of four centuries', () => {
  const from = Date.UTC(1850, 0, 1);
  const until = Date.UTC(2250, 0, 1);
  fc.assert(
    fc.property(fc.integer({ min: from, max: until }), (at) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(at);
      expect(instantText(at)).toBe(instant.toString({ fractionalSecondDigits: 3 }));
    }),
    { numRuns: 2_000 },
  );
});

it('is right on both sides of a midnight, and before the epoch', () => {
  expect([-1, 0, 86_399_999, 86_400_000].map(instantText)).toEqual([
    '1969-12-31T23:59:59.999Z',
    '1970-01-01T00:00:00.000Z',
    '1970-01-01T23:59:59.999Z',
    '1970-01-02T00:00:00.000Z',
  ]);
});
