import { Unavailable } from '@tidbok/kit/failures.ts';
import { type MoveFailed, moveTime } from './moveTime.ts';
import type { Parts } from '#workflows/parts.ts';
import { reclaimTime } from './reclaimTime.ts';
import { releaseTime } from './releaseTime.ts';
import { secureTime } from './secureTime.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';
import type { Task } from '#domain/task.ts';

export type Outcome = {
  readonly record: BookingRecord;
  /** Why a move came to nothing, where this call saw it fail. */
  readonly moveFailed?: MoveFailed | undefined;
};

/** Far more than anything needs: a booking that many write at once is written by each in turn. */
const maximumRounds = 50;

/**
 * Does what a booking has to do, one task after the other, until there is nothing left. Any number of callers may do so for the
 * same booking at the same time: what they ask of availability can be repeated, and one of them writes each outcome down.
 *
 * @throws {Unavailable} where availability does not answer; what is left is then left to the sweeper
 */
export async function carryOutTasks(parts: Parts, start: BookingRecord): Promise<Outcome> {
  let outcome: Outcome = { record: start };
  for (let round = 0; round < maximumRounds; round += 1) {
    const [task] = outcome.record.todo;
    if (!task) return outcome;
    const next = await carryOut(parts, outcome.record, task);
    outcome = { record: next.record, moveFailed: next.moveFailed ?? outcome.moveFailed };
  }
  throw new Unavailable('The booking is being changed by too many at once.');
}

async function carryOut(parts: Parts, record: BookingRecord, task: Task): Promise<Outcome> {
  switch (task.kind) {
    case 'secure':
      return { record: await secureTime(parts, record, task) };
    case 'release':
      return { record: await releaseTime(parts, record, task) };
    case 'reclaim':
      return { record: await reclaimTime(parts, record, task) };
    case 'move':
      return await moveTime(parts, record, task);
  }
}

/** As `carryOutTasks`, where the caller's answer does not wait for it: what cannot be done now is left to the sweeper. */
export async function carryOutWhatCan(parts: Parts, record: BookingRecord): Promise<BookingRecord> {
  try {
    return (await carryOutTasks(parts, record)).record;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    parts.log.warn({ err: error, bookingId: record.booking.id }, 'tasks of a booking are left for later');
    return record;
  }
}
