import type { Clock } from '@tidbok/kit/clock.ts';
import type { BusyStore } from '#store/busyStore.ts';
import type { CandidateStore } from '#store/candidateStore.ts';
import type { ChangeFeed } from '#store/changeFeed.ts';
import type { DirectoryStore } from '#store/directoryStore.ts';
import type { EquipmentStore } from '#store/equipmentStore.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';
import type { PoolStore } from '#store/poolStore.ts';
import type { RequirementStore } from '#store/requirementStore.ts';
import type { ResourceStore } from '#store/resourceStore.ts';
import type { RowSigns } from '#store/rowSigns.ts';
import type { ScheduleStore } from '#store/scheduleStore.ts';
import type { SessionStore } from '#store/sessionStore.ts';
import type { WaitlistGroupStore } from '#store/waitlistGroupStore.ts';
import type { WaitlistStore } from '#store/waitlistStore.ts';

/** What the use cases work with. */
export type Calendar = {
  readonly resources: ResourceStore;
  readonly candidates: CandidateStore;
  readonly directory: DirectoryStore;
  readonly schedules: ScheduleStore;
  readonly equipment: EquipmentStore;
  readonly requirements: RequirementStore;
  readonly sessions: SessionStore;
  readonly pools: PoolStore;
  readonly ledger: LedgerStore;
  readonly busy: BusyStore;
  readonly signs: RowSigns;
  readonly waitlist: WaitlistStore;
  readonly waitlistGroups: WaitlistGroupStore;
  readonly changes: ChangeFeed;
  readonly clock: Clock;
  readonly holdMinutes: number;
  readonly offerMinutes: number;
};
