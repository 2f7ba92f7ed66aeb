import { invalidInput } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { newId } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeSchedule, type ChangeScheduleResult } from './changeSchedule.ts';
import { problemOfException } from '#domain/schedule/checkHours.ts';
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
      opens === null ? 'input.opens' : 'input.closes',
      'Give both times, or neither for the whole day.',
    );
  }
  const part = opens === null || closes === null ? null : wallRange(opens, closes);
  const exception: Exception = { ...rest, part, id: newId('exception') };
  return await changeSchedule(calendar, identity, input, (schedule, { treatmentIds }) => {
    const problem = problemOfException(exception, schedule.exceptions, treatmentIds);
    if (problem) return invalidInput(['input', problem.path].filter(Boolean).join('.'), problem.message);
    const exceptions = [...schedule.exceptions, exception].toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return { ...schedule, exceptions };
  });
}
