import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitRange,
  both,
  firstBit,
  hasBit,
  lastBit,
  moved,
  noBits,
  runStarts,
  setBits,
  setRange,
  within,
  without,
} from './dayBits.ts';

const length = 300;
const row = fc.uniqueArray(fc.nat(length - 1)).map((bits) => bits.toSorted((a, b) => a - b));

function wordsOf(bits: number[]): number[] {
  const words = noBits(length);
  for (const bit of bits) setRange(words, bit, bit + 1);
  return words;
}

describe('rows of bits', () => {
  it('give back the bits they were made of, in words of 24', () => {
    fc.assert(
      fc.property(row, (bits) => {
        const words = wordsOf(bits);
        expect(setBits(words)).toEqual(bits);
        expect(firstBit(words)).toBe(bits[0] ?? -1);
        expect(words.every((word) => word >= 0 && word < 2 ** 24)).toBe(true);
      }),
    );
  });

  it('set exactly a range', () => {
    fc.assert(
      fc.property(fc.nat(length), fc.nat(length), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(setBits(bitRange(length, from, to))).toEqual(
          Array.from({ length: to - from }, (_, i) => from + i),
        );
      }),
    );
  });

  it('combine as sets do', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(new Set(setBits(both(wordsOf(a), wordsOf(b))))).toEqual(new Set(a).intersection(new Set(b)));
        expect(new Set(setBits(without(wordsOf(a), wordsOf(b))))).toEqual(new Set(a).difference(new Set(b)));
      }),
    );
  });

  it('move without wrapping around', () => {
    fc.assert(
      fc.property(row, fc.integer({ min: -320, max: 320 }), (bits, by) => {
        const room = noBits(length).length * 24;
        expect(setBits(moved(wordsOf(bits), by))).toEqual(
          bits.map((bit) => bit + by).filter((bit) => bit >= 0 && bit < room),
        );
      }),
    );
  });

  it('know where runs begin', () => {
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 40 }), (bits, run) => {
        const words = wordsOf(bits);
        const expected = bits.filter((bit) =>
          Array.from({ length: run }, (_, i) => hasBit(words, bit + i)).every(Boolean),
        );
        expect(setBits(runStarts(words, run))).toEqual(expected);
      }),
    );
  });

  it('keep what lies between two bits and on a grid', () => {
    fc.assert(
      fc.property(
        row,
        row,
        fc.integer({ min: -9, max: 400 }),
        fc.integer({ min: -9, max: 400 }),
        (bits, grid, from, to) => {
          expect(setBits(within(wordsOf(bits), wordsOf(grid), from, to))).toEqual(
            bits.filter((bit) => grid.includes(bit) && bit >= from && bit < to),
          );
        },
      ),
    );
  });

  it('know their last', () => {
    fc.assert(
      fc.property(row, (bits) => {
        expect(lastBit(wordsOf(bits))).toBe(bits.at(-1) ?? -1);
      }),
    );
  });

  it('obey the laws of sets and of moving', () => {
    const by = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(row, row, row, by, by, fc.integer({ min: 1, max: 30 }), (x, y, z, one, other, run) => {
        const [a, b, c] = [wordsOf(x), wordsOf(y), wordsOf(z)];
        expect(both(a, b)).toEqual(both(b, a));
        expect(both(a, both(b, c))).toEqual(both(both(a, b), c));
        expect(without(without(a, b), c)).toEqual(without(without(a, c), b));
        expect(without(a, without(a, b))).toEqual(both(a, b));
        expect(without(both(a, b), c)).toEqual(both(without(a, c), without(b, c)));
        expect(moved(moved(a, one), other)).toEqual(moved(a, one + other));
        expect(moved(both(a, b), -one)).toEqual(both(moved(a, -one), moved(b, -one)));
        expect(moved(moved(a, one, 30), -one, a.length)).toEqual(a);
        // A run of n + m is a run of n whose end begins one of m; and what both rows run through, each does.
        expect(runStarts(a, run + one + 1)).toEqual(
          both(runStarts(a, run), moved(runStarts(a, one + 1), -run)),
        );
        expect(runStarts(both(a, b), run)).toEqual(both(runStarts(a, run), runStarts(b, run)));
      }),
    );
  });
});
