import { invalidInput, notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { dropClaim } from '#workflows/claims/dropClaim.ts';
import { changeSchedule, type ChangeScheduleResult, type ScheduleNotChanged } from './changeSchedule.ts';
import { type CalendarNotShared, calendarNotShared } from '#workflows/failures.ts';
import type { BookingRules } from '#domain/schedule/bookingRules.ts';
import { isLive } from '#domain/ledger/claim.ts';
import type { Resource, Schedule } from '#domain/directory.ts';
import { ledgerDayAt } from '#domain/time/ledgerDay.ts';

export type ShareCalendarInput = {
  readonly providerId: string;
  readonly expectedVersion: number;
  /** Whose calendar; null: the provider's own again. */
  readonly withProviderId: string | null;
};

export type ShareCalendarResult = ChangeScheduleResult | CalendarNotShared;

/**
 * Puts a provider's time into another's calendar: they are one person, at two places, and what takes their time at one takes it at the
 * other. Bookings do not move from one calendar to the other, so there must be none ahead.
 */
export async function shareCalendar(
  calendar: Calendar,
  identity: Identity,
  input: ShareCalendarInput,
): Promise<ShareCalendarResult> {
  const { providerId } = input;
  let former: Schedule | undefined;
  const result = await changeSchedule<CalendarNotShared>(calendar, identity, input, async (schedule) => {
    former = schedule;
    const target = await targetOf(calendar, identity, input, schedule);
    if ('__typename' in target) return target;
    const problem = await problemOfLeaving(calendar, providerId, schedule);
    return problem ?? { ...schedule, ...target, rules: countingAnew(schedule.rules) };
  });
  if (result.__typename !== 'Changed') return result;

  // What came into the former calendar while it was left, or moved the other one away, is looked for once more.
  const { schedule } = result.shown;
  const problem =
    (await problemOfLeaving(calendar, providerId, former!)) ??
    (await problemOfTarget(calendar, input, schedule));
  if (!problem) return result;
  const back = { ...former!, version: schedule.version + 1 };
  await calendar.schedules.replace(providerId, back, { at: calendar.clock.now(), by: identity.subject });
  return problem;
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
  const field = 'input.withProviderId';
  if (withProviderId === providerId) return invalidInput(field, 'Name another provider, or none.');
  const other = await resources.find(withProviderId);
  if (!other?.provider) return notFound('provider', withProviderId);
  if (!actsForClinic(identity, other.provider.clinicId, 'DESK')) {
    return notAllowed('The other is not a provider of your clinics.');
  }
  if (!other.schedule) return invalidInput(field, 'They have no schedule yet. Set their weekly hours first.');
  // A provider without a schedule has no ledger, and takes the other's days.
  const isNew = schedule.version === 1;
  if (!isNew && schedule.dayZone !== other.schedule.dayZone) return calendarNotShared('OTHER_DAYS');
  return { calendarId: calendarOf(other), dayZone: other.schedule.dayZone };
}

async function problemOfLeaving(
  { ledger, schedules, clock }: Calendar,
  providerId: string,
  { calendarId, dayZone }: Schedule,
): Promise<CalendarNotShared | null> {
  if (calendarId === null && (await schedules.isShared(providerId, providerId))) {
    return calendarNotShared('IS_SHARED');
  }
  const now = clock.now();
  const { date } = ledgerDayAt(dayZone, now.epochMilliseconds);
  const claims = await ledger.findClaimsFrom(calendarId ?? providerId, date);
  const ahead = claims.filter(
    ({ slot }) => slot.providerId === providerId && Temporal.Instant.compare(slot.end, now) > 0,
  );
  for (const claim of ahead) {
    // One whose deadline has passed could still become a booking's: it goes first.
    if (isLive(claim, now) || !(await dropClaim(ledger, claim, now)))
      return calendarNotShared('HAS_BOOKINGS');
  }
  return null;
}

async function problemOfTarget(
  { resources }: Calendar,
  { withProviderId }: ShareCalendarInput,
  { calendarId }: Schedule,
): Promise<CalendarNotShared | null> {
  const other = withProviderId === null ? null : await resources.find(withProviderId);
  return other && calendarOf(other) !== calendarId ? calendarNotShared('IS_SHARED') : null;
}

const calendarOf = ({ id, schedule }: Resource): string => schedule?.calendarId ?? id;
