import type { WallMinutes } from '#domain/schedule/hours.ts';
import { dayEnd, type LedgerDay, ledgerDayAt } from './ledgerDay.ts';
import type { Slot } from '#domain/slots/slot.ts';

/** A time with where it begins on the clinic's wall. */
export type WallSlot = {
  readonly slot: Slot;
  readonly date: string;
  readonly weekday: number;
  readonly minutes: WallMinutes;
};

/** Thousands at once, mostly many of one day in a row: only where a day's clock jumps is Temporal asked for each. */
export function wallSlots(slots: readonly Slot[]): WallSlot[] {
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

export function wallSlot(slot: Slot): WallSlot {
  const at = slot.start.toZonedDateTimeISO(slot.timeZone);
  return {
    slot,
    date: at.toPlainDate().toString(),
    weekday: at.dayOfWeek,
    minutes: at.hour * 60 + at.minute,
  };
}
