import type { Calendar } from '#workflows/calendar.ts';
import type { ShownSchedule } from './changeSchedule.ts';
import { ledgerDayAt } from '#domain/time/ledgerDay.ts';
import { seatsKey, sessionIdOf } from '#domain/sessions/session.ts';
import { type Stranded, strandedOf } from '#domain/schedule/stranded.ts';

/** More are told when these are moved: a desk works through them by hand. */
const mostAtOnce = 500;

/** The coming bookings of a provider that their hours do not allow any more, soonest first. */
export async function findStranded(
  { ledger, clock }: Pick<Calendar, 'ledger' | 'clock'>,
  { providerId, timeZone, schedule }: ShownSchedule,
): Promise<Stranded[]> {
  const now = clock.now();
  const today = ledgerDayAt(schedule.dayZone, now.epochMilliseconds);
  const claims = await ledger.findClaimsFrom(schedule.calendarId ?? providerId, today.date);
  const sessions = claims.filter(({ kind }) => kind === 'session').map(({ id }) => sessionIdOf(id));
  const seats = sessions.length > 0 ? await ledger.findClaimsIn(sessions.map(seatsKey)) : [];
  return strandedOf(providerId, { schedule, timeZone }, [...claims, ...seats], now).slice(0, mostAtOnce);
}
