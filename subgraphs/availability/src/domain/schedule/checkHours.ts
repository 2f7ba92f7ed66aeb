import { type Exception, minutesPerDay, type Period, type WallRange, type WeeklyWindow } from './hours.ts';
import { minutesPerBit } from '#domain/time/dayBits.ts';
import { problemOfTreatments } from './checkTreatments.ts';

/** What is wrong, and where in what was given. */
export type Problem = { readonly path: string; readonly message: string };

const most = { periods: 50, windows: 140, exceptions: 500, exceptionDays: 366, reasonLength: 200 };

/**
 * Whether weekly hours make sense. Null: they do.
 *
 * @param offered the treatments that hours can be for; null where they are not known
 */
export function problemOfPeriods(
  periods: readonly Period[],
  offered: readonly string[] | null,
): Problem | null {
  if (periods.length > most.periods) return { path: 'periods', message: `At most ${most.periods} periods.` };
  for (const [index, period] of periods.entries()) {
    const problem = problemOfPeriod(period, offered);
    if (problem) return { ...problem, path: `periods[${index}].${problem.path}` };
  }
  return problemOfOverlap(periods);
}

function problemOfPeriod(
  { validFrom, validUntil, windows }: Period,
  offered: readonly string[] | null,
): Problem | null {
  if (validUntil !== null && validUntil < validFrom) {
    return {
      path: 'validUntil',
      message: 'The period ends before it begins. Name a day on or after `validFrom`, or none.',
    };
  }
  if (windows.length > most.windows) return { path: 'windows', message: `At most ${most.windows} windows.` };
  for (const [index, window] of windows.entries()) {
    const path = `windows[${index}]`;
    const treatments = problemOfTreatments(window.treatmentIds, offered);
    if (treatments) return { path: `${path}.${treatments.path}`, message: treatments.message };
    const range = problemOfRange(window);
    if (range) return { path: `${path}.${range.path}`, message: range.message };
    const message = problemOfNeighbours(window, windows.slice(0, index));
    if (message) return { path, message };
  }
  return null;
}

function problemOfNeighbours(window: WeeklyWindow, others: readonly WeeklyWindow[]): string | null {
  const other = others.find((one) => shareTreatments(one, window) && overlap(one, window));
  if (!other) return null;
  return other.weekday === window.weekday
    ? 'It overlaps another window of the same weekday. Join them, or name different treatments.'
    : 'It overlaps a window of another weekday that runs past midnight. Let one end where the other begins.';
}

const shareTreatments = (a: WeeklyWindow, b: WeeklyWindow): boolean =>
  !a.treatmentIds || !b.treatmentIds || a.treatmentIds.some((id) => b.treatmentIds!.includes(id));

const minutesPerWeek = 7 * minutesPerDay;

/** In a week that begins again where it ends: the night to Monday is Sunday's. */
function overlap(a: WeeklyWindow, b: WeeklyWindow): boolean {
  const start = (window: WeeklyWindow): number => window.weekday * minutesPerDay + window.opens;
  const apart = start(b) - start(a);
  const after = ((apart % minutesPerWeek) + minutesPerWeek) % minutesPerWeek;
  return after < a.closes - a.opens || minutesPerWeek - after < b.closes - b.opens;
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
    if (overlaps) {
      return {
        path: `periods[${index}]`,
        message: 'It overlaps another period. Let one end the day before the other begins.',
      };
    }
  }
  return null;
}

/** Whether there are more exceptions than there may be. */
export const problemOfCount = (exceptions: readonly Exception[]): string | null =>
  exceptions.length > most.exceptions
    ? `At most ${most.exceptions} exceptions. Remove those that are past.`
    : null;

/** Whether an exception makes sense. Null: it does. */
export function problemOfException(
  { kind, from, until, part, reason, treatmentIds }: Exception,
  offered: readonly string[] | null,
): Problem | null {
  if (until < from) {
    return {
      path: 'until',
      message: 'The exception ends before it begins. Name a day on or after `from`.',
    };
  }
  if (Temporal.PlainDate.from(from).until(until).days >= most.exceptionDays) {
    return { path: 'until', message: `At most ${most.exceptionDays} days at a time.` };
  }
  const range = part && problemOfRange(part);
  if (range) return range;
  if (reason !== null && reason.length > most.reasonLength) {
    return { path: 'reason', message: `At most ${most.reasonLength} characters.` };
  }
  if (kind === 'CLOSED' && treatmentIds) {
    return { path: 'treatmentIds', message: 'What is closed is closed for all. Leave the treatments out.' };
  }
  return problemOfTreatments(treatmentIds, offered);
}

function problemOfRange({ opens, closes }: WallRange): Problem | null {
  const off = opens % minutesPerBit !== 0 ? 'opens' : closes % minutesPerBit !== 0 ? 'closes' : null;
  if (off) return { path: off, message: `Times are on full ${minutesPerBit} minutes.` };
  if (opens >= minutesPerDay)
    return { path: 'opens', message: 'It opens at the end of the day. Name 00:00 of the next.' };
  if (opens >= closes) return { path: 'closes', message: 'It closes before it opens.' };
  return closes - opens <= minutesPerDay ? null : { path: 'closes', message: 'At most 24 hours at a time.' };
}
