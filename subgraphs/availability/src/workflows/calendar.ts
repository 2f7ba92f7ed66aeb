import type { Clock } from '@tidbok/kit/clock.ts';
import type { BusyStore } from '#store/busyStore.ts';
import type { DirectoryStore } from '#store/directoryStore.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';
import type { ResourceStore } from '#store/resourceStore.ts';
import type { ScheduleStore } from '#store/scheduleStore.ts';

/** What the use cases work with. */
export type Calendar = {
  readonly resources: ResourceStore;
  readonly directory: DirectoryStore;
  readonly schedules: ScheduleStore;
  readonly ledger: LedgerStore;
  readonly busy: BusyStore;
  readonly clock: Clock;
  readonly holdMinutes: number;
};
