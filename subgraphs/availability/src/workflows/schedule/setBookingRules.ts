import { invalidInput } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeSchedule, type ChangeScheduleResult } from './changeSchedule.ts';
import type { BookingRules, Limit } from '#domain/schedule/bookingRules.ts';
import { problemOfRules } from '#domain/schedule/checkRules.ts';
import { ledgerDayAt } from '#domain/time/ledgerDay.ts';
import { withUncounted } from '#domain/ledger/limits.ts';

export type WantedRules = Omit<BookingRules, 'limits'> & {
  readonly limits: readonly Omit<Limit, 'id' | 'uncounted'>[];
};

/** Replaces the rules; the hours stay. A limit counts what is booked already. */
export async function setBookingRules(
  calendar: Calendar,
  identity: Identity,
  input: { providerId: string; expectedVersion: number; rules: WantedRules },
): Promise<ChangeScheduleResult> {
  const { providerId } = input;
  const { ledger, clock } = calendar;
  return await changeSchedule(calendar, identity, input, async (schedule, { treatmentIds }) => {
    const limits = input.rules.limits.map((limit) => named(limit, providerId));
    const rules = { ...input.rules, limits: limits.map((limit) => ({ ...limit, uncounted: {} })) };
    const problem = problemOfRules(rules, treatmentIds);
    if (problem) return invalidInput(`input.rules.${problem.path}`, problem.message);
    if (limits.length === 0) return { ...schedule, rules };

    const now = clock.now();
    const calendarId = schedule.calendarId ?? providerId;
    const { date } = ledgerDayAt(schedule.dayZone, now.epochMilliseconds);
    const claims = await ledger.findClaimsFrom(calendarId, date);
    const counted = limits.map((limit) =>
      withUncounted(limit, { providerId, calendarId }, schedule, claims, now),
    );
    return { ...schedule, rules: { ...rules, limits: counted } };
  });
}

/** Named after what it counts: with another number it goes on counting from where it was. */
function named(limit: WantedRules['limits'][number], providerId: string): Omit<Limit, 'uncounted'> {
  const treatmentIds = limit.treatmentIds && [...new Set(limit.treatmentIds)].toSorted();
  return { ...limit, treatmentIds, id: idOf('limit', providerId, limit.per, ...(treatmentIds ?? [])) };
}
