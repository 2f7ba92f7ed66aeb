import type { Connection, mongo } from 'mongoose';
import { isDuplicate } from '@tidbok/kit/mongo.ts';
import { fromSchedule, toSchedule } from './resourceMapping.ts';
import { resourceModel, type StoredResource } from './resourceModel.ts';
import type { Schedule } from '#domain/directory.ts';

export type ScheduleStore = ReturnType<typeof scheduleStore>;

/** A schedule with the mark of the import that it came of, if any. */
export type ImportedSchedule = { providerId: string; seen: number; schedule: Schedule; importHash: string };

export function scheduleStore(connection: Connection) {
  const resources = resourceModel(connection);
  return {
    /** Replaces a schedule that is still at the version before; false where it is not. */
    async replace(providerId: string, schedule: Schedule): Promise<boolean> {
      const { version, ...rest } = fromSchedule(schedule);
      // Field by field, so that the mark of the last import stays.
      const set = Object.entries({ version, ...rest }).map(([field, value]) => [`schedule.${field}`, value]);
      const done = await resources.collection.updateOne(stillAt(providerId, version - 1), {
        $set: Object.fromEntries(set) as object,
      });
      return done.matchedCount === 1;
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
    async writeImported(schedules: readonly ImportedSchedule[]): Promise<Set<string>> {
      if (schedules.length === 0) return new Set();
      const writes = schedules.map(
        ({ providerId, seen, schedule, importHash }): mongo.AnyBulkWriteOperation<StoredResource> => ({
          updateOne: {
            filter: stillAt(providerId, seen),
            update: { $set: { schedule: { ...fromSchedule(schedule), importHash } } },
            upsert: true,
          },
        }),
      );
      const lost = new Set<string>();
      await resources.collection.bulkWrite(writes as never, { ordered: false }).catch((error: unknown) => {
        for (const index of duplicatesOf(error)) lost.add(schedules[index]!.providerId);
      });
      return lost;
    },
  };
}

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
