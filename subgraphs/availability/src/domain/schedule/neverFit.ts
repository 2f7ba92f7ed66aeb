import { needOf } from '#domain/slots/bookable.ts';
import { firstBit } from '#domain/time/dayBits.ts';
import type { Schedule, Treatment } from '#domain/directory.ts';
import { ledgerDaysBetween, type LedgerDay } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { startBits } from '#domain/slots/startsOn.ts';
import { nothingTaken } from '#domain/ledger/taken.ts';

/**
 * The treatments that no hours of a schedule are long enough for: nobody can ever book them. What CLOSED exceptions take is not
 * counted, as they are for days and the hours for good.
 */
export function neverFit(schedule: Schedule, treatments: readonly Treatment[]): Treatment[] {
  const open: Schedule = {
    ...schedule,
    // Without the days on which a clock jumps.
    dayZone: 'UTC',
    exceptions: schedule.exceptions.filter(({ kind }) => kind === 'EXTRA'),
  };
  const days = daysToTry(open);
  return treatments.filter((treatment) => !days.some((day) => fits(open, treatment, day)));
}

function fits(schedule: Schedule, treatment: Treatment, day: LedgerDay): boolean {
  const offer: Offer = {
    providerId: '',
    calendarId: '',
    clinicId: '',
    timeZone: 'UTC',
    schedule,
    treatmentId: treatment.id,
    need: needOf(treatment),
    requires: [],
    durationMinutes: treatment.durationMinutes,
  };
  return firstBit(startBits(offer, day, nothingTaken, { from: -Infinity, until: Infinity })) >= 0;
}

/** Every kind of day: a week of each period, or as much as it has, and the beginning of each exception. */
const daysToTry = ({ periods, exceptions }: Schedule): LedgerDay[] => [
  ...periods.flatMap(({ validFrom, validUntil }) => daysFrom(validFrom, validUntil, 8)),
  ...exceptions.flatMap(({ from, until }) => daysFrom(from, until, 8)),
];

function daysFrom(from: string, until: string | null, most: number): LedgerDay[] {
  const first = Temporal.PlainDate.from(from);
  const count = until === null ? most : Math.min(first.until(until).days + 1, most);
  const start = first.toZonedDateTime('UTC');
  return ledgerDaysBetween('UTC', start.epochMilliseconds, start.add({ days: count }).epochMilliseconds);
}
