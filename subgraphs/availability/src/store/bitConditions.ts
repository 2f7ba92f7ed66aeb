import { bitRange, bitsPerWord } from '#domain/dayBits.ts';

// Conditions and changes on a range of a stored row of bits, word by word: `busy.3` is the row's fourth word.

const fullWord = 2 ** bitsPerWord - 1;

function byWord<Value>(
  row: string,
  from: number,
  to: number,
  of: (mask: number) => Value,
): Record<string, Value> {
  const words = bitRange(to, from, to);
  return Object.fromEntries(
    words.flatMap((mask, index) => (mask === 0 ? [] : [[`${row}.${index}`, of(mask)] as const])),
  );
}

export const allSet = (row: string, from: number, to: number) =>
  byWord(row, from, to, (mask) => ({ $bitsAllSet: mask }));

export const allClear = (row: string, from: number, to: number) =>
  byWord(row, from, to, (mask) => ({ $bitsAllClear: mask }));

export const setting = (row: string, from: number, to: number) =>
  byWord(row, from, to, (mask) => ({ or: mask }));

export const clearing = (row: string, from: number, to: number) =>
  byWord(row, from, to, (mask) => ({ and: fullWord & ~mask }));
