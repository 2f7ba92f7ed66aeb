import type { Connection, mongo } from 'mongoose';
import { toDate } from '@tidbok/kit/clock.ts';
import { isDuplicate } from '@tidbok/kit/mongo.ts';
import { fromSchedule, toSchedule } from './resourceMapping.ts';
import { resourceModel, type StoredResource } from './resourceModel.ts';
import { scheduleVersionStore } from './scheduleVersionStore.ts';
import { stamped } from './stamped.ts';
import type { Schedule } from '#domain/directory.ts';

export type ScheduleStore = ReturnType<typeof scheduleStore>;

/** A schedule with the mark of the import that it came of, if any. */
export type ImportedSchedule = { providerId: string; seen: number; schedule: Schedule; importHash: string };

/** Who changed a schedule, and when. `by` is null for an import. */
export type ChangedBy = { readonly at: Temporal.Instant; readonly by: string | null };

/** @param onChange is called after each change, with the provider's id */
export function scheduleStore(connection: Connection, onChange: (id: string) => void = () => undefined) {
  const resources = resourceModel(connection);
  const versions = scheduleVersionStore(connection);
  return {
    /** Replaces a schedule that is still at the version before, which is kept; false where it is not. */
    async replace(providerId: string, schedule: Schedule, changed: ChangedBy): Promise<boolean> {
      const { calendarId, rules } = schedule;
      const next = {
        movedFrom: null,
        ...fromSchedule(schedule),
        calendarId,
        rules,
        ...fromChanged(changed),
      };
      if (next.version > 1) await versions.keepCurrent([providerId]);
      // Field by field, so that the mark of the last import stays.
      const set = Object.entries(next).map(([field, value]) => [`schedule.${field}`, value]);
      const done = await resources.collection.updateOne(
        stillAt(providerId, next.version - 1),
        stamped({ $set: Object.fromEntries(set) as object }),
      );
      if (done.matchedCount === 1) onChange(providerId);
      return done.matchedCount === 1;
    },

    /**
     * Writes how often limits have counted, unless they were counted, or the schedule was changed, since it was read: then false. It stays
     * at its version, as no rule changes.
     */
    async recount(
      providerId: string,
      { version, rules: { limits } }: Schedule,
      counted: Pick<Schedule, 'rules' | 'countAgainAt'>,
    ): Promise<boolean> {
      const done = await resources.collection.updateOne(
        { ...stillAt(providerId, version), 'schedule.rules.limits': limits },
        stamped({
          $set: {
            'schedule.rules.limits': counted.rules.limits,
            'schedule.countAgainAt': counted.countAgainAt ? toDate(counted.countAgainAt) : null,
          },
        }),
      );
      if (done.matchedCount === 1) onChange(providerId);
      return done.matchedCount === 1;
    },

    /** Whose limits are to count again, at most `limit`. */
    async findToCount(now: Temporal.Instant, limit: number): Promise<string[]> {
      const filter = { 'schedule.countAgainAt': { $lte: toDate(now) } };
      return (await resources.find(filter, { _id: 1 }).limit(limit).lean()).map(({ _id }) => _id);
    },

    findVersions: versions.find,
    createIndexes: versions.createIndexes,

    /** Whether another than this provider has their time in this calendar. */
    async isShared(calendarId: string, providerId: string): Promise<boolean> {
      const filter = { 'schedule.calendarId': calendarId, _id: { $ne: providerId } };
      return (await resources.exists(filter)) !== null;
    },

    /** Whose time is moving from one calendar to another since before then, at most `limit`. */
    async findMoving(before: Temporal.Instant, limit: number): Promise<string[]> {
      const filter = { 'schedule.movedFrom.since': { $lt: toDate(before) } };
      return (await resources.find(filter, { _id: 1 }).limit(limit).lean()).map(({ _id }) => _id);
    },

    /** What was imported of these before, and what stands now. */
    async readImported(
      ids: readonly string[],
    ): Promise<Map<string, { schedule: Schedule; importHash?: string }>> {
      const found = await resources
        .find(
          { _id: { $in: [...ids] }, schedule: { $exists: true } },
          { schedule: 1 },
          { batchSize: ids.length + 1 },
        )
        .lean();
      return new Map(
        found.map(({ _id, schedule }) => [
          _id,
          {
            schedule: toSchedule(schedule!),
            ...(schedule!.importHash && { importHash: schedule!.importHash }),
          },
        ]),
      );
    },

    /** Writes many at once, each unless it has changed since it was read. Gives the ids of those that had. */
    async writeImported(schedules: readonly ImportedSchedule[], at: Temporal.Instant): Promise<Set<string>> {
      if (schedules.length === 0) return new Set();
      const present = schedules.filter(({ seen }) => seen > 0).map(({ providerId }) => providerId);
      if (present.length > 0) await versions.keepCurrent(present);
      const changed = fromChanged({ at, by: null });
      const writes = schedules.map(
        ({ providerId, seen, schedule, importHash }): mongo.AnyBulkWriteOperation<StoredResource> => ({
          updateOne: {
            filter: stillAt(providerId, seen),
            update: stamped({ $set: { schedule: { ...fromSchedule(schedule), ...changed, importHash } } }),
            upsert: true,
          },
        }),
      );
      const lost = new Set<string>();
      await resources.collection.bulkWrite(writes as never, { ordered: false }).catch((error: unknown) => {
        for (const index of duplicatesOf(error)) lost.add(schedules[index]!.providerId);
      });
      for (const { providerId } of schedules) if (!lost.has(providerId)) onChange(providerId);
      return lost;
    },
  };
}

const fromChanged = ({ at, by }: ChangedBy): { changedAt: Date; changedBy: string | null } => ({
  changedAt: toDate(at),
  changedBy: by,
});

const stillAt = (providerId: string, version: number): object => ({
  _id: providerId,
  'schedule.version': version === 0 ? { $exists: false } : version,
});

/** The upserts that met a document at another version, by index. Anything else that went wrong is thrown on. */
function duplicatesOf(error: unknown): number[] {
  const failures = [(error as { writeErrors?: unknown }).writeErrors ?? []].flat() as {
    code: number;
    index: number;
  }[];
  if (!isDuplicate(error) || failures.some(({ code }) => code !== 11_000)) throw error;
  return failures.map(({ index }) => index);
}
