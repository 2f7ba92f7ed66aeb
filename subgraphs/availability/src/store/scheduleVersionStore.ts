import { type Connection, type Model, Schema } from 'mongoose';
import { fromDate } from '@tidbok/kit/clock.ts';
import { toSchedule } from './resourceMapping.ts';
import { resourceModel, scheduleSchema, type StoredSchedule } from './resourceModel.ts';
import type { Schedule } from '#domain/directory.ts';

/** A schedule as it once was, or is. */
export type ScheduleVersion = {
  readonly schedule: Schedule;
  /** Null of one from before this was written down. */
  readonly changedAt: Temporal.Instant | null;
  /** The subject who made it; null: an import. */
  readonly changedBy: string | null;
};

/** `<providerId>|<version>`: a version that is kept never changes. */
type StoredVersion = { _id: string; providerId: string; schedule: StoredSchedule };

const version = new Schema(
  { _id: String, providerId: String, schedule: scheduleSchema },
  { versionKey: false, collection: 'schedule_versions' },
).index({ providerId: 1, 'schedule.version': -1 });

/** The former schedules. The present one stands with its provider, and is among them too for the moment in which it is replaced. */
export function scheduleVersionStore(connection: Connection) {
  const resources = resourceModel(connection);
  const versions = connection.model('ScheduleVersion', version) as unknown as Model<StoredVersion>;
  return {
    /** Keeps the present schedules of these before they are replaced. Inside the engine, in one command, and again is harmless. */
    async keepCurrent(providerIds: readonly string[]): Promise<void> {
      await resources.collection
        .aggregate([
          { $match: { _id: { $in: [...providerIds] }, schedule: { $exists: true } } },
          {
            $project: {
              _id: { $concat: ['$_id', '|', { $toString: '$schedule.version' }] },
              providerId: '$_id',
              schedule: 1,
            },
          },
          { $merge: { into: versions.collection.name, whenMatched: 'keepExisting' } },
        ])
        .toArray();
    },

    /** A provider's versions below one, the newest first. */
    async find(providerId: string, below: number, count: number): Promise<ScheduleVersion[]> {
      const [present, former] = await Promise.all([
        resources.findById(providerId, { schedule: 1 }).lean(),
        versions
          .find({ providerId, 'schedule.version': { $lt: below } })
          .sort({ 'schedule.version': -1 })
          .limit(count)
          .lean(),
      ]);
      const now = present?.schedule;
      const newest = now && now.version < below ? [now] : [];
      const earlier = former.map(({ schedule }) => schedule).filter((one) => one.version !== now?.version);
      return [...newest, ...earlier].slice(0, count).map(toVersion);
    },

    async createIndexes(): Promise<void> {
      await versions.createIndexes();
    },
  };
}

const toVersion = (stored: StoredSchedule): ScheduleVersion => ({
  schedule: toSchedule(stored),
  changedAt: stored.changedAt ? fromDate(stored.changedAt) : null,
  changedBy: stored.changedBy ?? null,
});
