import {
  type Bits,
  bitRange,
  both,
  minutesPerBit,
  moved,
  onQuartersFrom,
  runStarts,
  without,
} from './dayBits.ts';

/** What an appointment takes, in bits: itself, and the buffers that are kept free around it. */
export type Need = { readonly before: number; readonly length: number; readonly after: number };

export type Day = {
  /** How many bits the day has. */
  readonly bits: number;
  readonly open: Bits;
  /** What live claims have taken, their buffers included. */
  readonly busy: Bits;
};

/**
 * Where an appointment can start: the one rule, for listing, for searching and for claiming, so that what is listed can be
 * claimed. It starts on a quarter of an hour (counted from the day's first moment), not before `earliest`; it lies wholly in
 * open hours; it and its buffers are free and lie within the day. Buffers need no open hours.
 */
export function bookableStarts(day: Day, need: Need, earliest: number): Bits {
  const open = runStarts(day.open, need.length);
  const free = runStarts(
    without(bitRange(day.bits, 0, day.bits), day.busy),
    need.before + need.length + need.after,
  );
  return onQuartersFrom(both(open, moved(free, need.before)), earliest);
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
