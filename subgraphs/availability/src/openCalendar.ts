import type { Connection } from 'mongoose';
import type { Clock } from '@tidbok/kit/clock.ts';
import { busyStore } from '#store/busyStore.ts';
import { candidateStore } from '#store/candidateStore.ts';
import { changeFeed, freedOf, rulesOf, waitlistChange } from '#store/changeFeed.ts';
import { directoryStore } from '#store/directoryStore.ts';
import { equipmentStore } from '#store/equipmentStore.ts';
import { ledgerStore } from '#store/ledgerStore.ts';
import { poolStore } from '#store/poolStore.ts';
import { requirementStore } from '#store/requirementStore.ts';
import { resourceStore } from '#store/resourceStore.ts';
import { rowSigns } from '#store/rowSigns.ts';
import { scheduleStore } from '#store/scheduleStore.ts';
import { sessionStore } from '#store/sessionStore.ts';
import { waitlistGroupStore } from '#store/waitlistGroupStore.ts';
import { waitlistStore } from '#store/waitlistStore.ts';
import { ownerOf } from '#domain/ledger/part.ts';
import type { Calendar } from '#workflows/calendar.ts';

/**
 * The stores on a connection. Resolves when the indexes that they rest upon are there: some of them are rules.
 *
 * @param searchStaleMs how far behind the directory a search may be
 */
export async function openCalendar(
  connection: Connection,
  clock: Clock,
  holdMinutes: number,
  searchStaleMs = 1_000,
  offerMinutes = 15,
): Promise<Calendar> {
  const changes = changeFeed();
  const tellRules = (id: string): void => changes.tell(rulesOf(id));
  const directory = directoryStore(connection);
  const ledger = ledgerStore(connection, (key, frees) => {
    const id = ownerOf(key);
    changes.tell(id);
    if (frees) changes.tell(freedOf(id));
  });
  const schedules = scheduleStore(connection, tellRules);
  const equipment = equipmentStore(connection, tellRules);
  const requirements = requirementStore(connection, tellRules);
  const sessions = sessionStore(connection);
  const pools = poolStore(connection);
  const waitlist = waitlistStore(connection, () => changes.tell(waitlistChange));
  const waitlistGroups = waitlistGroupStore(connection);
  const stores = [
    directory,
    ledger,
    schedules,
    equipment,
    requirements,
    sessions,
    pools,
    waitlist,
    waitlistGroups,
  ];
  await Promise.all(stores.map((store) => store.createIndexes()));
  return {
    resources: resourceStore(connection),
    candidates: candidateStore(connection, searchStaleMs),
    directory,
    schedules,
    equipment,
    requirements,
    sessions,
    pools,
    ledger,
    busy: busyStore(connection),
    signs: rowSigns(connection),
    waitlist,
    waitlistGroups,
    changes,
    clock,
    holdMinutes,
    offerMinutes,
  };
}
