import type { Parts } from './parts.ts';
import { wakeBooking } from './wakeBooking.ts';

const batch = 100;
const firstWaitSeconds = 5;
const longestWaitSeconds = 60;

/**
 * Looks after the bookings that are due. One that cannot be helped now is left for twice as long each time. Any number of sweepers may
 * run: each takes a booking for itself, and even two at one booking do no harm.
 *
 * @returns how many were due: as many as a batch has, and there may be more
 */
export async function sweepBookings(parts: Parts): Promise<{ swept: number; more: boolean }> {
  const due = await parts.store.due(parts.clock.now(), batch);
  for (const each of due) {
    const record = await parts.store.takeDue(each, (attempts) =>
      parts.clock.now().add({ seconds: Math.min(firstWaitSeconds * 2 ** attempts, longestWaitSeconds) }),
    );
    if (!record) continue;
    try {
      await wakeBooking(parts, record);
    } catch (error) {
      parts.log.warn(
        { err: error, bookingId: each.id },
        'a booking could not be looked after, trying again later',
      );
    }
  }
  return { swept: due.length, more: due.length === batch };
}
