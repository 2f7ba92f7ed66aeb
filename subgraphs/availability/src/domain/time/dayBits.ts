// Rows of bits: bit i stands for the i-th five minutes of a ledger day. 24 to a word, as both MongoDB's $bit and JavaScript's
// operators count in 32 bits with a sign, and 24 stays clear of it. All of it is plain integer work: the search for the soonest
// time does it for thousands of days at once.

export type Bits = readonly number[];

export const bitsPerWord = 24;
export const minutesPerBit = 5;

const fullWord = 0xff_ffff;

/** No bit set, in a row that has room for `length` bits. */
export function noBits(length: number): number[] {
  const words: number[] = [];
  for (let room = 0; room < length; room += bitsPerWord) words.push(0);
  return words;
}

/** The bits from `from` up to, not including, `to`. */
export function bitRange(length: number, from: number, to: number): number[] {
  const words = noBits(length);
  setRange(words, from, Math.min(to, length));
  return words;
}

/** Sets a range in place. For building a row; rows that are shared are never changed. */
export function setRange(words: number[], from: number, to: number): void {
  if (to <= from) return;
  const last = Math.floor((to - 1) / bitsPerWord);
  for (let word = Math.floor(from / bitsPerWord); word <= last; word += 1) {
    const low = Math.max(from - word * bitsPerWord, 0);
    const high = Math.min(to - word * bitsPerWord, bitsPerWord);
    words[word]! |= (fullWord >>> (bitsPerWord - (high - low))) << low;
  }
}

export function both(a: Bits, b: Bits): number[] {
  const words: number[] = [];
  for (let index = 0; index < a.length; index += 1) words.push(a[index]! & (b[index] ?? 0));
  return words;
}

export function without(a: Bits, b: Bits): number[] {
  const words: number[] = [];
  for (let index = 0; index < a.length; index += 1) words.push(a[index]! & ~(b[index] ?? 0));
  return words;
}

export const hasBit = (words: Bits, bit: number): boolean =>
  (((words[Math.floor(bit / bitsPerWord)] ?? 0) >>> (bit % bitsPerWord)) & 1) === 1;

/** Every bit moved `by` places later (earlier where negative), into a row of so many words; what leaves the row is lost. */
export function moved(words: Bits, by: number, room = words.length): number[] {
  const whole = Math.floor(by / bitsPerWord);
  const part = by - whole * bitsPerWord;
  const result: number[] = [];
  for (let index = 0; index < room; index += 1) {
    const at = index - whole;
    // Not by `?? 0`: to read outside of an array is slow, and this is where a search spends its time.
    const low = at >= 0 && at < words.length ? words[at]! : 0;
    const lower = at > 0 && at <= words.length ? words[at - 1]! : 0;
    result.push(((low << part) | (lower >>> (bitsPerWord - part))) & fullWord);
  }
  return result;
}

/** The bits at which a run of at least `length` set bits begins. */
export function runStarts(words: Bits, length: number): number[] {
  const runs: number[] = [...words];
  // Runs of n and runs of n that begin k later make runs of n + k: the length doubles with each step.
  for (let have = 1; have < length;) {
    const step = Math.min(have, length - have);
    keepFollowed(runs, step);
    have += step;
  }
  return runs;
}

/** Keeps in place the bits that another one follows `by` later. As `both` with `moved`, of which a page of times makes hundreds. */
function keepFollowed(words: number[], by: number): void {
  const whole = Math.floor(by / bitsPerWord);
  const part = by - whole * bitsPerWord;
  const last = words.length - 1;
  // Each word needs what the later ones were, which it has not come to yet.
  for (let index = 0; index <= last; index += 1) {
    const at = index + whole;
    const high = at <= last ? words[at]! : 0;
    const higher = at < last ? words[at + 1]! : 0;
    words[index]! &= (high >>> part) | ((higher << (bitsPerWord - part)) & fullWord);
  }
}

/** Those of the bits that lie in [from, to) and are set in `grid` too. */
export function within(words: Bits, grid: Bits, from: number, to: number): number[] {
  const result: number[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const at = index * bitsPerWord;
    const skip = Math.min(Math.max(from - at, 0), bitsPerWord);
    const keep = Math.min(Math.max(to - at, 0), bitsPerWord);
    result.push(words[index]! & grid[index]! & (fullWord << skip) & (fullWord >>> (bitsPerWord - keep)));
  }
  return result;
}

/** The first set bit, or -1. */
export function firstBit(words: Bits): number {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word !== 0) return index * bitsPerWord + 31 - Math.clz32(word & -word);
  }
  return -1;
}

/** The last set bit, or -1. */
export function lastBit(words: Bits): number {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index]!;
    if (word !== 0) return index * bitsPerWord + 31 - Math.clz32(word);
  }
  return -1;
}

/** The first set bit that is not before `from`, or -1. */
export function nextBit(words: Bits, from: number): number {
  const start = Math.max(0, Math.floor(from / bitsPerWord));
  for (let index = start; index < words.length; index += 1) {
    const skip = Math.max(from - index * bitsPerWord, 0);
    const word = words[index]! & (fullWord << skip);
    if (word !== 0) return index * bitsPerWord + 31 - Math.clz32(word & -word);
  }
  return -1;
}

/** All set bits, in order. */
export function setBits(words: Bits): number[] {
  const found: number[] = [];
  words.forEach((word, index) => {
    for (let left = word; left !== 0; left &= left - 1)
      found.push(index * bitsPerWord + 31 - Math.clz32(left & -left));
  });
  return found;
}
