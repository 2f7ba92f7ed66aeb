/** Bits [from, to) of one ledger day of a calendar. No two live claims share one, unless a desk's override says so. */
export type TimePart = {
  readonly key: string;
  /** The moment that the bits are counted from, in milliseconds, and how many the day has. */
  readonly startsAt: number;
  readonly bits: number;
  readonly from: number;
  readonly to: number;
};

/** One of `most` places: a limit per day or week, or the seats of a session. */
export type CountedPart = { readonly key: string; readonly most: number };

/** What one conditional write takes. A claim is made of one or more, in the order of their keys. */
export type Part = TimePart | CountedPart;

export const isTimePart = (part: Part): part is TimePart => 'bits' in part;

/** The key of the row of a calendar's day. */
export const dayKey = (calendarId: string, date: string): string => `${calendarId}|${date}`;

/** Whose row it is: a calendar's or, of seats, a session's. */
export const ownerOf = (key: string): string => key.slice(0, key.indexOf('|'));
