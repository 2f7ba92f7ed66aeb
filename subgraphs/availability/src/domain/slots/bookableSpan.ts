import { usualHorizonDays } from '#domain/schedule/bookingRules.ts';
import { dayEnd, ledgerDayAt, ledgerDay, type Millis } from '#domain/time/ledgerDay.ts';
import type { Schedule } from '#domain/directory.ts';
import type { Bookable } from './offer.ts';
import type { Span } from '#domain/time/span.ts';

/**
 * When an appointment may start that is booked now: later than now and not within the notice, up to the end of the last local day
 * of the horizon, on the calendar of the clinic.
 */
export function bookableSpan(
  { schedule, timeZone }: Pick<Bookable, 'timeZone'> & { readonly schedule: Pick<Schedule, 'rules'> },
  now: Millis,
): Span {
  const { noticeMinutes, horizonDays } = schedule.rules;
  return {
    from: Math.max(now + 1, now + noticeMinutes * 60_000),
    until: horizonEnd(timeZone, horizonDays ?? usualHorizonDays, now),
  };
}

type Known = Span & { readonly end: Millis };

/** By zone and days, for as long as it is the same day there: a search asks it for thousands. */
const known = new Map<string, Known>();

function horizonEnd(zone: string, days: number, now: Millis): Millis {
  const key = `${zone}|${days}`;
  let horizon = known.get(key);
  if (!horizon || now < horizon.from || now >= horizon.until) {
    if (known.size > 10_000) known.clear();
    known.set(key, (horizon = readHorizon(zone, days, now)));
  }
  return horizon.end;
}

function readHorizon(zone: string, days: number, now: Millis): Known {
  const today = ledgerDayAt(zone, now);
  const last = Temporal.PlainDate.from(today.date).add({ days }).toString();
  return { from: today.startsAt, until: dayEnd(today), end: dayEnd(ledgerDay(zone, last)) };
}
