import { finishSession, type SessionCalendar } from './finishSession.ts';

const batch = 100;

/** Finishes the sessions that a crash has left half made, or half cancelled. */
export async function sweepSessions(calendar: SessionCalendar): Promise<void> {
  for (const session of await calendar.sessions.findLeft(calendar.clock.now(), batch)) {
    await finishSession(calendar, session);
  }
}
