import type { Calendar } from '#workflows/calendar.ts';
import { dropClaim } from '#workflows/claims/dropClaim.ts';
import { type CalendarNotShared, calendarNotShared } from '#workflows/failures.ts';
import { isLive } from '#domain/ledger/claim.ts';
import type { Schedule } from '#domain/directory.ts';
import { ledgerDayAt } from '#domain/time/ledgerDay.ts';

type Stores = Pick<Calendar, 'resources' | 'schedules' | 'ledger' | 'clock'>;

/** Writes lost in a row. Each was lost to a desk that changed the hours, or to somebody else who settles. */
const attempts = 10;

/**
 * Ends a provider's move from one calendar to another: for good where nothing is ahead in the former one, else back. While it moves nobody
 * can book them, so that what was claimed as it began is all that there can be. Anyone may do it, again and at the same time.
 *
 * @returns why it went back. Null where it did not, or somebody else has settled it
 */
export async function settleMove(
  calendar: Stores,
  providerId: string,
  by: string | null,
): Promise<CalendarNotShared | null> {
  const { resources, schedules, clock } = calendar;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const schedule = (await resources.find(providerId))?.schedule;
    if (!schedule?.movedFrom) return null;
    const { movedFrom, ...moved } = schedule;
    const { since: _, ...former } = movedFrom;
    const problem =
      (await problemOfLeaving(calendar, providerId, former)) ?? (await problemOfTarget(calendar, moved));
    const next = { ...moved, ...(problem && former), version: schedule.version + 1 };
    if (await schedules.replace(providerId, next, { at: clock.now(), by })) return problem;
  }
  throw new Error('a schedule kept changing while its move was to be settled');
}

/** A clock that is ahead takes for past what is still to come: more than clocks differ. */
const skew = Temporal.Duration.from({ hours: 2 });

/** Why a provider cannot leave a calendar, if they cannot. */
export async function problemOfLeaving(
  { ledger, schedules, clock }: Stores,
  providerId: string,
  { calendarId, dayZone }: Pick<Schedule, 'calendarId' | 'dayZone'>,
): Promise<CalendarNotShared | null> {
  if (calendarId === null && (await schedules.isShared(providerId, providerId))) {
    return calendarNotShared('IS_SHARED');
  }
  const now = clock.now();
  const ended = now.subtract(skew);
  const { date } = ledgerDayAt(dayZone, ended.epochMilliseconds);
  const claims = await ledger.findClaimsFrom(calendarId ?? providerId, date);
  const ahead = claims.filter(
    ({ slot }) => slot.providerId === providerId && Temporal.Instant.compare(slot.end, ended) > 0,
  );
  for (const claim of ahead) {
    // One whose deadline has passed could still become a booking's: it goes first.
    if (isLive(claim, now) || !(await dropClaim(ledger, claim, now)))
      return calendarNotShared('HAS_BOOKINGS');
  }
  return null;
}

/** Whose calendar it is may have left it at the same moment. */
async function problemOfTarget(
  { resources }: Stores,
  { calendarId }: Pick<Schedule, 'calendarId'>,
): Promise<CalendarNotShared | null> {
  if (calendarId === null) return null;
  const theirs = (await resources.find(calendarId))?.schedule?.calendarId ?? calendarId;
  return theirs === calendarId ? null : calendarNotShared('IS_SHARED');
}
