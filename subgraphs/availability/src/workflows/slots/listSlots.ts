import type { Calendar } from '#workflows/calendar.ts';
import { listFreeTimes, type WantedSlots } from './listFreeTimes.ts';
import { type ListedSlot, listedAt } from '#domain/slots/slot.ts';

/** The free times of each request, in order. Nothing is free where there is no such provider or they do not offer the treatment. */
export async function listSlots(
  calendar: Calendar,
  requests: readonly WantedSlots[],
): Promise<ListedSlot[][]> {
  const times = await listFreeTimes(calendar, requests);
  return times.map((free) => free?.starts.map((start) => listedAt(free.offer, start)) ?? []);
}
