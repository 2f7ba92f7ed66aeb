import { type Failure, notAllowed } from '@tidbok/kit/failures.ts';
import { claimAndSecure } from './claimAndSecure.ts';
import type { ClaimFailure } from '#workflows/claims.ts';
import type { Parts } from '#workflows/parts.ts';
import { readAgain, saveChange } from '#workflows/saveChange.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';
import { decide, isWrongState, type WrongState } from '#domain/decide.ts';
import { slotTaken } from '#domain/slotTaken.ts';
import { type MoveTask, withMoveUndone } from '#domain/task.ts';

export type MoveFailure = ClaimFailure | WrongState | Failure<'NotAllowed'>;

export type MoveFailed = { readonly claimId: string; readonly failure: MoveFailure };

type Moved = { readonly record: BookingRecord; readonly moveFailed?: MoveFailed };

/**
 * Brings a move to its end. One write gives the booking the new time and puts the release of the old one on its list; until
 * then it has the old time.
 */
export async function moveTime(parts: Parts, start: BookingRecord, task: MoveTask): Promise<Moved> {
  const { treatmentId, claimId } = start.booking;
  const { providerId, start: to, override } = task;
  const wanted = { providerId, treatmentId, start: to, insteadOf: claimId, override };
  const attempt = await claimAndSecure(parts, start, task, wanted);
  const { record } = attempt;
  switch (attempt.outcome) {
    case 'superseded':
      return { record };
    case 'refused':
      return await giveUp(parts, record, task, refusalOf(attempt.failure));
    case 'lost':
      return await giveUp(parts, record, task, slotTaken());
    case 'secured': {
      const { time } = attempt.claimed;
      const command = { type: 'reschedule', by: task.by, to: time, override } as const;
      const decided = decide(record.booking, command, parts.clock.now());
      if (isWrongState(decided)) return await giveUp(parts, record, task, decided);
      const saved = await saveChange(parts, record, { event: decided, keyUse: task.keyUse });
      return { record: saved ?? (await readAgain(parts, record)) };
    }
  }
}

/** What is not allowed of a time at all is that it is at another clinic. */
const refusalOf = (failure: ClaimFailure): MoveFailure =>
  failure.__typename === 'NotAllowed'
    ? notAllowed('A booking stays at its clinic. Cancel it, and book at the other.')
    : failure;

/** Its claim is released also where we have none: another process may have claimed for the same task, and be about to secure it. */
async function giveUp(
  parts: Parts,
  record: BookingRecord,
  task: MoveTask,
  failure: MoveFailure,
): Promise<Moved> {
  const saved = await saveChange(parts, record, { todo: withMoveUndone(record.todo, task) });
  // Where another wrote first, the task may still be there: it is then tried again, and fails again.
  if (!saved) return { record: await readAgain(parts, record) };
  return { record: saved, moveFailed: { claimId: task.claimId, failure } };
}
