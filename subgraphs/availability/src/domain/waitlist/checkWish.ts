import type { Problem } from '#domain/schedule/checkHours.ts';
import { minutesPerDay } from '#domain/schedule/hours.ts';
import type { Wish } from './waitlistEntry.ts';

/** How many days one may wait for, and how far ahead they may lie. */
const mostDays = 92;
const mostAhead = 366;

/** Whether a wish makes sense. Null: it does. */
export function problemOfWish(
  {
    from,
    until,
    earliest,
    latest,
    weekdays,
  }: Omit<Wish, 'clinicId' | 'treatmentId' | 'providerId' | 'sessionId'>,
  today: string,
): Problem | null {
  if (until < from) {
    return { path: 'until', message: 'It ends before it begins. Name a day on or after `from`.' };
  }
  if (until < today) return { path: 'until', message: 'These days are past.' };
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(until)];
  if (first.until(last).days >= mostDays) {
    return { path: 'until', message: `At most ${mostDays} days at a time.` };
  }
  if (Temporal.PlainDate.from(today).until(last).days > mostAhead) {
    return { path: 'until', message: `At most ${mostAhead} days ahead.` };
  }
  if (earliest >= minutesPerDay) {
    return { path: 'earliestTime', message: 'No time begins at the end of the day.' };
  }
  if (latest < earliest) {
    return { path: 'latestTime', message: 'It is before `earliestTime`. Both are of the same day.' };
  }
  if (weekdays.length === 0) return { path: 'weekdays', message: 'Name a weekday, or leave them out.' };
  return isOneOf(first, last, weekdays)
    ? null
    : { path: 'weekdays', message: 'None of these weekdays is among the days.' };
}

const isOneOf = (
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  weekdays: readonly number[],
): boolean => {
  const days = Math.min(first.until(last).days, 6);
  return Array.from({ length: days + 1 }, (_, n) => first.add({ days: n }).dayOfWeek).some((weekday) =>
    weekdays.includes(weekday),
  );
};
