import type { Connection, mongo } from 'mongoose';
import { fromDate, toDate } from '@tidbok/kit/clock.ts';
import { type StoredGroup, waitlistGroupModel } from './waitlistModel.ts';
import { groupId, type WaitlistGroup } from '#domain/waitlist/waitlistEntry.ts';

export type WaitlistGroupStore = ReturnType<typeof waitlistGroupStore>;

/** A group that is being looked after, until when nobody else does so unasked. */
export type DueGroup = WaitlistGroup & { readonly dueAt: Temporal.Instant };

/**
 * Longer than it takes from writing a group down to writing down its first entry: a group is not forgotten in between.
 */
const forgottenAfterMs = 120_000;

/** Nobody puts a look off for so long: the clock that says so was ahead when it was written, and has been put right. */
const neverPutOffMs = 600_000;

/**
 * Which groups somebody waits in, and when each must be looked at. By the clock of the engine, which all processes share: that of one
 * which is a day ahead would keep a queue unattended for a day.
 */
export function waitlistGroupStore(connection: Connection) {
  const model = waitlistGroupModel(connection);
  const groups = model.collection as unknown as mongo.Collection<StoredGroup>;
  return {
    /** Somebody is about to wait in it: it is due at once. Before the entry is there, so that no entry is without its group. */
    async join(group: WaitlistGroup): Promise<void> {
      const { clinicId, treatmentId } = group;
      const id = groupId(group);
      const set = {
        clinicId: { $literal: clinicId },
        treatmentId: { $literal: treatmentId },
        dueAt: '$$NOW',
        joinedAt: '$$NOW',
        touchedBy: { $ifNull: ['$touchedBy', { $literal: [id] }] },
      };
      await groups.updateOne({ _id: id }, [{ $set: set }], { upsert: true });
    },

    /** Takes on a group that is due, for so long. Of several processes one gets it. */
    async takeDue(forMs: number): Promise<DueGroup | null> {
      const isDue = { $expr: { $lte: ['$dueAt', '$$NOW'] } };
      const isWrong = { $expr: { $gt: ['$dueAt', inMs(neverPutOffMs)] } };
      const found = await groups.findOneAndUpdate(
        { $or: [isDue, isWrong] },
        [{ $set: { dueAt: inMs(forMs) } }],
        { sort: { dueAt: 1 }, returnDocument: 'after' },
      );
      return found && toGroup(found);
    },

    /** Those that a change of any of these may concern: themselves, what is freed, rules. */
    async findTouched(ids: readonly string[]): Promise<DueGroup[]> {
      const found = await groups.find({ touchedBy: { $in: [...ids] } }, { batchSize: 1_000 }).toArray();
      return found.map(toGroup);
    },

    /** How soon it must be looked at next, and what else concerns it; null: what did before. Nothing where somebody has joined or looked meanwhile. */
    async settle(
      group: DueGroup,
      next: { dueInMs: number; touchedBy: readonly string[] | null },
    ): Promise<void> {
      const set = {
        dueAt: inMs(next.dueInMs),
        ...(next.touchedBy && { touchedBy: { $literal: [groupId(group), ...next.touchedBy] } }),
      };
      await groups.updateOne({ _id: groupId(group), dueAt: toDate(group.dueAt) }, [{ $set: set }]);
    },

    /** Nobody waits in it any more. */
    async forget(group: DueGroup): Promise<void> {
      await groups.deleteOne({
        _id: groupId(group),
        dueAt: toDate(group.dueAt),
        $expr: { $lt: ['$joinedAt', inMs(-forgottenAfterMs)] },
      });
    },

    async createIndexes(): Promise<void> {
      await model.createIndexes();
    },
  };
}

const inMs = (ms: number) => ({ $add: ['$$NOW', Math.ceil(ms)] });

const toGroup = ({ clinicId, treatmentId, dueAt }: StoredGroup): DueGroup => ({
  clinicId,
  treatmentId,
  dueAt: fromDate(dueAt),
});
