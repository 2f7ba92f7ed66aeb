import { bitMillis, dayEnd, type LedgerDay } from './ledgerDay.ts';
import { minutesPerDay, type WallMinutes, wholeDay } from '#domain/schedule/hours.ts';

/** A stretch of a ledger day through which a clock on the wall runs evenly, within one date. */
export type WallSpan = {
  readonly date: string;
  readonly weekday: number;
  readonly dateBefore: string;
  /** What the clock shows as it begins, and as it ends. */
  readonly from: WallMinutes;
  readonly until: WallMinutes;
  /** Where in the day it begins: a whole bit, unless the zones differ by less. */
  readonly bit: number;
};

const known = new Map<string, readonly WallSpan[]>();

/**
 * How a ledger day looks on the clocks of a zone, which is its own unless a clinic's zone was corrected. What the clock skips is in
 * none of the stretches, and what it shows twice is in two.
 */
export function wallSpans(zone: string, day: LedgerDay): readonly WallSpan[] {
  const key = `${zone}|${day.zone}|${day.date}`;
  let spans = known.get(key);
  if (!spans) {
    if (known.size > 50_000) known.clear();
    known.set(key, (spans = readSpans(zone, day)));
  }
  return spans;
}

function readSpans(zone: string, day: LedgerDay): WallSpan[] {
  if (day.even && zone === day.zone) {
    const { date, weekday, dateBefore } = day;
    return [{ date, weekday, dateBefore, from: 0, until: wholeDay.closes, bit: 0 }];
  }
  const spans: WallSpan[] = [];
  const end = Temporal.Instant.fromEpochMilliseconds(dayEnd(day)).toZonedDateTimeISO(zone);
  let at = Temporal.Instant.fromEpochMilliseconds(day.startsAt).toZonedDateTimeISO(zone);
  while (Temporal.ZonedDateTime.compare(at, end) < 0) {
    const date = at.toPlainDate();
    const from = at.hour * 60 + at.minute;
    // Where the clock would show 24:00, unless it jumps before.
    const midnight = at.add({ minutes: minutesPerDay - from });
    const jump = at.getTimeZoneTransition('next') ?? end;
    const next = [end, jump, midnight].toSorted(Temporal.ZonedDateTime.compare)[0]!;
    spans.push({
      date: date.toString(),
      weekday: date.dayOfWeek,
      dateBefore: date.subtract({ days: 1 }).toString(),
      from,
      until: from + (next.epochMilliseconds - at.epochMilliseconds) / 60_000,
      bit: (at.epochMilliseconds - day.startsAt) / bitMillis,
    });
    at = next;
  }
  return spans;
}
