import { invalidInput } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeSchedule, type ChangeScheduleResult } from './changeSchedule.ts';
import type { BookingRules, Limit } from '#domain/schedule/bookingRules.ts';
import type { Schedule } from '#domain/directory.ts';
import { problemOfLimits, problemOfRules } from '#domain/schedule/checkRules.ts';
import { ledgerDayAt } from '#domain/time/ledgerDay.ts';
import { withUncounted } from '#domain/ledger/limits.ts';

export type WantedRules = Omit<BookingRules, 'limits'> & {
  readonly limits: readonly Omit<Limit, 'id' | 'uncounted'>[];
};

/** Changes those rules that are given; the others and the hours stay. Limits that are given count what is booked already. */
export async function updateBookingRules(
  calendar: Calendar,
  identity: Identity,
  input: { providerId: string; expectedVersion: number; rules: Partial<WantedRules> },
): Promise<ChangeScheduleResult> {
  const { limits: wanted, ...given } = input.rules;
  return await changeSchedule(calendar, identity, input, async (schedule, { treatmentIds }) => {
    const limits = wanted?.map((limit) => named(limit, input.providerId));
    const rules = { ...schedule.rules, ...given };
    const problem = problemOfRules(rules) ?? (limits && problemOfLimits(limits, treatmentIds));
    if (problem) return invalidInput(problem.path, problem.message);
    if (!limits) return { ...schedule, rules };
    return { ...schedule, rules: { ...rules, limits: await counted(calendar, input, schedule, limits) } };
  });
}

/** The limits with what is booked already. */
async function counted(
  { ledger, clock }: Calendar,
  { providerId }: { providerId: string },
  schedule: Schedule,
  limits: readonly Omit<Limit, 'uncounted'>[],
): Promise<Limit[]> {
  if (limits.length === 0) return [];
  const now = clock.now();
  const calendarId = schedule.calendarId ?? providerId;
  const { date } = ledgerDayAt(schedule.dayZone, now.epochMilliseconds);
  const claims = await ledger.findClaimsFrom(calendarId, date);
  return limits.map((limit) => withUncounted(limit, { providerId, calendarId }, schedule, claims, now));
}

/** Named after what it counts: with another number it goes on counting from where it was. */
function named(limit: WantedRules['limits'][number], providerId: string): Omit<Limit, 'uncounted'> {
  const treatmentIds = limit.treatmentIds && [...new Set(limit.treatmentIds)].toSorted();
  return { ...limit, treatmentIds, id: idOf('limit', providerId, limit.per, ...(treatmentIds ?? [])) };
}
