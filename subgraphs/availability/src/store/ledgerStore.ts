import type { Connection } from 'mongoose';
import { toDate } from '@tidbok/kit/clock.ts';
import { isDuplicate } from '@tidbok/kit/mongo.ts';
import { allClear, allSet, clearing, setting } from './bitConditions.ts';
import { dayKey, fromClaim, fromDayRow, providerOf, toClaim, toDayRow } from './ledgerMapping.ts';
import { ledgerModel } from './ledgerModel.ts';
import type { Claim } from '#domain/claim.ts';
import type { DayRow } from '#domain/dayRow.ts';
import type { Placement } from '#domain/placement.ts';

export type LedgerStore = ReturnType<typeof ledgerStore>;

/** A claim and the ledger day that it is in. */
export type FoundClaim = { key: string; claim: Claim };

/**
 * The day ledger. Every write is one command on one document, is decided by its filter, and raises `rev`.
 */
export function ledgerStore(connection: Connection) {
  const days = ledgerModel(connection);

  return {
    /**
     * Takes the time if nothing at all stands against it: the day is kept by these rules, its hours are open, its bits are free,
     * and the claim is not there yet. Of any number who try at once, one succeeds.
     */
    async claimFree({ day, providerId, bit, need, rules, zone }: Placement, claim: Claim): Promise<boolean> {
      try {
        const done = await days.collection.updateOne(
          {
            _id: dayKey(providerId, day.date) as never,
            startsAt: new Date(day.startsAt),
            rules,
            zone,
            'claims.id': { $ne: claim.id },
            ...allSet('open', bit, bit + need.length),
            ...allClear('busy', claim.from, claim.to),
          },
          {
            $bit: setting('busy', claim.from, claim.to),
            $push: { claims: fromClaim(claim) },
            $inc: { rev: 1 },
          } as object,
        );
        return done.modifiedCount === 1;
      } catch (error) {
        // The same claim is in another day already.
        if (isDuplicate(error)) return false;
        throw error;
      }
    },

    async findDay(providerId: string, date: string): Promise<DayRow | null> {
      const found = await days.findById(dayKey(providerId, date)).lean();
      return found && toDayRow(found);
    },

    /** The first row of a day. False where there is one by now, or the claim in it is in another day already. */
    async insertDay(row: DayRow): Promise<boolean> {
      try {
        await days.collection.insertOne(fromDayRow(row) as never);
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },

    /** Replaces a row that nobody has touched since it was read: `row.rev` is one more than it was then. */
    async replaceDay(row: DayRow): Promise<boolean> {
      const { _id, ...state } = fromDayRow(row);
      try {
        const done = await days.collection.replaceOne({ _id: _id as never, rev: row.rev - 1 }, state);
        return done.modifiedCount === 1;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },

    /** The claims with these ids, wherever they are. */
    async findClaims(...ids: string[]): Promise<FoundClaim[]> {
      const found = await days.find({ 'claims.id': { $in: ids } }, { claims: 1 }).lean();
      return found.flatMap(({ _id, claims }) =>
        claims
          .filter(({ id }) => ids.includes(id))
          .map((claim) => ({ key: _id, claim: toClaim(claim, providerOf(_id)) })),
      );
    },

    /** All holds of a subject, expired ones too. */
    async findHolds(holder: string): Promise<Claim[]> {
      const found = await days.find({ 'claims.holder': holder }, { claims: 1 }).lean();
      return found.flatMap(({ _id, claims }) =>
        claims.filter((claim) => claim.holder === holder).map((claim) => toClaim(claim, providerOf(_id))),
      );
    },

    /** Turns a hold into a booking's claim, in place. False where it is not there any more, or the claim is there already. */
    async convertHold(
      { key, claim: { id, holder } }: FoundClaim,
      into: Pick<Claim, 'id' | 'terms'> & { until: Temporal.Instant },
    ): Promise<boolean> {
      try {
        const done = await days.collection.updateOne(
          {
            _id: key as never,
            claims: { $elemMatch: { id, kind: 'hold', holder } },
            // The index keeps an id from two days, not from being in one day twice.
            'claims.id': { $ne: into.id },
          },
          {
            $set: {
              'claims.$.id': into.id,
              'claims.$.kind': 'booking',
              'claims.$.until': toDate(into.until),
              'claims.$.terms': into.terms,
            },
            $unset: { 'claims.$.holder': 1 },
            $inc: { rev: 1 },
          },
        );
        return done.modifiedCount === 1;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },

    /** Takes a booking's deadline off. False where the claim is not there any more. */
    async secure(claimId: string): Promise<boolean> {
      const done = await days.collection.updateOne(
        { 'claims.id': claimId, claims: { $elemMatch: { id: claimId, kind: 'booking' } } },
        { $unset: { 'claims.$.until': 1 }, $inc: { rev: 1 } },
      );
      return done.matchedCount === 1;
    },

    /** Gives a booking a later deadline. False where it has none any more, has one as late, or is not there. */
    async extend(claimId: string, until: Temporal.Instant): Promise<boolean> {
      const end = toDate(until);
      const done = await days.collection.updateOne(
        {
          'claims.id': claimId,
          claims: { $elemMatch: { id: claimId, kind: 'booking', until: { $lt: end } } },
        },
        { $set: { 'claims.$.until': end }, $inc: { rev: 1 } },
      );
      return done.matchedCount === 1;
    },

    /** Takes a claim away and clears its bits, which are its alone. False where it is not there, or not as it was. */
    async remove({ key, claim: { id, kind, from, to } }: FoundClaim): Promise<boolean> {
      const done = await days.collection.updateOne(
        { _id: key as never, claims: { $elemMatch: { id, kind, from, to } } },
        { $bit: clearing('busy', from, to), $pull: { claims: { id } }, $inc: { rev: 1 } } as object,
      );
      return done.modifiedCount === 1;
    },

    /** Days with a claim whose deadline passed before then, at most `limit`. */
    async findExpired(before: Temporal.Instant, limit: number): Promise<DayRow[]> {
      const found = await days
        .find({ 'claims.until': { $lt: toDate(before) } })
        .limit(limit)
        .lean();
      return found.map(toDayRow);
    },

    async createIndexes(): Promise<void> {
      await days.createIndexes();
    },
  };
}
