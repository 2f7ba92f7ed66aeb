// When a provider sees patients, on the wall clock: what a schedule says, before any zone turns it into moments.

/** Minutes since midnight on the wall. 1440 is the end of the day; from there on they are the next day's. */
export type WallMinutes = number;

/** Minutes [opens, closes) from the midnight of a day: it opens on that day, and closes at most 24 hours later. */
export type WallRange = { readonly opens: WallMinutes; readonly closes: WallMinutes };

/** The treatments that hours are for; all where it is left out. */
type ForTreatments = { readonly treatmentIds?: readonly string[] };

export type WeeklyWindow = WallRange &
  ForTreatments & {
    /** The day that it opens on; 1 is Monday. */
    readonly weekday: number;
  };

export type Period = {
  /** ISO 8601 dates, both included: they compare as text. Without an end where null. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly windows: readonly WeeklyWindow[];
};

export type Exception = ForTreatments & {
  readonly id: string;
  readonly kind: 'CLOSED' | 'EXTRA';
  readonly from: string;
  readonly until: string;
  /** The part of each day; null: the whole day. */
  readonly part: WallRange | null;
  readonly reason: string | null;
};

export type Hours = { readonly periods: readonly Period[]; readonly exceptions: readonly Exception[] };

export const minutesPerDay = 1_440;
export const wholeDay: WallRange = { opens: 0, closes: minutesPerDay };

/** Whether hours are for a treatment. Null asks for any. */
const isFor = ({ treatmentIds }: ForTreatments, treatmentId: string | null): boolean =>
  treatmentIds === undefined || treatmentId === null || treatmentIds.includes(treatmentId);

/** The weekly hours in force on a date. */
export const windowsOn = (periods: readonly Period[], date: string): readonly WeeklyWindow[] =>
  periods.find(
    ({ validFrom, validUntil }) => date >= validFrom && (validUntil === null || date <= validUntil),
  )?.windows ?? noWindows;

const noWindows: readonly WeeklyWindow[] = [];

export const exceptionsOn = (exceptions: readonly Exception[], date: string): Exception[] =>
  exceptions.filter(({ from, until }) => date >= from && date <= until);

/** What opens and what closes, of all that begins on a date. What closes wins: nobody is booked on a day off. */
export function hoursOn(
  { periods, exceptions }: Hours,
  date: string,
  weekday: number,
  treatmentId: string | null,
): { open: readonly WallRange[]; closed: readonly WallRange[] } {
  const windows = windowsOn(periods, date).filter(
    (window) => window.weekday === weekday && isFor(window, treatmentId),
  );
  const on = exceptionsOn(exceptions, date);
  const extra = on.filter((one) => one.kind === 'EXTRA' && isFor(one, treatmentId));
  const closed = on.filter(({ kind }) => kind === 'CLOSED');
  return { open: [...windows, ...extra.map(partOf)], closed: closed.map(partOf) };
}

const partOf = ({ part }: Exception): WallRange => part ?? wholeDay;
