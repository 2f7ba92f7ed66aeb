import type { History, Violation } from '../history/history.ts';

/** What takes somebody's time ahead is in the calendar that is theirs now: of two who are one person, in the same. */
export function checkCalendars({
  rows,
  schedules,
  at,
}: Pick<History, 'rows' | 'schedules' | 'at'>): Violation[] {
  const calendars = new Map(schedules.map(({ providerId, calendarId }) => [providerId, calendarId]));
  return rows.flatMap(({ key, entries }) =>
    entries.flatMap(({ id, time, until, most, kind, later }) => {
      // A hold, and what a crash left of a booking, ends by itself. A seat takes nobody's time.
      if (!time || until !== null || time.start <= at || (most !== null && kind !== 'session')) return [];
      const theirs = calendars.get(time.providerId) ?? time.providerId;
      const taken = [key, ...later.map((part) => part.key)].map((row) => row.slice(0, row.indexOf('|')));
      if (taken.includes(theirs)) return [];
      const what = `${id} of ${time.providerId} is in ${taken.join(', ')}, and their calendar is ${theirs}`;
      return [{ rule: 'what takes time is in the calendar of whoever it is', what }];
    }),
  );
}
