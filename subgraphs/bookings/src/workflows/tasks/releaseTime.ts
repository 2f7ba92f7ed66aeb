import type { Parts } from '#workflows/parts.ts';
import { readAgain, saveChange } from '#workflows/saveChange.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';
import { type Task, withoutTask } from '#domain/task.ts';

/** Frees a time that the booking no longer needs. */
export async function releaseTime(parts: Parts, record: BookingRecord, task: Task): Promise<BookingRecord> {
  await parts.claims.release(task.claimId);
  const change = { todo: withoutTask(record.todo, task) };
  return (await saveChange(parts, record, change)) ?? (await readAgain(parts, record));
}
