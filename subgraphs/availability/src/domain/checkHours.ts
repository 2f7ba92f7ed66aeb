import { minutesPerBit } from './dayBits.ts';
import type { Exception, Period, WallRange, WeeklyWindow } from './hours.ts';

/** What is wrong, and where: the path from the list that was given. */
export type Problem = { readonly path: string; readonly message: string };

const most = { periods: 50, windows: 140, exceptions: 500, exceptionDays: 366, reasonLength: 200 };

/** Whether weekly hours make sense. Null: they do. */
export function problemOfPeriods(periods: readonly Period[]): Problem | null {
  if (periods.length > most.periods) return { path: 'periods', message: `At most ${most.periods} periods.` };
  for (const [index, period] of periods.entries()) {
    const problem = problemOfPeriod(period);
    if (problem) return { ...problem, path: [`periods.${index}`, problem.path].filter(Boolean).join('.') };
  }
  return problemOfOverlap(periods);
}

function problemOfPeriod({ validFrom, validUntil, windows }: Period): Problem | null {
  if (validUntil !== null && validUntil < validFrom) {
    return { path: 'validUntil', message: 'The period ends before it begins.' };
  }
  if (windows.length > most.windows) return { path: 'windows', message: `At most ${most.windows} windows.` };
  for (const [index, window] of windows.entries()) {
    const message = problemOfRange(window) ?? problemOfNeighbours(window, windows.slice(0, index));
    if (message) return { path: `windows.${index}`, message };
  }
  return null;
}

function problemOfNeighbours(window: WeeklyWindow, others: readonly WeeklyWindow[]): string | null {
  const overlaps = others.some(
    ({ weekday, opens, closes }) =>
      weekday === window.weekday && opens < window.closes && window.opens < closes,
  );
  return overlaps ? 'It overlaps another window of the same weekday.' : null;
}

function problemOfOverlap(periods: readonly Period[]): Problem | null {
  for (const [index, period] of periods.entries()) {
    const overlaps = periods
      .slice(0, index)
      .some(
        (other) =>
          (other.validUntil === null || period.validFrom <= other.validUntil) &&
          (period.validUntil === null || other.validFrom <= period.validUntil),
      );
    if (overlaps) return { path: `periods.${index}`, message: 'It overlaps another period.' };
  }
  return null;
}

/** Whether an exception makes sense among those that are there already. */
export function problemOfException(exception: Exception, others: readonly Exception[]): Problem | null {
  const { from, until, part, reason } = exception;
  if (others.length >= most.exceptions) {
    return {
      path: '',
      message: `There are ${most.exceptions} exceptions already. Remove those that are past.`,
    };
  }
  if (until < from) return { path: 'until', message: 'The exception ends before it begins.' };
  if (Temporal.PlainDate.from(from).until(until).days >= most.exceptionDays) {
    return { path: 'until', message: `At most ${most.exceptionDays} days at a time.` };
  }
  const message = part && problemOfRange(part);
  if (message) return { path: 'opens', message };
  if (reason !== null && reason.length > most.reasonLength) {
    return { path: 'reason', message: `At most ${most.reasonLength} characters.` };
  }
  return null;
}

function problemOfRange({ opens, closes }: WallRange): string | null {
  if (opens % minutesPerBit !== 0 || closes % minutesPerBit !== 0) {
    return `Times are on full ${minutesPerBit} minutes.`;
  }
  return opens < closes ? null : 'It closes before it opens.';
}
