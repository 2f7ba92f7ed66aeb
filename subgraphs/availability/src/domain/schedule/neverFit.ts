import { needOf } from '#domain/slots/bookable.ts';
import { firstBit } from '#domain/time/dayBits.ts';
import { type Exception, hoursOn, type WallRange } from './hours.ts';
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
  const named = treatmentsNamed(open);
  // Those that no hours name have the same ones.
  const hoursOf = new Map<string | undefined, HoursAround>();
  return treatments.filter((treatment) => {
    const key = named.has(treatment.id) ? treatment.id : undefined;
    const around = hoursOf.get(key) ?? hoursAround(open, treatment.id);
    hoursOf.set(key, around);
    return !days.some((day) => fits(around(day), treatment, day));
  });
}

function treatmentsNamed({ periods, exceptions }: Schedule): ReadonlySet<string> {
  const hours = [...periods.flatMap(({ windows }) => windows), ...exceptions];
  return new Set(hours.flatMap(({ treatmentIds = [] }) => treatmentIds));
}

type HoursAround = (day: LedgerDay) => Schedule;

/** A schedule with nothing but the hours of a day and of those beside it: there may be hundreds of exceptions that overlap. */
function hoursAround(schedule: Schedule, treatmentId: string): HoursAround {
  const known = new Map<string, Exception[]>();
  const hoursOf = (date: Temporal.PlainDate): Exception[] => {
    const on = date.toString();
    const hours =
      known.get(on) ??
      union(hoursOn(schedule, on, date.dayOfWeek, treatmentId).open).map((part): Exception => ({
        id: '',
        kind: 'EXTRA',
        from: on,
        until: on,
        part,
        reason: null,
      }));
    known.set(on, hours);
    return hours;
  };
  return ({ date }) => {
    const day = Temporal.PlainDate.from(date);
    const exceptions = [-2, -1, 0, 1].flatMap((days) => hoursOf(day.add({ days })));
    return { ...schedule, periods: [], exceptions };
  };
}

function union(ranges: readonly WallRange[]): WallRange[] {
  const apart: WallRange[] = [];
  for (const { opens, closes } of ranges.toSorted((a, b) => a.opens - b.opens)) {
    const last = apart.at(-1);
    if (!last || opens > last.closes) apart.push({ opens, closes });
    else apart[apart.length - 1] = { opens: last.opens, closes: Math.max(last.closes, closes) };
  }
  return apart;
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

/** Every kind of day, once: a week of each period, or as much as it has, and the beginning of each exception. */
function daysToTry({ periods, exceptions }: Schedule): LedgerDay[] {
  const days = [
    ...periods.flatMap(({ validFrom, validUntil }) => daysFrom(validFrom, validUntil, 8)),
    ...exceptions.flatMap(({ from, until }) => daysFrom(from, until, 8)),
  ];
  return [...new Map(days.map((day) => [day.date, day])).values()];
}

function daysFrom(from: string, until: string | null, most: number): LedgerDay[] {
  const first = Temporal.PlainDate.from(from);
  const count = until === null ? most : Math.min(first.until(until).days + 1, most);
  const start = first.toZonedDateTime('UTC');
  return ledgerDaysBetween('UTC', start.epochMilliseconds, start.add({ days: count }).epochMilliseconds);
}
