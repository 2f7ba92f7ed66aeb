import type { WallMinutes } from '#domain/schedule/hours.ts';
import { dayEnd, type LedgerDay, ledgerDayAt } from './ledgerDay.ts';
import type { ListedSlot, Slot } from '#domain/slots/slot.ts';

/** A time with where it begins on the clinic's wall. */
export type WallSlot<Of extends ListedSlot = Slot> = {
  readonly slot: Of;
  readonly date: string;
  readonly weekday: number;
  readonly minutes: WallMinutes;
};

/** Thousands at once, mostly many of one day in a row: only where a day's clock jumps is Temporal asked for each. */
export function wallSlots<Of extends ListedSlot>(slots: readonly Of[]): WallSlot<Of>[] {
  let day: LedgerDay | undefined;
  return slots.map((slot) => {
    const at = slot.start.epochMilliseconds;
    if (day?.zone !== slot.timeZone || at < day.startsAt || at >= dayEnd(day))
      day = ledgerDayAt(slot.timeZone, at);
    return day.even
      ? { slot, date: day.date, weekday: day.weekday, minutes: (at - day.startsAt) / 60_000 }
      : wallSlot(slot);
  });
}

export function wallSlot<Of extends ListedSlot>(slot: Of): WallSlot<Of> {
  const { epochMilliseconds } = slot.start;
  const at = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(slot.timeZone);
  return {
    slot,
    date: at.toPlainDate().toString(),
    weekday: at.dayOfWeek,
    minutes: at.hour * 60 + at.minute,
  };
}
