import type { Parts } from '#workflows/parts.ts';
import { saveChange } from '#workflows/saveChange.ts';
import { decide, isWrongState } from '#domain/decide.ts';

/**
 * Lets a booking expire that was not paid in time. It asks nobody but the store, so that nothing can hold it up: freeing its time is left to
 * the sweeper of tasks. A payment that is recorded at this moment makes the write miss: then it was in time.
 */
export async function expireBooking(parts: Parts, id: string): Promise<void> {
  const record = await parts.store.find(id);
  if (!record) return;
  const decided = decide(record.booking, { type: 'expire' }, parts.clock.now());
  if (isWrongState(decided)) return;
  await saveChange(parts, record, { event: decided, leftToSweeper: true });
}
