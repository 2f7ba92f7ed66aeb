import { type Bits, minutesPerBit, noBits, setRange } from '#domain/time/dayBits.ts';
import { minutesPerDay, type WeeklyWindow } from './hours.ts';
import type { LedgerDay } from '#domain/time/ledgerDay.ts';

type Week = {
  /** By weekday: the bits that its windows open on the day itself, */
  readonly own: readonly Bits[];
  /** and on the day after, where they run past midnight. */
  readonly over: readonly (Bits | null)[];
};

/** A search asks this of thousands of providers, of whom many share the same hours, read once: see the store's `storedWeek`. */
const known = new WeakMap<readonly WeeklyWindow[], Week | null>();

/**
 * The open bits of a day of 24 hours that nothing special is said of.
 *
 * @param windows the weekly hours in force on it, and on the day before
 * @returns null where it depends on the treatment
 */
export function usualBits(
  windows: readonly WeeklyWindow[],
  windowsBefore: readonly WeeklyWindow[],
  { weekday }: LedgerDay,
): Bits | null {
  const week = weekOf(windows);
  const before = windowsBefore === windows ? week : weekOf(windowsBefore);
  if (!week || !before) return null;
  const own = week.own[weekday]!;
  const over = before.over[weekday === 1 ? 7 : weekday - 1]!;
  return over ? own.map((word, index) => word | over[index]!) : own;
}

function weekOf(windows: readonly WeeklyWindow[]): Week | null {
  let week = known.get(windows);
  if (week === undefined) known.set(windows, (week = readWeek(windows)));
  return week;
}

const bitsPerDay = minutesPerDay / minutesPerBit;

function readWeek(windows: readonly WeeklyWindow[]): Week | null {
  if (windows.some(({ treatmentIds }) => treatmentIds !== undefined)) return null;
  const own = Array.from({ length: 8 }, () => noBits(bitsPerDay));
  const over: (number[] | null)[] = own.map(() => null);
  for (const { weekday, opens, closes } of windows) {
    setRange(own[weekday]!, opens / minutesPerBit, Math.min(closes, minutesPerDay) / minutesPerBit);
    if (closes <= minutesPerDay) continue;
    setRange((over[weekday] ??= noBits(bitsPerDay)), 0, (closes - minutesPerDay) / minutesPerBit);
  }
  return { own, over };
}
