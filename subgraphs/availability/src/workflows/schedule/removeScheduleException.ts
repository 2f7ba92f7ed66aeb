import { notFound } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeSchedule, type ChangeScheduleResult } from './changeSchedule.ts';

/** Takes an exception back: the weekly hours hold on its days again. */
export async function removeScheduleException(
  calendar: Calendar,
  identity: Identity,
  input: { providerId: string; expectedVersion: number; exceptionId: string },
): Promise<ChangeScheduleResult> {
  return await changeSchedule(calendar, identity, input, (schedule) => {
    const exceptions = schedule.exceptions.filter(({ id }) => id !== input.exceptionId);
    if (exceptions.length === schedule.exceptions.length) return notFound('exception', input.exceptionId);
    return { ...schedule, exceptions };
  });
}
