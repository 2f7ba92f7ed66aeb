import type { Calendar } from '#workflows/calendar.ts';
import type { Schedule } from '#domain/directory.ts';
import { withUncounted } from '#domain/ledger/limits.ts';
import type { BookingRules, Limit } from '#domain/schedule/bookingRules.ts';
import { ledgerDayAt } from '#domain/time/ledgerDay.ts';

type Stores = Pick<Calendar, 'ledger' | 'resources' | 'schedules' | 'clock'>;

/** Limits with what is booked and held already, and has none of their places. */
export async function countLimits(
  { ledger, clock }: Pick<Stores, 'ledger' | 'clock'>,
  providerId: string,
  schedule: Schedule,
  limits: readonly Omit<Limit, 'uncounted'>[],
): Promise<Limit[]> {
  if (limits.length === 0) return [];
  const now = clock.now();
  const calendarId = schedule.calendarId ?? providerId;
  const today = Temporal.PlainDate.from(ledgerDayAt(schedule.dayZone, now.epochMilliseconds).date);
  // A week counts the days of it that have passed, too.
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const claims = await ledger.findClaimsFrom(calendarId, monday.toString());
  return limits.map((limit) => withUncounted(limit, { providerId, calendarId }, schedule, claims, now));
}

/** What is cancelled is counted at once; this finds what a crash has kept from it. */
const afterwards = Temporal.Duration.from({ hours: 12 });
/** Writes lost in a row. Each was lost to somebody who changed the schedule, or counted as well: all who cancel at once do. */
const attempts = 50;
/** Of one with a full year ahead it takes a tenth of a second. */
const atOnce = 20;

/** Counts again what a provider's limits have no place for, after some of it has gone. As long as there is any it is counted now and then. */
export async function recountLimits(calendar: Stores, providerId: string): Promise<void> {
  const { resources, schedules, clock } = calendar;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const schedule = (await resources.find(providerId))?.schedule;
    // Who moves has nothing to count, or moves back.
    if (!schedule || schedule.movedFrom) return;
    const limits = await countLimits(calendar, providerId, schedule, schedule.rules.limits);
    const rules: BookingRules = { ...schedule.rules, limits };
    const isRest = limits.some(({ uncounted }) => Object.keys(uncounted).length > 0);
    const counted = { rules, ...(isRest && { countAgainAt: clock.now().add(afterwards) }) };
    if (await schedules.recount(providerId, schedule, counted)) return;
  }
  throw new Error('a schedule kept changing while its limits were to be counted');
}

/** Counts again where it is due. */
export async function sweepLimits(calendar: Stores): Promise<void> {
  const due = await calendar.schedules.findToCount(calendar.clock.now(), atOnce);
  for (const providerId of due) await recountLimits(calendar, providerId);
}
