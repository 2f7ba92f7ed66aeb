import type { Deed, Violation } from '../history/history.ts';
import type { State } from '../history/state.ts';
import { checkBookings } from './bookings.ts';
import { checkToldOfDirectory } from './directory.ts';
import { checkExceptions } from './exceptions.ts';
import { keptThoughReleased } from './holds.ts';
import { checkToldOfPlans } from './plans.ts';
import { checkToldOfSessions } from './sessions.ts';
import { checkToldOfWaiting } from './toldOfWaiting.ts';
import { checkVersions } from './versions.ts';

export type Acknowledged = {
  readonly deeds: readonly Deed[];
  /** Holds that may be bookings by now, or released. */
  readonly usedHolds: ReadonlySet<string>;
  /** Reasons of schedule exceptions that somebody asked to remove. */
  readonly removing: ReadonlySet<string>;
  /** Reasons of schedule exceptions. */
  readonly exceptions: readonly string[];
};

export type Found = Pick<
  State,
  | 'rows'
  | 'bookings'
  | 'invoices'
  | 'sessions'
  | 'plans'
  | 'entries'
  | 'equipment'
  | 'schedules'
  | 'directory'
> & {
  readonly exceptions: readonly string[];
};

/**
 * What was acknowledged before a crash of the data engine, and is not there after it. Holds are to be younger than their term, so that
 * none was overtaken.
 */
export function checkSurvived(told: Acknowledged, found: Found): Violation[] {
  const rule = 'what was acknowledged is there';
  const claims = new Set(found.rows.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const holds = told.deeds.flatMap(({ answer }) => (answer.is === 'done' ? (answer.hold?.id ?? []) : []));
  const paying = new Set(
    found.invoices.filter(({ payments }) => payments > 0).map(({ bookingId }) => bookingId),
  );
  const { deeds } = told;
  const pages = deeds.filter(({ kind, answer }) => kind === 'pay' && answer.is === 'done');
  return [
    ...checkBookings({ ...found, deeds }),
    ...checkToldOfPlans({ ...found, deeds }),
    ...checkToldOfSessions({ ...found, deeds }),
    ...checkToldOfWaiting(deeds, found.entries),
    ...checkVersions({ ...found, deeds }),
    ...checkExceptions({ ...found, deeds }, told.removing),
    ...checkToldOfDirectory({ ...found, deeds }),
    ...keptThoughReleased(deeds, found.rows),
    ...holds.filter((id) => !claims.has(id) && !told.usedHolds.has(id)).map((what) => ({ rule, what })),
    ...pages
      .filter(({ bookingId = '' }) => !paying.has(bookingId))
      .map(({ bookingId }) => ({ rule, what: `the payment of ${bookingId}` })),
    ...told.exceptions
      .filter((reason) => !found.exceptions.includes(reason))
      .map((reason) => ({ rule, what: `the schedule exception ${reason}` })),
  ];
}
