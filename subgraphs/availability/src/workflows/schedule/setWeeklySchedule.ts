import { invalidInput } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeSchedule, type ChangeScheduleResult } from './changeSchedule.ts';
import { problemOfPeriods } from '#domain/schedule/checkHours.ts';
import type { Period } from '#domain/schedule/hours.ts';
import { sortedPeriods } from '#domain/schedule/sortedPeriods.ts';

/** Replaces the weekly hours; exceptions and rules stay. */
export async function setWeeklySchedule(
  calendar: Calendar,
  identity: Identity,
  input: { providerId: string; expectedVersion: number; periods: readonly Period[] },
): Promise<ChangeScheduleResult> {
  return await changeSchedule(calendar, identity, input, (schedule, { treatmentIds }) => {
    const problem = problemOfPeriods(input.periods, treatmentIds);
    if (problem) return invalidInput(problem.path, problem.message);
    return { ...schedule, periods: sortedPeriods(input.periods) };
  });
}
