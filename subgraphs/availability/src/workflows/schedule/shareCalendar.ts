import { invalidInput, notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeSchedule, type ChangeScheduleResult, type ScheduleNotChanged } from './changeSchedule.ts';
import { type CalendarNotShared, calendarNotShared } from '#workflows/failures.ts';
import type { BookingRules } from '#domain/schedule/bookingRules.ts';
import type { Resource, Schedule } from '#domain/directory.ts';
import { problemOfLeaving, settleMove } from './settleMove.ts';

export type ShareCalendarInput = {
  readonly providerId: string;
  readonly expectedVersion: number;
  /** Whose calendar; null: the provider's own again. */
  readonly withProviderId: string | null;
};

export type ShareCalendarResult = ChangeScheduleResult | CalendarNotShared;

/**
 * Puts a provider's time into another's calendar: they are one person, at two places, and what takes their time at one takes it at the
 * other. Bookings do not move from one calendar to the other, so there must be none ahead. In two steps: the move is written down, and
 * from then on nobody can book them; once nothing is found in the former calendar it is settled. What a crash leaves between is settled by
 * `sweepMoves`.
 */
export async function shareCalendar(
  calendar: Calendar,
  identity: Identity,
  input: ShareCalendarInput,
): Promise<ShareCalendarResult> {
  const { providerId } = input;
  const result = await changeSchedule<CalendarNotShared>(calendar, identity, input, async (schedule) => {
    const target = await targetOf(calendar, identity, input, schedule);
    if ('__typename' in target) return target;
    const { calendarId, dayZone, rules } = schedule;
    const movedFrom = { calendarId, dayZone, rules, since: calendar.clock.now() };
    const problem = await problemOfLeaving(calendar, providerId, schedule);
    return problem ?? { ...schedule, ...target, rules: countingAnew(rules), movedFrom };
  });
  if (result.__typename !== 'Changed') return result;

  const problem = await settleMove(calendar, providerId, identity.subject);
  const settled = await calendar.resources.find(providerId);
  const schedule = settled?.schedule;
  // Somebody else may have settled it, and sent it back.
  if (problem || schedule?.calendarId !== result.shown.schedule.calendarId)
    return problem ?? calendarNotShared('HAS_BOOKINGS');
  return { ...result, shown: { ...result.shown, schedule } };
}

/** Nothing is ahead that a limit would have to count. */
const countingAnew = (rules: BookingRules): BookingRules => ({
  ...rules,
  limits: rules.limits.map((limit) => ({ ...limit, uncounted: {} })),
});

type Target = Pick<Schedule, 'calendarId' | 'dayZone'>;

async function targetOf(
  { resources }: Calendar,
  identity: Identity,
  { providerId, withProviderId }: ShareCalendarInput,
  schedule: Schedule,
): Promise<Target | ScheduleNotChanged | CalendarNotShared> {
  if (withProviderId === null) return { calendarId: null, dayZone: schedule.dayZone };
  const field = 'withProviderId';
  if (withProviderId === providerId) return invalidInput(field, 'Name another provider, or none.');
  const other = await resources.find(withProviderId);
  if (!other?.provider) return notFound('provider', withProviderId);
  if (!actsForClinic(identity, other.provider.clinicId, 'DESK')) {
    return notAllowed('The other is not a provider of your clinics.');
  }
  if (!other.schedule) return invalidInput(field, 'They have no schedule yet. Set their weekly hours first.');
  if (other.schedule.movedFrom) return calendarNotShared('MOVING');
  // A provider without a schedule has no ledger, and takes the other's days.
  const isNew = schedule.version === 1;
  if (!isNew && schedule.dayZone !== other.schedule.dayZone) return calendarNotShared('OTHER_DAYS');
  return { calendarId: calendarOf(other), dayZone: other.schedule.dayZone };
}

const calendarOf = ({ id, schedule }: Resource): string => schedule?.calendarId ?? id;
