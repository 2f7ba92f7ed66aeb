import { type BookingRules, usualRules } from './bookingRules.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import type { Schedule } from '#domain/directory.ts';
import type { Exception, WeeklyWindow } from './hours.ts';
import { ledgerDayAt } from '#domain/time/ledgerDay.ts';
import { wallRange } from '#domain/time/wallTime.ts';

// Schedules in Stockholm, written as one would say them. For tests.

export const zone = 'Europe/Stockholm';

export const instant = (wall: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();

export const at = (wall: string): number => instant(wall).epochMilliseconds;

export const every = (opens: string, closes: string, treatmentIds?: string[]): WeeklyWindow[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    ...wallRange(opens, closes),
    ...(treatmentIds && { treatmentIds }),
  }));

export const scheduleOf = (
  windows: WeeklyWindow[],
  rules: Partial<BookingRules> = {},
  exceptions: Exception[] = [],
): Schedule => ({
  version: 1,
  dayZone: zone,
  calendarId: null,
  rules: { ...usualRules, ...rules },
  periods: [{ validFrom: '2026-01-01', validUntil: null, windows }],
  exceptions,
});

export const closed = (change: Partial<Exception> = {}): Exception => ({
  id: 'exception_1',
  kind: 'CLOSED',
  from: '2026-12-24',
  until: '2026-12-26',
  part: null,
  reason: 'Christmas',
  ...change,
});

/** Half an hour, with 5 minutes before and 10 after. */
export const halfHour = { before: 1, length: 6, after: 2 };

/** A booking of half an hour. */
export function claimAt(wall: string, change: Partial<Claim> = {}, providerId = 'provider'): Claim {
  const start = instant(wall);
  const day = ledgerDayAt(zone, at(wall));
  return {
    id: `claim_${wall}`,
    kind: 'booking',
    first: { key: `calendar|${day.date}`, startsAt: day.startsAt, bits: day.bits, from: 0, to: 1 },
    later: [],
    slot: {
      providerId,
      clinicId: 'clinic',
      treatmentId: 'treatment_mine',
      start,
      end: start.add({ minutes: 30 }),
      timeZone: zone,
    },
    until: null,
    holder: null,
    bookingId: `booking_${wall}`,
    terms: null,
    token: '',
    rules: 1,
    override: null,
    ...change,
  };
}
