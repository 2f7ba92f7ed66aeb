import { type Bits, bitRange, both, minutesPerBit, moved, runStarts, without } from '#domain/time/dayBits.ts';

/** What an appointment takes, in bits: itself, and the buffers that are kept free around it. */
export type Need = { readonly before: number; readonly length: number; readonly after: number };

/** A stretch of time: a ledger day, with what matters of the days beside it. */
export type Stretch = {
  readonly bits: number;
  readonly open: Bits;
  /** What live claims have taken, their buffers included. Undefined: nothing. */
  readonly busy: Bits | undefined;
};

/**
 * Where in a stretch an appointment can lie: it is in open hours throughout; it and its buffers are free and lie within the
 * stretch. Buffers need no open hours.
 */
export function bookableStarts({ bits, open, busy }: Stretch, need: Need): Bits {
  const runs = runStarts(open, need.length);
  const taken = need.before + need.length + need.after;
  if (!busy) return both(runs, bitRange(bits, need.before, bits - taken + need.before + 1));
  const free = runStarts(without(bitRange(bits, 0, bits), busy), taken);
  return both(runs, moved(free, need.before));
}

export function needOf(treatment: {
  durationMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
}): Need {
  const bits = (minutes: number): number => Math.ceil(minutes / minutesPerBit);
  return {
    before: bits(treatment.bufferBeforeMinutes),
    length: Math.max(1, bits(treatment.durationMinutes)),
    after: bits(treatment.bufferAfterMinutes),
  };
}
