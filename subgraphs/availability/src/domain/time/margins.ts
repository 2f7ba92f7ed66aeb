import { type Bits, moved } from './dayBits.ts';
import { bitMillis, dayAfter, dayBefore, dayEnd, type LedgerDay, ledgerDaysBetween } from './ledgerDay.ts';

/** How many bits of the days beside it matter. */
export type Margins = { readonly before: number; readonly after: number };

/** A ledger day, with where it begins in a row of bits. */
type Laid = { readonly day: LedgerDay; readonly at: number };

/** The day and those that its margins reach into, each with where it begins, counted from the beginning of the margin. */
export function daysAround(day: LedgerDay, { before, after }: Margins): Laid[] {
  const around = [{ day, at: before }];
  for (let one = day, at = before; at > 0;) {
    one = dayBefore(one);
    at -= one.bits;
    around.push({ day: one, at });
  }
  const end = before + day.bits + after;
  for (let one = day, at = before + day.bits; at < end; at += one.bits) {
    one = dayAfter(one);
    around.push({ day: one, at });
  }
  return around;
}

/** The same stretch in the days of another zone: a clinic's zone may have been corrected between the one calendar and the other. */
export function daysOfZone(zone: string, day: LedgerDay, margins: Margins): Laid[] {
  if (zone === day.zone) return daysAround(day, margins);
  const from = day.startsAt - margins.before * bitMillis;
  const until = dayEnd(day) + margins.after * bitMillis;
  return ledgerDaysBetween(zone, from, until).map((one) => ({
    day: one,
    at: (one.startsAt - from) / bitMillis,
  }));
}

/** Sets the bits of a row in another one, from `at` on. */
export function lay(words: number[], row: Bits, at: number): void {
  for (const [index, word] of moved(row, at, words.length).entries()) words[index]! |= word;
}
