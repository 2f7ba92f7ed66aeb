import type { Connection, mongo } from 'mongoose';
import { fromDate, toDate } from '@tidbok/kit/clock.ts';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { gatherWrites } from '@tidbok/kit/gatherWrites.ts';
import { sessionModel, type StoredSession } from './sessionModel.ts';
import type { Session } from '#domain/sessions/session.ts';

export type SessionStore = ReturnType<typeof sessionStore>;

export type SessionQuery = {
  readonly of: { readonly clinicId: string; readonly treatmentId?: string } | { readonly providerId: string };
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  /** Those that come after this one. */
  readonly after: { readonly start: Temporal.Instant; readonly id: string } | null;
  readonly limit: number;
};

/** The sessions. Their time and their seats are in the ledger. */
export function sessionStore(connection: Connection) {
  const model = sessionModel(connection);
  const rows = model.collection as unknown as mongo.Collection<StoredSession>;
  const write = gatherWrites<StoredSession>(model.collection);
  const rowOf = gatherReads<StoredSession>(model.collection);

  return {
    async find(id: string): Promise<Session | null> {
      const found = await rowOf(id);
      return found && toSession(found);
    },

    /** With what it was made with, by which a repeated call is known. */
    async findMade(id: string): Promise<{ session: Session; createdWith: string } | null> {
      const found = await rowOf(id);
      return found && { session: toSession(found), createdWith: found.createdWith };
    },

    /** Open ones, in order of time. */
    async findOpen({ of, from, until, after, limit }: SessionQuery): Promise<Session[]> {
      const first = after && Temporal.Instant.compare(after.start, from) > 0 ? after.start : from;
      const found = rows
        .find(
          {
            ...of,
            start: { $gte: toDate(first), $lt: toDate(until) },
            state: 'OPEN',
            ...(after && {
              $or: [
                { start: { $gt: toDate(after.start) } },
                { start: toDate(after.start), _id: { $gt: after.id } },
              ],
            }),
          },
          { batchSize: limit + 1 },
        )
        .sort({ start: 1, _id: 1 })
        .limit(limit);
      return (await found.toArray()).map(toSession);
    },

    /** Those that somebody has left unfinished. */
    async findLeft(now: Temporal.Instant, limit: number): Promise<Session[]> {
      const found = rows.find({ wakeAt: { $lte: toDate(now) } }, { batchSize: limit + 1 }).limit(limit);
      return (await found.toArray()).map(toSession);
    },

    /** Of these, those that are cancelled, or have begun by both this clock and the engine's. */
    async findOver(ids: readonly string[], now: Temporal.Instant): Promise<string[]> {
      const hasBegun = { start: { $lte: toDate(now) }, $expr: { $lte: ['$start', '$$NOW'] } };
      const filter = { _id: { $in: [...ids] }, $or: [{ state: 'CANCELLED' as const }, hasBegun] };
      const found = rows.find(filter, { projection: { _id: 1 }, batchSize: ids.length + 1 });
      return (await found.toArray()).map(({ _id }) => _id);
    },

    /** False where there is one of its id already. */
    async insert(session: Session, createdWith: string, wakeAt: Temporal.Instant): Promise<boolean> {
      const document = { _id: session.id, ...fromSession(session), createdWith, wakeAt: toDate(wakeAt) };
      return (await write({ insertOne: { document } })) === 'done';
    },

    /**
     * Writes a session that is still at the version before; false where it is not.
     *
     * @param wakeAt when it is to be looked at, if nobody finishes it before
     */
    async replace(session: Session, wakeAt: Temporal.Instant | null): Promise<boolean> {
      const outcome = await write({
        updateOne: {
          filter: { _id: session.id, version: session.version - 1 },
          update: {
            $set: { ...fromSession(session), ...(wakeAt && { wakeAt: toDate(wakeAt) }) },
            ...(!wakeAt && { $unset: { wakeAt: 1 } }),
          },
        },
      });
      return outcome === 'done';
    },

    /** Takes one away that never had its time. */
    async remove({ id, version }: Session): Promise<void> {
      await write({ deleteOne: { filter: { _id: id, version } } });
    },

    async createIndexes(): Promise<void> {
      await model.createIndexes();
    },
  };
}

const toSession = (stored: StoredSession): Session => {
  const { _id, providerId, clinicId, treatmentId, start, end, timeZone } = stored;
  const { seats, state, version, claimId, token, rules } = stored;
  return {
    id: _id,
    slot: { providerId, clinicId, treatmentId, start: fromDate(start), end: fromDate(end), timeZone },
    seats,
    state,
    version,
    claimId,
    token,
    rules,
  };
};

const fromSession = ({ slot, seats, state, version, claimId, token, rules }: Session) => ({
  ...slot,
  start: toDate(slot.start),
  end: toDate(slot.end),
  seats,
  state,
  version,
  claimId,
  token,
  rules,
});
