import type { History, Violation } from '../history/history.ts';
import type { BookingState, Entry, ScheduleState } from '../history/state.ts';

/** The bookings that a clinic is told to lie outside of a provider's hours are those that do. */
export function checkStranded({
  stranded,
  schedules,
  bookings,
  rows,
  stage: { timeZone },
  at,
}: Pick<History, 'stranded' | 'schedules' | 'bookings' | 'rows' | 'stage' | 'at'>): Violation[] {
  const claims = new Map(rows.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
  return stranded.flatMap(({ providerId, bookingIds }) => {
    const schedule = schedules.find((one) => one.providerId === providerId);
    if (!schedule) return [];
    const coming = bookings.filter(
      (booking) => booking.providerId === providerId && booking.takesTime && booking.start > at,
    );
    const wanted = coming.filter((booking) => lies(booking, claims.get(booking.claimId), schedule, timeZone));
    const outside = new Set(wanted.map(({ id }) => id));
    const told = new Set(bookingIds);
    const rule = 'the clinic is told of those outside of the hours';
    return [
      ...[...outside.difference(told)].map((id) => ({ rule, what: `not of ${id} with ${providerId}` })),
      ...[...told.difference(outside)].map((id) => ({
        rule,
        what: `of ${id} with ${providerId}, which is not`,
      })),
    ];
  });
}

/** What a desk booked outside of the hours on purpose is stranded by a closed day alone. */
function lies(
  { start, end }: BookingState,
  claim: Entry | undefined,
  schedule: ScheduleState,
  timeZone: string,
): boolean {
  const from = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const date = from.toPlainDate();
  const span = { from: minutesOf(from), to: minutesOf(from) + (end - start) / 60_000 };
  const ofDay = schedule.exceptions.filter(
    (one) => one.from <= date.toString() && one.until >= date.toString(),
  );
  const closed = ofDay
    .filter(({ kind }) => kind === 'CLOSED')
    .map(({ opens, closes }) => ({ opens: opens ?? 0, closes: closes ?? 1_440 }));
  const isClosed = closed.some(({ opens, closes }) => opens < span.to && closes > span.from);
  if (claim?.isOverride) return isClosed;
  const weekly = [-1, 0, 1].flatMap((days) => weeklyOf(date.add({ days }), schedule, days * dayMinutes));
  const extra = ofDay
    .filter(({ kind }) => kind === 'EXTRA')
    .map(({ opens, closes }) => ({ opens: opens!, closes: closes! }));
  const isOpen = covers([...weekly, ...extra], span);
  return isClosed || !isOpen;
}

const dayMinutes = 1_440;

/** The hours of a day, which may run into the next one; in minutes from a midnight that is so much earlier than its own. */
const weeklyOf = (day: Temporal.PlainDate, { periods }: ScheduleState, earlier: number): Window[] =>
  periods
    .filter(({ validFrom, validUntil }) => validFrom <= String(day) && (validUntil ?? '9') >= String(day))
    .flatMap(({ windows }) => windows.filter(({ weekday }) => weekday === day.dayOfWeek))
    .map(({ opens, closes }) => ({
      opens: opens + earlier,
      closes: (closes > opens ? closes : closes + dayMinutes) + earlier,
    }));

const minutesOf = (wall: Temporal.PlainDateTime): number => wall.hour * 60 + wall.minute;

type Window = { readonly opens: number; readonly closes: number };

/** Whether windows, which may meet and overlap, have all of a span. */
function covers(windows: readonly Window[], { from, to }: { from: number; to: number }): boolean {
  let covered = from;
  for (const { opens, closes } of windows.toSorted((a, b) => a.opens - b.opens)) {
    if (opens <= covered) covered = Math.max(covered, closes);
  }
  return covered >= to;
}
