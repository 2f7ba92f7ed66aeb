import type { Limit } from '#domain/schedule/bookingRules.ts';
import type { Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from './offer.ts';
import { step, type Wall } from '#domain/schedule/slowHoursForTests.ts';

// Where an appointment can start, said once more: five minutes at a time, by the clocks on the walls. For tests that hold it against
// the real rule.

/** An appointment that counts for the limits. */
export type Booked = { readonly start: Millis; readonly treatmentId: string };

/** All that a slow look asks of a moment. */
export type Sees = {
  /** On the clinic's wall, */
  wall(at: Millis): Wall;
  /** and in the zone whose midnights part the provider's days. */
  dayWall(at: Millis): Wall;
  open(at: Millis): boolean;
  taken(at: Millis): boolean;
  readonly booked: readonly Booked[];
};

export function canStart(
  { schedule, need, treatmentId }: Offer,
  sees: Sees,
  start: Millis,
  now: Millis,
): boolean {
  const { alignMinutes, offsetMinutes, noticeMinutes, horizonDays, limits } = schedule.rules;
  const all = (from: number, to: number, holds: (moment: Millis) => boolean): boolean => {
    for (let bit = from; bit < to; bit += 1) if (!holds(start + bit * step)) return false;
    return true;
  };
  return (
    start > now &&
    start - now >= noticeMinutes * 60_000 &&
    (sees.dayWall(start).sinceDayBegan / 60_000) % alignMinutes === offsetMinutes &&
    all(0, need.length, (moment) => sees.open(moment)) &&
    all(-need.before, need.length + need.after, (moment) => !sees.taken(moment)) &&
    daysFrom(sees.wall(now).date, sees.wall(start).date) <= (horizonDays ?? 366) &&
    limits.every((limit) => hasPlace(limit, treatmentId, sees, start))
  );
}

const daysFrom = (today: string, date: string): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(date)).days;

function hasPlace(limit: Limit, treatmentId: string, { dayWall, booked }: Sees, start: Millis): boolean {
  const counts = (id: string): boolean => !limit.treatmentIds || limit.treatmentIds.includes(id);
  if (!counts(treatmentId)) return true;
  const when = (at: Millis): string => (limit.per === 'DAY' ? dayWall(at).date : slowWeek(dayWall(at)));
  const among = booked.filter((one) => counts(one.treatmentId) && when(one.start) === when(start));
  return among.length + (limit.uncounted[when(start)] ?? 0) < limit.most;
}

/** Of ISO 8601: it is of the year that its Thursday is in. */
function slowWeek({ date, weekday }: Wall): string {
  const thursday = Temporal.PlainDate.from(date).add({ days: 4 - weekday });
  const week = Math.floor((thursday.dayOfYear - 1) / 7) + 1;
  return `${thursday.year}-W${week < 10 ? '0' : ''}${week}`;
}
