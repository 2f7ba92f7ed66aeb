import type { Connection, mongo } from 'mongoose';
import { toDate } from '@tidbok/kit/clock.ts';
import { gather } from '@tidbok/kit/gather.ts';
import { gatherWrites } from '@tidbok/kit/gatherWrites.ts';
import { ahead, behind, enginesPast, stamp, theirs } from './waitlistFilters.ts';
import { fromEntry, toEntry, toQueued } from './waitlistMapping.ts';
import { type StoredWaitlistEntry, waitlistModel } from './waitlistModel.ts';
import { mostAhead, type Queued } from '#domain/waitlist/queuePlace.ts';
import type { EntryReader } from '#domain/waitlist/entryReader.ts';
import {
  type EntryStatus,
  groupId,
  type WaitlistEntry,
  type WaitlistGroup,
} from '#domain/waitlist/waitlistEntry.ts';

export type WaitlistStore = ReturnType<typeof waitlistStore>;

export type QueuePlace = Pick<WaitlistEntry, 'id' | 'joinedAt'>;

export type Offering = { readonly entry: WaitlistEntry; readonly ageMs: number };

const inQueue: EntryStatus[] = ['WAITING', 'OFFERING', 'OFFERED'];
/** Nothing is offered to them at the moment. */
const idle: EntryStatus[] = ['WAITING', 'PAUSED'];
const isOpen: EntryStatus[] = [...inQueue, 'PAUSED'];

/** With offers, of which there may be a hundred each. */
const readAtOnce = 200;

/** What the place in a queue is reckoned of. */
const ofQueued = {
  joinedAt: 1,
  clinicId: 1,
  providerId: 1,
  treatmentId: 1,
  from: 1,
  until: 1,
  earliest: 1,
  latest: 1,
  weekdays: 1,
  sessionId: 1,
};

/**
 * Who waits for a time. Every change of an entry is one write that demands the state that it was decided on.
 *
 * @param onChange is called after each change
 */
export function waitlistStore(connection: Connection, onChange: () => void) {
  const model = waitlistModel(connection);
  const entries = model.collection as unknown as mongo.Collection<StoredWaitlistEntry>;
  const send = gatherWrites<StoredWaitlistEntry>(model.collection);

  const find = async (
    filter: mongo.Filter<StoredWaitlistEntry>,
    sort: mongo.Sort,
    limit: number,
  ): Promise<WaitlistEntry[]> =>
    (
      await entries
        .find(filter, { batchSize: limit + 1 })
        .sort(sort)
        .limit(limit)
        .toArray()
    ).map(toEntry);

  const end = async (filter: mongo.Filter<StoredWaitlistEntry>): Promise<void> => {
    const update = { ...stamp({ $set: { status: 'OVER' as const } }), $inc: { rev: 1 } };
    if ((await entries.updateMany(filter, update)).modifiedCount > 0) onChange();
  };

  const firstOf = ({ wish: { clinicId, treatmentId } }: Queued, until: Temporal.Instant) => [
    { $match: { clinicId, treatmentId, status: { $in: inQueue }, joinedAt: { $lte: toDate(until) } } },
    { $sort: { joinedAt: 1 as const, _id: 1 as const } },
    { $limit: mostAhead },
    { $project: ofQueued },
  ];
  const firstInQueue = gather(async (asked: readonly Queued[]): Promise<Queued[][]> => {
    const queues = [...Map.groupBy(asked, ({ wish }) => groupId(wish)).values()];
    const [first = [], ...others] = queues.map((of) =>
      firstOf(
        of[0]!,
        of
          .map(({ joinedAt }) => joinedAt)
          .toSorted(Temporal.Instant.compare)
          .at(-1)!,
      ),
    );
    const beside = others.map((pipeline) => ({ $unionWith: { coll: model.collection.name, pipeline } }));
    const found = await entries
      .aggregate<Parameters<typeof toQueued>[0]>([...first, ...beside], { batchSize: 100_000 })
      .toArray();
    const byQueue = Map.groupBy(found.map(toQueued), ({ wish }) => groupId(wish));
    return asked.map(({ wish }) => byQueue.get(groupId(wish)) ?? []);
  }, 100);

  return {
    /** At the end of the queue, by the engine's own clock. False where it is there already. */
    async insert(entry: Omit<WaitlistEntry, 'joinedAt'>): Promise<boolean> {
      const { _id, ...state } = fromEntry(entry);
      const update = { $setOnInsert: state, $currentDate: { joinedAt: true as const } };
      // One that is there has a revision, and its id cannot be had twice.
      const filter = { _id, rev: { $exists: false } };
      const done = (await send({ updateOne: { filter, update, upsert: true } })) === 'done';
      if (done) onChange();
      return done;
    },

    /** Writes an entry that nobody has changed since it was read: its `rev` is one more than it was then. False where somebody has. */
    async save(entry: WaitlistEntry): Promise<boolean> {
      const { _id, ...state } = fromEntry(entry);
      const filter = { _id, rev: entry.rev - 1 };
      const done = (await send({ updateOne: { filter, update: stamp({ $set: state }) } })) === 'done';
      if (done) onChange();
      return done;
    },

    /** Takes an entry back that nobody has changed since. False where somebody has. */
    async remove({ id, rev }: Pick<WaitlistEntry, 'id' | 'rev'>): Promise<boolean> {
      return (await send({ deleteOne: { filter: { _id: id, rev } } })) === 'done';
    },

    async find(id: string): Promise<WaitlistEntry | null> {
      const found = await entries.findOne({ _id: id });
      return found && toEntry(found);
    },

    async findByOffer(offerId: string): Promise<WaitlistEntry | null> {
      const found = await entries.findOne({ 'offers.id': offerId });
      return found && toEntry(found);
    },

    /** Those of a group with a status, in the order of the queue, after a place in it. */
    async findQueue(
      { clinicId, treatmentId }: WaitlistGroup,
      statuses: readonly EntryStatus[],
      limit: number,
      after?: QueuePlace,
    ): Promise<WaitlistEntry[]> {
      const filter = { clinicId, treatmentId, status: { $in: [...statuses] }, ...(after && behind(after)) };
      return await find(filter, { joinedAt: 1, _id: 1 }, limit);
    },

    /** Those of a group to whom an offer is made, or is being made, with how long ago they changed, by the engine's own clock. */
    async findOffering(
      { clinicId, treatmentId }: WaitlistGroup,
      limit: number,
      after?: QueuePlace,
    ): Promise<Offering[]> {
      const status = { $in: ['OFFERING', 'OFFERED'] as EntryStatus[] };
      const found = entries.aggregate<StoredWaitlistEntry & { ageMs: number | null }>(
        [
          { $match: { clinicId, treatmentId, status, ...(after && behind(after)) } },
          { $sort: { joinedAt: 1, _id: 1 } },
          { $limit: limit },
          { $set: { ageMs: { $subtract: ['$$NOW', '$changed'] } } },
        ],
        { batchSize: limit + 1 },
      );
      return (await found.toArray()).map((stored) => ({ entry: toEntry(stored), ageMs: stored.ageMs ?? 0 }));
    },

    /** Those of a clinic, or of one of its providers, who are in the queue or paused: in the order in which they joined. */
    async findOfClinic(
      { clinicId, providerId }: { clinicId: string; providerId: string | null },
      limit: number,
      after?: QueuePlace,
    ): Promise<WaitlistEntry[]> {
      const filter = {
        clinicId,
        status: { $in: isOpen },
        ...(providerId !== null && { providerId: { $in: [providerId, null] } }),
        ...(after && behind(after)),
      };
      return await find(filter, { joinedAt: 1, _id: 1 }, limit);
    },

    /** Those that somebody is told of and may see, as `isTheirs` says, the latest first. */
    async findOwn(reader: EntryReader, limit: number, before?: QueuePlace): Promise<WaitlistEntry[]> {
      const filter = {
        owners: reader.subject,
        $and: [theirs(reader), ...(before ? [ahead(before)] : [])],
      };
      return await find(filter, { joinedAt: -1, _id: -1 }, limit);
    },

    /**
     * Which entries of any of these subjects have changed, the earliest change first: within the last so many milliseconds, or since so many
     * before `latest`, whichever is earlier. By the engine's own clock.
     */
    async findChanges(
      owners: readonly string[],
      { agoMs, latest, overlapMs }: { agoMs: number; latest: Date | null; overlapMs: number },
    ): Promise<{ id: string; rev: number; at: Date }[]> {
      const ago = { $subtract: ['$$NOW', Math.ceil(agoMs)] };
      const since = latest ? { $min: [ago, new Date(latest.getTime() - overlapMs)] } : ago;
      return await entries
        .aggregate<{ id: string; rev: number; at: Date }>(
          [
            { $match: { owners: { $in: [...owners] }, $expr: { $gte: ['$changed', since] } } },
            { $sort: { changed: 1 } },
            { $project: { _id: 0, id: '$_id', rev: 1, at: '$changed' } },
          ],
          { batchSize: 10_000 },
        )
        .toArray();
    },

    /** Those of a subject that are not over and were offered something. */
    async findOffered(owner: string): Promise<WaitlistEntry[]> {
      const filter = { owners: owner, status: { $in: isOpen }, 'offers.0': { $exists: true } };
      return (await entries.find(filter, { batchSize: 1_000 }).toArray()).map(toEntry);
    },

    /** In the order of their ids as given, without those that are not there. */
    async findAll(ids: readonly string[]): Promise<WaitlistEntry[]> {
      const found: WaitlistEntry[] = [];
      for (let from = 0; from < ids.length; from += readAtOnce) {
        const page = ids.slice(from, from + readAtOnce);
        const read = await entries.find({ _id: { $in: page } }, { batchSize: readAtOnce + 1 }).toArray();
        const byId = new Map(read.map((stored) => [stored._id, toEntry(stored)]));
        found.push(...page.flatMap((id) => byId.get(id) ?? []));
      }
      return found;
    },

    /** A patient's, whoever joined for them. Counts no farther than `most`. */
    async countOpen(patientId: string, most: number): Promise<number> {
      return await entries.countDocuments({ patientId, status: { $in: isOpen } }, { limit: most });
    },

    /** Those that a caller has made, in all and at this clinic. Counts no farther than `most`. */
    async countJoined(
      joinedBy: string,
      clinicId: string,
      most: number,
    ): Promise<{ inAll: number; atClinic: number }> {
      const [counted] = await entries
        .aggregate<{ inAll: number; atClinic: number }>([
          { $match: { joinedBy, status: { $in: isOpen } } },
          { $limit: most },
          // The index has all that is asked for.
          { $project: { _id: 0, clinicId: 1 } },
          {
            $group: {
              _id: null,
              inAll: { $sum: 1 },
              atClinic: { $sum: { $cond: [{ $eq: ['$clinicId', { $literal: clinicId }] }, 1, 0] } },
            },
          },
        ])
        .toArray();
      return counted ?? { inAll: 0, atClinic: 0 };
    },

    /** The first who wait in an entry's queue, and no longer for theirs than it does, in order. Each queue is read once for all who ask at the same moment. */
    firstInQueue,

    /** Ends the waiting of all in a group whose days are past. */
    async endPast({ clinicId, treatmentId }: WaitlistGroup, today: string): Promise<void> {
      const isPast = { until: { $lt: today }, $expr: { $lt: ['$until', enginesPast] } };
      await end({ clinicId, treatmentId, status: { $in: idle }, ...isPast });
    },

    /** The sessions that somebody in a group waits for. */
    async findSessionIds({ clinicId, treatmentId }: WaitlistGroup): Promise<string[]> {
      const filter = {
        clinicId,
        treatmentId,
        sessionId: { $type: 'string' as const },
        status: { $in: idle },
      };
      return (await entries.distinct('sessionId', filter)).filter((id) => typeof id === 'string');
    },

    /** Ends the waiting of all in a group for any of these sessions. */
    async endSessions({ clinicId, treatmentId }: WaitlistGroup, ids: readonly string[]): Promise<void> {
      await end({ clinicId, treatmentId, sessionId: { $in: [...ids] }, status: { $in: idle } });
    },

    async createIndexes(): Promise<void> {
      await model.createIndexes();
    },
  };
}
