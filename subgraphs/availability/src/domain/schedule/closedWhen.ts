import { hasBit } from '#domain/time/dayBits.ts';
import type { Schedule } from '#domain/directory.ts';
import { type Exception, exceptionsOn, type Hours, minutesPerDay, wholeDay } from './hours.ts';
import { bitStart, ledgerDaysBetween, type Millis } from '#domain/time/ledgerDay.ts';
import { openBits } from './openHours.ts';
import type { Span } from '#domain/time/span.ts';

/** Hours, in the zone that they are meant in. */
export type ZonedHours = {
  readonly schedule: Hours & Pick<Schedule, 'dayZone'>;
  readonly timeZone: string;
};

/** The first moment of a span, to the five minutes, that is not open for a treatment; null where all of it is. */
export function firstClosed(
  { schedule, timeZone }: ZonedHours,
  treatmentId: string | null,
  { from, until }: Span,
): Millis | null {
  for (const day of ledgerDaysBetween(schedule.dayZone, from, until)) {
    const open = openBits(schedule, timeZone, day, treatmentId);
    for (let bit = 0; bit < day.bits; bit += 1) {
      const [begins, ends] = [bitStart(day, bit), bitStart(day, bit + 1)];
      if (begins < until && ends > from && !hasBit(open, bit)) return Math.max(begins, from);
    }
  }
  return null;
}

/** What closes a moment that the weekly hours may have opened. */
export function closedBy({ schedule, timeZone }: ZonedHours, moment: Millis): Exception | null {
  const wall = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const minutes = wall.hour * 60 + wall.minute;
  const closingAt = (date: Temporal.PlainDate, at: number): Exception | undefined =>
    exceptionsOn(schedule.exceptions, date.toString()).find(({ kind, part }) => {
      const { opens, closes } = part ?? wholeDay;
      return kind === 'CLOSED' && opens <= at && at < closes;
    });
  const date = wall.toPlainDate();
  return closingAt(date, minutes) ?? closingAt(date.subtract({ days: 1 }), minutes + minutesPerDay) ?? null;
}
