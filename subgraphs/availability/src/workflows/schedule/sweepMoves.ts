import type { Calendar } from '#workflows/calendar.ts';
import { settleMove } from './settleMove.ts';

/** How long whoever began a move has to settle it. */
const term = Temporal.Duration.from({ minutes: 1 });
const atOnce = 100;

/** Settles what crashes left moving from one calendar to another. */
export async function sweepMoves(calendar: Calendar): Promise<void> {
  const { schedules, clock } = calendar;
  for (const providerId of await schedules.findMoving(clock.now().subtract(term), atOnce))
    await settleMove(calendar, providerId, null);
}
