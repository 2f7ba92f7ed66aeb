import type { Calendar } from '#workflows/calendar.ts';
import type { ShownSchedule } from './changeSchedule.ts';
import { ledgerDayAt } from '#domain/time/ledgerDay.ts';
import { seatsKey, type Session, sessionIdOf } from '#domain/sessions/session.ts';
import { type StrandedBooking, strandedOf } from '#domain/schedule/stranded.ts';

/** Soonest first. */
export type FoundStranded = {
  readonly stranded: readonly StrandedBooking[];
  readonly strandedSessions: readonly Session[];
};

/** More are told when these are moved: a desk works through them by hand. */
const mostAtOnce = 500;

/** The coming bookings and sessions of a provider that their hours do not allow any more. */
export async function findStranded(
  { ledger, sessions, clock }: Pick<Calendar, 'ledger' | 'sessions' | 'clock'>,
  { providerId, timeZone, schedule }: ShownSchedule,
): Promise<FoundStranded> {
  const now = clock.now();
  const today = ledgerDayAt(schedule.dayZone, now.epochMilliseconds);
  const claims = await ledger.findClaimsFrom(schedule.calendarId ?? providerId, today.date);
  const ids = claims.filter(({ kind }) => kind === 'session').map(({ id }) => sessionIdOf(id));
  const seats = ids.length > 0 ? await ledger.findClaimsIn(ids.map(seatsKey)) : [];
  const { bookings, sessionIds } = strandedOf(providerId, { schedule, timeZone }, [...claims, ...seats], now);
  const found = await Promise.all(sessionIds.slice(0, mostAtOnce).map(sessions.find));
  return {
    stranded: bookings.slice(0, mostAtOnce),
    strandedSessions: found.flatMap((session) => (session?.state === 'OPEN' ? [session] : [])),
  };
}
