import DataLoader from 'dataloader';
import type { Calendar } from '#workflows/calendar.ts';
import { checkDays } from './checkSearch.ts';
import type { WantedSlots } from './listFreeTimes.ts';
import { listSlots } from './listSlots.ts';
import type { ListedSlot } from '#domain/slots/slot.ts';

export type SlotsLoader = { load(wanted: WantedSlots): Promise<readonly ListedSlot[]> };

/** Gathers what one request asks of many providers into one list of it. Made anew for each request. */
export function slotsLoader(calendar: Calendar): SlotsLoader {
  // Nobody asks for the same twice, so nothing is kept.
  const loader = new DataLoader<WantedSlots, ListedSlot[]>((requests) => listSlots(calendar, requests), {
    cache: false,
    maxBatchSize: 100,
  });
  return {
    /** @throws {BadInput} for too many days */
    async load(wanted) {
      checkDays(wanted.days);
      return await loader.load(wanted);
    },
  };
}
