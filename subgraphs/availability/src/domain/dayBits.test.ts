import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitRange,
  both,
  firstBit,
  hasBit,
  moved,
  noBits,
  onQuartersFrom,
  runStarts,
  setBits,
  setRange,
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

  it('keep the quarters of an hour from a bit on', () => {
    fc.assert(
      fc.property(row, fc.nat(length), (bits, from) => {
        expect(setBits(onQuartersFrom(wordsOf(bits), from))).toEqual(
          bits.filter((bit) => bit % 3 === 0 && bit >= from),
        );
      }),
    );
  });
});
