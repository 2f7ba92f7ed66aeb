import { carryOutTasks } from './carryOutTasks.ts';
import type { Parts } from './parts.ts';
import { saveChange } from './saveChange.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';
import { decide, isWrongState } from '#domain/decide.ts';

/** Does what is due on a booking: what a crash left undone, and the expiry of what was not paid in time. */
export async function wakeBooking(parts: Parts, record: BookingRecord): Promise<void> {
  const { record: settled } = await carryOutTasks(parts, record);
  // A payment that is recorded at this moment makes the write miss: then it was in time.
  const decided = decide(settled.booking, { type: 'expire' }, parts.clock.now());
  if (isWrongState(decided)) return;
  const expired = await saveChange(parts, settled, { event: decided });
  if (expired) await carryOutTasks(parts, expired);
}
