import type { Journal, Viewing } from '../history/journal.ts';
import type { Who } from './booker.ts';
import { slots } from './documents/bookings.ts';
import { slotsChanged } from './documents/engine.ts';
import { read } from './read.ts';
import { follow } from './watch.ts';

export type Looked = {
  readonly providerIds: readonly string[];
  readonly treatmentId: string;
  readonly from: string;
  readonly days: number;
};

/** Looks at the free times of some days, through every break, until aborted: then nobody looks any more. */
export async function viewSlots(
  who: Who,
  looked: Looked,
  journal: Journal,
  signal: AbortSignal,
): Promise<void> {
  const viewing: Viewing = { client: who.name, looked, seen: {} };
  journal.viewing.add(viewing);
  signal.addEventListener('abort', () => journal.viewing.delete(viewing), { once: true });
  await follow(viewing, signal, async () => {
    const changes = who.client.subscribe(slotsChanged, looked, { signal });
    for await (const { slotsChanged: change } of changes) {
      for (const { providerId, date, slots } of change.days)
        viewing.seen[`${providerId} ${date}`] = slots.map(({ start }) => start);
    }
  });
}

/** The same as `slots` lists it. */
export async function listLooked(who: Pick<Who, 'client'>, looked: Looked): Promise<Viewing['seen']> {
  const { providerIds, treatmentId, from, days } = looked;
  const listed: Viewing['seen'] = {};
  for (const providerId of providerIds) {
    for (let day = 0; day < days; day += 1) {
      const date = Temporal.PlainDate.from(from).add({ days: day }).toString();
      const found = await read(who, slots, { providerId, treatmentId, from: date, days: 1 });
      listed[`${providerId} ${date}`] = (found?.slots ?? []).map(({ start }) => start);
    }
  }
  return listed;
}
