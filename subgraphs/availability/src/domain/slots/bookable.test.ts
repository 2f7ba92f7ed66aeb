import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookableStarts, needOf } from './bookable.ts';
import { hasBit, noBits, setBits, setRange } from '#domain/time/dayBits.ts';

const row = (bits: number) =>
  fc.array(fc.tuple(fc.nat(bits), fc.integer({ min: 1, max: 80 })), { maxLength: 6 }).map((ranges) => {
    const words = noBits(bits);
    for (const [from, size] of ranges) setRange(words, from, Math.min(from + size, bits));
    return words;
  });

const stretch = fc
  .constantFrom(276, 282, 288, 294, 300, 312, 400)
  .chain((bits) =>
    fc.record({ bits: fc.constant(bits), open: row(bits), busy: fc.option(row(bits), { nil: undefined }) }),
  );

const need = fc.record({ before: fc.nat(6), length: fc.integer({ min: 1, max: 30 }), after: fc.nat(6) });

describe('what is bookable', () => {
  it('is open throughout, and free with its buffers inside the stretch', () => {
    fc.assert(
      fc.property(stretch, need, ({ bits, open, busy }, { before, length, after }) => {
        const every = (from: number, to: number, holds: (bit: number) => boolean): boolean =>
          Array.from({ length: to - from }, (_, i) => from + i).every(holds);
        const expected = Array.from({ length: bits }, (_, bit) => bit).filter(
          (bit) =>
            bit - before >= 0 &&
            bit + length + after <= bits &&
            every(bit, bit + length, (at) => hasBit(open, at)) &&
            every(bit - before, bit + length + after, (at) => !hasBit(busy ?? [], at)),
        );
        expect(setBits(bookableStarts({ bits, open, busy }, { before, length, after }))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('takes as many bits as the minutes need', () => {
    expect(needOf({ durationMinutes: 20, bufferBeforeMinutes: 0, bufferAfterMinutes: 7 })).toEqual({
      before: 0,
      length: 4,
      after: 2,
    });
    expect(needOf({ durationMinutes: 21, bufferBeforeMinutes: 5, bufferAfterMinutes: 10 })).toEqual({
      before: 1,
      length: 5,
      after: 2,
    });
  });
});
