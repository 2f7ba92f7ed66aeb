import type { Calendar } from '#workflows/calendar.ts';
import { listFreeTimes, type WantedSlots } from './listFreeTimes.ts';
import { type Slot, slotAt } from '#domain/slots/slot.ts';

/** The free times of each request, in order. Nothing is free where there is no such provider or they do not offer the treatment. */
export async function listSlots(calendar: Calendar, requests: readonly WantedSlots[]): Promise<Slot[][]> {
  const times = await listFreeTimes(calendar, requests);
  return times.map((free) => free?.starts.map((start) => slotAt(free.offer, start)) ?? []);
}
