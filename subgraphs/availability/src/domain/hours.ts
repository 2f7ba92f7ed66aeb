// When a provider sees patients, on the wall clock: what a schedule says, before any zone turns it into moments.

/** Minutes since midnight on the wall: 0 to 1440. */
export type WallMinutes = number;

/** Minutes [opens, closes) of a day. */
export type WallRange = { readonly opens: WallMinutes; readonly closes: WallMinutes };

export type WeeklyWindow = WallRange & {
  /** 1 is Monday. */
  readonly weekday: number;
};

export type Period = {
  /** ISO 8601 dates, both included: they compare as text. Without an end where null. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly windows: readonly WeeklyWindow[];
};

export type Exception = {
  readonly id: string;
  readonly kind: 'CLOSED' | 'EXTRA';
  readonly from: string;
  readonly until: string;
  /** The part of each day; null: the whole day. */
  readonly part: WallRange | null;
  readonly reason: string | null;
};

export type Hours = { readonly periods: readonly Period[]; readonly exceptions: readonly Exception[] };

export const wholeDay: WallRange = { opens: 0, closes: 1_440 };

/** What opens and what closes a date. What closes wins: nobody is booked on a day off. */
export function hoursOn(
  { periods, exceptions }: Hours,
  date: string,
  weekday: number,
): { open: readonly WallRange[]; closed: readonly WallRange[] } {
  const open: WallRange[] = [];
  const closed: WallRange[] = [];
  for (const { validFrom, validUntil, windows } of periods) {
    if (date < validFrom || (validUntil !== null && date > validUntil)) continue;
    for (const window of windows) if (window.weekday === weekday) open.push(window);
  }
  for (const { kind, from, until, part } of exceptions) {
    if (date < from || date > until) continue;
    (kind === 'EXTRA' ? open : closed).push(part ?? wholeDay);
  }
  return { open, closed };
}
