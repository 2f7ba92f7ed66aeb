import type { Parts } from '#workflows/parts.ts';
import { readAgain, saveChange } from '#workflows/saveChange.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';
import { decide, isWrongState } from '#domain/decide.ts';
import { type SecureTask, withoutTask } from '#domain/task.ts';

/** Takes the deadline off a new booking's claim: then it is kept. Or it was too late, and the booking has expired. */
export async function secureTime(
  parts: Parts,
  record: BookingRecord,
  task: SecureTask,
): Promise<BookingRecord> {
  const { claims, clock, paymentTerm } = parts;
  const secured = await claims.secure(task.claimId, task.token);
  const command = secured ? ({ type: 'keep', paymentTerm } as const) : ({ type: 'loseTime' } as const);
  const decided = decide(record.booking, command, clock.now());
  const change = isWrongState(decided) ? { todo: withoutTask(record.todo, task) } : { event: decided };
  return (await saveChange(parts, record, change)) ?? (await readAgain(parts, record));
}
