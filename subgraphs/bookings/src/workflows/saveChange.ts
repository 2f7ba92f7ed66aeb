import type { Parts } from './parts.ts';
import { type BookingRecord, changeRecord, type RecordChange } from '#domain/bookingRecord.ts';

/** Writes a change of a record. Null where somebody else wrote first: read again and decide again. */
export async function saveChange(
  { store, clock, nudge }: Parts,
  before: BookingRecord,
  change: RecordChange,
): Promise<BookingRecord | null> {
  const after = changeRecord(before, change, clock.now());
  if (!(await store.save(before, after))) return null;
  if (change.event) nudge();
  return after;
}

/** A booking that is known to be there, as it now is. */
export async function readAgain({ store }: Parts, { booking }: BookingRecord): Promise<BookingRecord> {
  const record = await store.find(booking.id);
  if (!record) throw new Error(`The booking ${booking.id} is gone: bookings are never removed.`);
  return record;
}
