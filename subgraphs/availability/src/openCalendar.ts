import type { Connection } from 'mongoose';
import type { Clock } from '@tidbok/kit/clock.ts';
import { busyStore } from '#store/busyStore.ts';
import { directoryStore } from '#store/directoryStore.ts';
import { ledgerStore } from '#store/ledgerStore.ts';
import { resourceStore } from '#store/resourceStore.ts';
import { scheduleStore } from '#store/scheduleStore.ts';
import type { Calendar } from '#workflows/calendar.ts';

/** The stores on a connection. Resolves when the indexes that they rest upon are there: some of them are rules. */
export async function openCalendar(
  connection: Connection,
  clock: Clock,
  holdMinutes: number,
): Promise<Calendar> {
  const directory = directoryStore(connection);
  const ledger = ledgerStore(connection);
  await Promise.all([directory.createIndexes(), ledger.createIndexes()]);
  return {
    resources: resourceStore(connection),
    directory,
    schedules: scheduleStore(connection),
    ledger,
    busy: busyStore(connection),
    clock,
    holdMinutes,
  };
}
