import { carryOutPlan } from '#workflows/plans/carryOutPlan.ts';
import { carryOutTasks } from '#workflows/tasks/carryOutTasks.ts';
import { expireBooking } from '#workflows/booking/expireBooking.ts';
import type { Parts } from '#workflows/parts.ts';
import { batch, type PassOptions, sweep, type Swept } from './sweep.ts';
import { sweepDue } from './sweepDue.ts';

/** All that a process looks after, whoever began it. None waits for another. */
export const sweeps: Readonly<
  Record<'expiry' | 'tasks' | 'plans', (parts: Parts, options?: PassOptions) => Promise<Swept>>
> = {
  /** Bookings that were not paid in time expire. */
  expiry: async (parts, options) =>
    await sweep(
      parts,
      await parts.store.overdue(parts.clock.now(), batch),
      ({ id }) => expireBooking(parts, id),
      options,
    ),
  /** What bookings still need from the calendar is done. */
  tasks: (parts, options) => sweepDue(parts, parts.store, (record) => carryOutTasks(parts, record), options),
  /** Series and visits are brought to their end. */
  plans: (parts, options) => sweepDue(parts, parts.plans, (plan) => carryOutPlan(parts, plan), options),
};
