import type { Connection } from 'mongoose';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { toResource } from './resourceMapping.ts';
import { resourceModel, type StoredResource } from './resourceModel.ts';
import type { Resource } from '#domain/directory.ts';

export type ResourceStore = ReturnType<typeof resourceStore>;

const calendarAlone = {
  'schedule.calendarId': 1,
  'schedule.movedFrom.since': 1,
  'schedule.version': 1,
} as const;

export function resourceStore(connection: Connection) {
  const resources = resourceModel(connection);
  const resourceOf = gatherReads<StoredResource>(resources.collection);
  const calendarOf = gatherReads<Pick<StoredResource, '_id' | 'schedule'>>(resources.collection, {
    projection: calendarAlone,
  });
  return {
    async find(id: string): Promise<Resource | null> {
      const found = await resourceOf(id);
      return found && toResource(found);
    },

    /** Whose ledger a provider's time is in at this moment. Null while it moves to another, or where there is no schedule. */
    async findCalendar(id: string): Promise<string | null> {
      const schedule = (await calendarOf(id))?.schedule;
      return schedule && !schedule.movedFrom ? (schedule.calendarId ?? id) : null;
    },
  };
}
