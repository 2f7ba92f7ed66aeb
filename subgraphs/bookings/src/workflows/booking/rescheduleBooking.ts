import { temporarilyUnavailable, Unavailable } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { checkIdempotencyKey } from '@tidbok/kit/idempotency.ts';
import { carryOutTasks } from '#workflows/tasks/carryOutTasks.ts';
import {
  beginChange,
  changed,
  type Changed,
  type ChangeInput,
  keyUse,
  maximumTries,
  type NotChanged,
} from './changeBooking.ts';
import { checkId, checkOverride, type OverrideInput } from '#workflows/checkInput.ts';
import type { MoveFailure } from '#workflows/tasks/moveTime.ts';
import type { Parts } from '#workflows/parts.ts';
import { readAgain, saveChange } from '#workflows/saveChange.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';
import { begunFor, wrongState } from '#domain/decide.ts';
import { slotNotOffered } from '#domain/slotNotOffered.ts';
import { slotTaken } from '#domain/slotTaken.ts';
import { statusAfter } from '#domain/statusMachine.ts';
import type { MoveTask } from '#domain/task.ts';
import { overriders } from '#domain/whoMay.ts';

export type RescheduleInput = ChangeInput & {
  readonly start: Temporal.Instant;
  readonly providerId?: string | null | undefined;
  readonly override?: OverrideInput | null | undefined;
};

export type NotMoved = Exclude<MoveFailure, { __typename: 'HoldExpired' }>;

/** Every move stays on the booking, with its key, so there is an end to them. One that came to nothing leaves no trace. */
const maximumMoves = 100;

/**
 * Moves a booking. The intent is written down first, so that a crash leaves a move that the sweeper ends: with the new time, or
 * with the old one and nothing else.
 */
export async function rescheduleBooking(
  parts: Parts,
  identity: Identity,
  input: RescheduleInput,
): Promise<Changed | NotChanged | NotMoved> {
  const invalid =
    checkIdempotencyKey(input.idempotencyKey) ??
    checkId('providerId', input.providerId) ??
    checkOverride(input.override);
  if (invalid) return invalid;
  try {
    return await move(parts, identity, input);
  } catch (error) {
    if (error instanceof Unavailable) return temporarilyUnavailable('The calendar');
    throw error;
  }
}

const movers = ['PATIENT', 'PARTNER', 'DESK', 'ADMIN'] as const;

async function move(
  parts: Parts,
  identity: Identity,
  input: RescheduleInput,
): Promise<Changed | NotChanged | NotMoved> {
  const use = keyUse(identity, 'rescheduleBooking', input);
  for (let tries = 0; tries < maximumTries; tries += 1) {
    const begun = await beginChange(parts, identity, input, input.override ? overriders : movers, use);
    if ('answer' in begun) return begun.answer;
    const { record, by } = begun;
    // One move at a time: another that is under way, or was cut short, is ended first. It may be this very one.
    if (record.todo.length > 0) {
      await carryOutTasks(parts, record);
      continue;
    }
    const { booking } = record;
    if (!statusAfter('RESCHEDULED', booking.status))
      return wrongState(booking, `A booking that is ${booking.status} cannot be moved.`);
    const late = begunFor(by, booking, parts.clock.now());
    if (late) return late;
    if (booking.sessionId !== null)
      return wrongState(booking, 'A seat in a session cannot be moved. Cancel it, and book another.');
    if (record.changes.length >= maximumMoves)
      return wrongState(booking, 'It was moved too often. Book anew.');
    const providerId = input.providerId ?? booking.providerId;
    if (providerId === booking.providerId && input.start.equals(booking.start)) {
      const saved = await saveChange(parts, record, { keyUse: use });
      if (saved) return changed(saved);
      continue;
    }
    if (Temporal.Instant.compare(input.start, parts.clock.now()) <= 0) return slotNotOffered();
    const task: MoveTask = {
      kind: 'move',
      claimId: `${booking.id}:${record.movesBegun + 1}`,
      providerId,
      start: input.start,
      by,
      keyUse: use,
      override: input.override ? { by: use.subject, reason: input.override.reason } : null,
    };
    const intended = await saveChange(parts, record, { todo: [task], moveBegun: true });
    if (!intended) continue;
    const answer = await endMove(parts, intended, task);
    if (answer) return answer;
  }
  return temporarilyUnavailable('The booking is being changed by too many at once and');
}

/** Null where somebody else ended the move, so that the booking must be looked at again. */
async function endMove(
  parts: Parts,
  intended: BookingRecord,
  task: MoveTask,
): Promise<Changed | NotMoved | null> {
  const { record, moveFailed } = await carryOutTasks(parts, intended).catch(async (error: unknown) => {
    if (!(error instanceof Unavailable)) throw error;
    const record = await readAgain(parts, intended);
    // Moved, and only the old time is not free yet: that is left to the sweeper.
    if (record.booking.claimId === task.claimId) return { record, moveFailed: undefined };
    throw error;
  });
  if (moveFailed?.claimId === task.claimId) return asOfAMove(moveFailed.failure);
  return record.booking.claimId === task.claimId ? changed(record) : null;
}

/** A move has no hold of the caller's: what availability says of its own claim is that the time is gone. */
const asOfAMove = (failure: MoveFailure): NotMoved =>
  failure.__typename === 'HoldExpired' ? slotTaken() : failure;
