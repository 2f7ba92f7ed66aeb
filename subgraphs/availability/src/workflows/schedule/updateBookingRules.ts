import { invalidInput } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeSchedule, type ChangeScheduleResult } from './changeSchedule.ts';
import { countLimits } from './countLimits.ts';
import type { BookingRules, Limit } from '#domain/schedule/bookingRules.ts';
import { problemOfLimits, problemOfRules } from '#domain/schedule/checkRules.ts';

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
    const counted = await countLimits(calendar, input.providerId, schedule, limits);
    return { ...schedule, rules: { ...rules, limits: counted }, countAgainAt: whenNothingIsHeld(calendar) };
  });
}

/** The longest that a claim is kept which is not secured, whatever it is for. */
const longestClaimMinutes = 15;
/** More than clocks of several processes differ. */
const skewMinutes = 5;

/** When all that is held now is booked, or gone. */
function whenNothingIsHeld({ clock, holdMinutes, offerMinutes }: Calendar): Temporal.Instant {
  const held = Math.max(holdMinutes, offerMinutes);
  return clock.now().add({ minutes: held + longestClaimMinutes + skewMinutes });
}

/** Named after what it counts: with another number it goes on counting from where it was. */
function named(limit: WantedRules['limits'][number], providerId: string): Omit<Limit, 'uncounted'> {
  const treatmentIds = limit.treatmentIds && [...new Set(limit.treatmentIds)].toSorted();
  return { ...limit, treatmentIds, id: idOf('limit', providerId, limit.per, ...(treatmentIds ?? [])) };
}
