import { claimAndSecure } from './claimAndSecure.ts';
import type { WantedTime } from '#workflows/claims.ts';
import type { Parts } from '#workflows/parts.ts';
import { readAgain, saveChange } from '#workflows/saveChange.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';
import { decide, isWrongState } from '#domain/decide.ts';
import { onlySeatAsBooked } from '#domain/onlySeat.ts';
import { type Task, withoutTask } from '#domain/task.ts';

/** After a late payment: the booking has its time again if it is still free, else the money is owed back. */
export async function reclaimTime(parts: Parts, start: BookingRecord, task: Task): Promise<BookingRecord> {
  const attempt = await claimAndSecure(parts, start, task, timeOf(start));
  const { record, outcome } = attempt;
  if (outcome === 'superseded') return record;
  const command =
    outcome === 'secured'
      ? ({ type: 'reinstate', claimId: task.claimId } as const)
      : ({ type: 'refusePayment' } as const);
  const decided = decide(record.booking, command, parts.clock.now());
  const change = isWrongState(decided) ? { todo: withoutTask(record.todo, task) } : { event: decided };
  return (await saveChange(parts, record, change)) ?? (await readAgain(parts, record));
}

/**
 * As it was booked: the rules that a desk waived are waived for this time. Not what others have: whoever is there now came after the desk had
 * looked, or has a time that was given back, and a late payment is nobody's word that two may have it.
 */
const timeOf = (record: BookingRecord): WantedTime => {
  const { sessionId, providerId, treatmentId, start, override: given } = record.booking;
  const override = given && ({ ...given, rulesOnly: true } as const);
  return sessionId === null
    ? { providerId, treatmentId, start, override }
    : { sessionId, ...onlySeatAsBooked(record) };
};
