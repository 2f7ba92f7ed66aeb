import type { Moment } from '@tidbok/kit/clock.ts';
import type { Calendar } from '#workflows/calendar.ts';
import type { WantedSlots } from '#workflows/slots/listFreeTimes.ts';
import { listSlots } from '#workflows/slots/listSlots.ts';
import type { Slot } from '#domain/slots/slot.ts';

/** As `listSlots`, with instants, as tests hold and compare them. */
export async function listForTests(calendar: Calendar, requests: readonly WantedSlots[]): Promise<Slot[][]> {
  const lists = await listSlots(calendar, requests);
  return lists.map((slots) =>
    slots.map((slot) => ({ ...slot, start: instantOf(slot.start), end: instantOf(slot.end) })),
  );
}

export const instantOf = ({ epochMilliseconds }: Moment): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
