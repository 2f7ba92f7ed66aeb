import { type Bits, minutesPerBit, noBits, setRange } from '#domain/time/dayBits.ts';
import type { BookingRules } from '#domain/schedule/bookingRules.ts';

const known = new Map<number, Bits>();

/** As many bits as any day has: one of 24 hours and what clocks are put back by, on the largest scale there ever was. */
const mostBits = 27 * 12;

/**
 * The bits of a day on which an appointment may start. They are counted in time that passes since the day's first moment: on a
 * day on which the clock jumps, they lie elsewhere on the wall from then on, unless the jump is a multiple of `alignMinutes`.
 */
export function startGrid({ alignMinutes, offsetMinutes }: BookingRules): Bits {
  const key = alignMinutes * 1_000 + offsetMinutes;
  let grid = known.get(key);
  if (!grid) known.set(key, (grid = readGrid(alignMinutes / minutesPerBit, offsetMinutes / minutesPerBit)));
  return grid;
}

function readGrid(every: number, offset: number): Bits {
  const grid = noBits(mostBits);
  for (let bit = offset; bit < mostBits; bit += every) setRange(grid, bit, bit + 1);
  return grid;
}
