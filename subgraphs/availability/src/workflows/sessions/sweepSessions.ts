import type { Calendar } from '#workflows/calendar.ts';
import { finishSession } from './finishSession.ts';

const batch = 100;

/** Finishes the sessions that a crash has left half made, or half cancelled. */
export async function sweepSessions(
  calendar: Pick<Calendar, 'sessions' | 'ledger' | 'clock'>,
): Promise<void> {
  for (const session of await calendar.sessions.findLeft(calendar.clock.now(), batch)) {
    await finishSession(calendar, session);
  }
}
