import { invalidInput } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { newId } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeSchedule, type ChangeScheduleResult } from './changeSchedule.ts';
import { problemOfCount, problemOfException } from '#domain/schedule/checkHours.ts';
import type { Exception } from '#domain/schedule/hours.ts';
import { wallRange } from '#domain/time/wallTime.ts';

export type NewException = Omit<Exception, 'id' | 'part'> & {
  /** As on the clock. Both, or neither for the whole day. */
  readonly opens: string | null;
  readonly closes: string | null;
};

/** Closes, or opens, a range of days. */
export async function addScheduleException(
  calendar: Calendar,
  identity: Identity,
  input: { providerId: string; expectedVersion: number; exception: NewException },
): Promise<ChangeScheduleResult> {
  const { opens, closes, ...rest } = input.exception;
  if ((opens === null) !== (closes === null)) {
    return invalidInput(
      opens === null ? 'opens' : 'closes',
      'Give both times, or neither for the whole day.',
    );
  }
  const part = opens === null || closes === null ? null : wallRange(opens, closes);
  const exception: Exception = { ...rest, part, id: newId('exception') };
  return await changeSchedule(calendar, identity, input, (schedule, { treatmentIds }) => {
    const problem = problemOfException(exception, treatmentIds);
    if (problem) return invalidInput(problem.path, problem.message);
    const exceptions = [...schedule.exceptions, exception].toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const tooMany = problemOfCount(exceptions);
    return tooMany ? invalidInput('providerId', tooMany) : { ...schedule, exceptions };
  });
}
