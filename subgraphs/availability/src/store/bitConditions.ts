import { bitRange, bitsPerWord } from '#domain/time/dayBits.ts';

// Conditions and changes on a range of a stored row of bits, word by word: `busy.3` is the row's fourth word. Words that nobody
// has ever written are not there, and clear.

const fullWord = 2 ** bitsPerWord - 1;

function byWord<Value>(from: number, to: number, of: (mask: number) => Value): Record<string, Value> {
  const words = bitRange(to, from, to);
  return Object.fromEntries(
    words.flatMap((mask, index) => (mask === 0 ? [] : [[`busy.${index}`, of(mask)] as const])),
  );
}

/** `$not` and any set, not all clear: the latter does not hold of a word that is not there. */
export const allClear = (from: number, to: number) =>
  byWord(from, to, (mask) => ({ $not: { $bitsAnySet: mask } }));

export const setting = (from: number, to: number) => byWord(from, to, (mask) => ({ or: mask }));

export const clearing = (from: number, to: number) => byWord(from, to, (mask) => ({ and: fullWord & ~mask }));
