import { type Bits, minutesPerBit, noBits, setRange, without } from './dayBits.ts';
import { type Hours, hoursOn, type WallMinutes, type WallRange } from './hours.ts';
import { bitMillis, type LedgerDay, ledgerDaysBetween, type Millis } from './ledgerDay.ts';

/**
 * The bits of a ledger day in which a provider is open.
 *
 * @param zone the zone that the hours are meant in. It is the day's own unless a clinic's zone was corrected after its providers'
 *   ledgers had begun.
 */
export function openBits(hours: Hours, zone: string, day: LedgerDay): Bits {
  if (day.even && zone === day.zone) return bitsOf(hours, day, day, evenBit);
  const rows = ledgerDaysBetween(zone, day.startsAt, day.startsAt + day.bits * bitMillis).map((local) =>
    bitsOf(hours, day, local, (minutes, round) =>
      round((momentOf(local, minutes) - day.startsAt) / bitMillis),
    ),
  );
  return rows.reduce((all, row) => all.map((word, index) => word | row[index]!), noBits(day.bits));
}

type Round = (bit: number) => number;
type BitOf = (minutes: WallMinutes, round: Round) => number;

const evenBit: BitOf = (minutes) => minutes / minutesPerBit;

function bitsOf(hours: Hours, day: LedgerDay, local: LedgerDay, bitOf: BitOf): Bits {
  const { open, closed } = hoursOn(hours, local.date, local.weekday);
  const row = noBits(day.bits);
  if (open.length === 0) return row;
  for (const range of open) setWall(row, day, range, bitOf, Math.ceil, Math.floor);
  if (closed.length === 0) return row;
  const shut = noBits(day.bits);
  for (const range of closed) setWall(shut, day, range, bitOf, Math.floor, Math.ceil);
  return without(row, shut);
}

function setWall(
  row: number[],
  day: LedgerDay,
  { opens, closes }: WallRange,
  bitOf: BitOf,
  first: Round,
  last: Round,
): void {
  setRange(row, Math.max(bitOf(opens, first), 0), Math.min(bitOf(closes, last), day.bits));
}

/**
 * The moment of a wall time. One that comes twice, when clocks go back, is its first; one that never comes, when they go
 * forward, is the moment of the jump, so that no hours open which the schedule does not name.
 */
function momentOf({ zone, date, startsAt, even }: LedgerDay, minutes: WallMinutes): Millis {
  if (even) return startsAt + minutes * 60_000;
  const wall = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes });
  const moment = wall.toZonedDateTime(zone, { disambiguation: 'compatible' });
  if (moment.toPlainDateTime().equals(wall)) return moment.epochMilliseconds;
  // 'previous' is strictly before, and the moment may be the jump itself.
  const jump = moment.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  return (jump ?? moment).epochMilliseconds;
}
