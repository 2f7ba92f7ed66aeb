import { type Bits, minutesPerBit, noBits, setRange, without } from '#domain/time/dayBits.ts';
import { type Hours, hoursOn, minutesPerDay, type WallRange, windowsOn } from './hours.ts';
import type { LedgerDay } from '#domain/time/ledgerDay.ts';
import { usualBits } from './usualBits.ts';
import { type WallSpan, wallSpans } from '#domain/time/wallSpans.ts';

/**
 * The bits of a ledger day in which a provider is open: those through which the clock on the wall shows a time that lies in their
 * hours. So hours that the clock skips do not come, and where it shows a time twice, both are open.
 *
 * @param zone the zone that the hours are meant in. It is the day's own unless a clinic's zone was corrected after its providers'
 *   ledgers had begun.
 * @param treatmentId what it is to be open for; null: for anything
 */
export function openBits(hours: Hours, zone: string, day: LedgerDay, treatmentId: string | null): Bits {
  if (day.even && zone === day.zone && !isExcepted(hours, day)) {
    const usual = usualBits(
      windowsOn(hours.periods, day.date),
      windowsOn(hours.periods, day.dateBefore),
      day,
    );
    if (usual) return usual;
  }
  const row = noBits(day.bits);
  const shut = noBits(day.bits);
  for (const span of wallSpans(zone, day)) {
    const { open, closed } = rangesOn(hours, span, treatmentId);
    for (const range of open) setWall(row, span, range, Math.ceil, Math.floor);
    for (const range of closed) setWall(shut, span, range, Math.floor, Math.ceil);
  }
  return without(row, shut);
}

const isExcepted = ({ exceptions }: Hours, { date, dateBefore }: LedgerDay): boolean =>
  exceptions.some(({ from, until }) => from <= date && until >= dateBefore);

/** What opens and closes on the date of a span, with what runs on into it from the day before. */
function rangesOn(
  hours: Hours,
  { date, weekday, dateBefore }: WallSpan,
  treatmentId: string | null,
): ReturnType<typeof hoursOn> {
  const today = hoursOn(hours, date, weekday, treatmentId);
  const before = hoursOn(hours, dateBefore, weekday === 1 ? 7 : weekday - 1, treatmentId);
  return {
    open: [...today.open, ...before.open.map(onNextDay)],
    closed: [...today.closed, ...before.closed.map(onNextDay)],
  };
}

const onNextDay = ({ opens, closes }: WallRange): WallRange => ({
  opens: opens - minutesPerDay,
  closes: closes - minutesPerDay,
});

type Round = (bit: number) => number;

function setWall(
  row: number[],
  { from, until, bit }: WallSpan,
  range: WallRange,
  first: Round,
  last: Round,
): void {
  const opens = Math.max(range.opens, from);
  const closes = Math.min(range.closes, until);
  if (opens >= closes) return;
  setRange(row, first(bit + (opens - from) / minutesPerBit), last(bit + (closes - from) / minutesPerBit));
}
