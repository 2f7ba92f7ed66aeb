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
const forgottenAfter = Temporal.Duration.from({ minutes: 2 });

/** Which groups somebody waits in, and when each must be looked at. */
export function waitlistGroupStore(connection: Connection) {
  const model = waitlistGroupModel(connection);
  const groups = model.collection as unknown as mongo.Collection<StoredGroup>;
  return {
    /** Somebody is about to wait in it: it is due at once. Before the entry is there, so that no entry is without its group. */
    async join(group: WaitlistGroup, now: Temporal.Instant): Promise<void> {
      const at = toDate(now);
      const { clinicId, treatmentId } = group;
      await groups.updateOne(
        { _id: groupId(group) },
        {
          $set: { clinicId, treatmentId, dueAt: at, joinedAt: at },
          $setOnInsert: { touchedBy: [groupId(group)] },
        },
        { upsert: true },
      );
    },

    /** Takes on a group that is due, for so long. Of several processes one gets it. */
    async takeDue(now: Temporal.Instant, until: Temporal.Instant): Promise<DueGroup | null> {
      const found = await groups.findOneAndUpdate(
        { dueAt: { $lte: toDate(now) } },
        { $set: { dueAt: toDate(until) } },
        { sort: { dueAt: 1 }, returnDocument: 'after' },
      );
      return found && toGroup(found);
    },

    /** Those that a change of any of these may concern: themselves, what is freed, rules. */
    async findTouched(ids: readonly string[]): Promise<DueGroup[]> {
      const found = await groups.find({ touchedBy: { $in: [...ids] } }, { batchSize: 1_000 }).toArray();
      return found.map(toGroup);
    },

    /** When it must be looked at next, and what else concerns it; null: what did before. Nothing where somebody has joined or looked meanwhile. */
    async settle(
      group: DueGroup,
      next: { dueAt: Temporal.Instant; touchedBy: readonly string[] | null },
    ): Promise<void> {
      await groups.updateOne(
        { _id: groupId(group), dueAt: toDate(group.dueAt) },
        {
          $set: {
            dueAt: toDate(next.dueAt),
            ...(next.touchedBy && { touchedBy: [groupId(group), ...next.touchedBy] }),
          },
        },
      );
    },

    /** Nobody waits in it any more. */
    async forget(group: DueGroup, now: Temporal.Instant): Promise<void> {
      await groups.deleteOne({
        _id: groupId(group),
        dueAt: toDate(group.dueAt),
        joinedAt: { $lt: toDate(now.subtract(forgottenAfter)) },
      });
    },

    async createIndexes(): Promise<void> {
      await model.createIndexes();
    },
  };
}

const toGroup = ({ clinicId, treatmentId, dueAt }: StoredGroup): DueGroup => ({
  clinicId,
  treatmentId,
  dueAt: fromDate(dueAt),
});
