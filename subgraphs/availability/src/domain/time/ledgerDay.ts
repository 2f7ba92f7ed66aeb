import { minutesPerBit } from './dayBits.ts';

/** Moments inside the ledger's arithmetic: milliseconds since the epoch, as it compares thousands of them. */
export type Millis = number;

export const bitMillis = minutesPerBit * 60_000;

/**
 * One local day as the ledger counts it: in steps of five minutes that pass, from its first moment. A day of 23 or 25 hours has
 * so many more or fewer of them, and no time of the wall clock is ever counted twice or left out.
 */
export type LedgerDay = {
  readonly zone: string;
  /** ISO 8601: it sorts and compares as text. */
  readonly date: string;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly startsAt: Millis;
  readonly bits: number;
  /** The dates beside it on the calendar. */
  readonly dateBefore: string;
  readonly dateAfter: string;
  /** Whether the wall clock runs through it without a jump. */
  readonly even: boolean;
};

const known = new Map<string, LedgerDay>();

/** A local day of a zone. Computed once: asking Temporal for it is dear beside the rest. */
export function ledgerDay(zone: string, date: string): LedgerDay {
  const key = `${zone}|${date}`;
  let day = known.get(key);
  if (!day) {
    if (known.size > 50_000) known.clear();
    known.set(key, (day = readDay(zone, date)));
  }
  return day;
}

function readDay(zone: string, date: string): LedgerDay {
  const plain = Temporal.PlainDate.from(date);
  const start = plain.toZonedDateTime(zone);
  const end = plain.add({ days: 1 }).toZonedDateTime(zone);
  const bits = Math.floor((end.epochMilliseconds - start.epochMilliseconds) / bitMillis);
  return {
    zone,
    date,
    weekday: plain.dayOfWeek,
    startsAt: start.epochMilliseconds,
    bits,
    dateBefore: plain.subtract({ days: 1 }).toString(),
    dateAfter: plain.add({ days: 1 }).toString(),
    even: bits === 288 && start.offsetNanoseconds === end.offsetNanoseconds,
  };
}

/** The local day that a moment lies in. */
export function ledgerDayAt(zone: string, moment: Millis): LedgerDay {
  const at = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const day = ledgerDay(zone, at.toPlainDate().toString());
  // A clock put back over midnight shows a date again that was over.
  return moment < dayEnd(day) ? day : dayAfter(day);
}

/** The local days that [from, until) touches, in order. */
export function ledgerDaysBetween(zone: string, from: Millis, until: Millis): LedgerDay[] {
  const days: LedgerDay[] = [];
  for (let day = ledgerDayAt(zone, from); day.startsAt < until; day = dayAfter(day)) days.push(day);
  return days;
}

export const dayBefore = ({ zone, dateBefore }: LedgerDay): LedgerDay => ledgerDay(zone, dateBefore);

export const dayAfter = ({ zone, dateAfter }: LedgerDay): LedgerDay => ledgerDay(zone, dateAfter);

/** Where the day ends and the next begins. */
export const dayEnd = (day: LedgerDay): Millis => bitStart(day, day.bits);

/** When a bit of the day begins. */
export const bitStart = (day: LedgerDay, bit: number): Millis => day.startsAt + bit * bitMillis;

/** The first bit that begins at `moment` or later; 0 where the day begins later still. */
export const firstBitFrom = (day: LedgerDay, moment: Millis): number =>
  Math.max(0, Math.ceil((moment - day.startsAt) / bitMillis));

/** The bit that begins at exactly this moment, or -1. */
export function bitAt(day: LedgerDay, moment: Millis): number {
  const bit = (moment - day.startsAt) / bitMillis;
  return Number.isInteger(bit) && bit >= 0 && bit < day.bits ? bit : -1;
}
