import type { Connection, mongo } from 'mongoose';
import { toDate } from '@tidbok/kit/clock.ts';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { type GatheredWrite, gatherWrites } from '@tidbok/kit/gatherWrites.ts';
import { allClear, clearing, setting } from './bitConditions.ts';
import { fromEntry, fromRow, toClaim, toRow } from './ledgerMapping.ts';
import { ledgerModel, type StoredRow } from './ledgerModel.ts';
import { claimsOf } from './claimsOf.ts';
import { rowsOfBookings, rowsOfClaims } from './rowsOfClaims.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { isTimePart, type Part } from '#domain/ledger/part.ts';
import type { Entry, Row } from '#domain/ledger/row.ts';

type Change = Extract<GatheredWrite<StoredRow>, { updateOne: unknown }>['updateOne'];

/** What a claim has that a hold of the waitlist has not. */
const ofBookings = ['bookingId', 'terms', 'override', 'choice'];

export type LedgerStore = ReturnType<typeof ledgerStore>;

/**
 * The ledger. Every write is one conditional change of one document, is decided by its filter, and raises `rev`. What is read or
 * written at the same moment goes to the engine as one command; each caller hears of their own.
 *
 * @param onChange is called after each change, with the key of the row, and whether something of it may be free by now
 */
/** More than anybody can book ahead, so that they come at once. */
const daysAtOnce = 1_000;

export function ledgerStore(
  connection: Connection,
  onChange: (key: string, frees: boolean) => void = () => undefined,
) {
  const model = ledgerModel(connection);
  const rows = model.collection as unknown as mongo.Collection<StoredRow>;
  const send = gatherWrites<StoredRow>(model.collection);
  const rowOf = gatherReads<StoredRow>(model.collection);
  const withId = rowsOfClaims(rows, 'id');
  const withHolder = rowsOfClaims(rows, 'holder');
  const withBooking = rowsOfBookings(rows);

  const write = async (change: Change, frees = false): Promise<boolean> => {
    const done = (await send({ updateOne: change })) === 'done';
    if (done) onChange(change.filter._id as string, frees);
    return done;
  };

  return {
    /**
     * Takes a part if nothing at all stands against it: its bits are free, or a place is left, and the entry is not there yet. Of
     * any number who try at once, one succeeds. The row is made where there is none.
     */
    async take(part: Part, entry: Entry): Promise<boolean> {
      return await write({
        filter: {
          _id: part.key,
          ...(isTimePart(part) && { startsAt: new Date(part.startsAt) }),
          ...roomFor(part, entry),
        },
        update: {
          ...(isTimePart(part) && {
            $bit: setting(part.from, part.to),
            $setOnInsert: { bits: part.bits },
          }),
          $push: { claims: fromEntry(entry) },
          $inc: { rev: 1 },
        },
        upsert: true,
      });
    },

    async findRow(key: string): Promise<Row | null> {
      const found = await rowOf(key);
      return found && toRow(found);
    },

    /** Writes a row that nobody has touched since it was read: `row.rev` is one more than it was then. False where somebody has. */
    async writeRow(row: Row): Promise<boolean> {
      const { _id, ...state } = fromRow(row);
      return await write(
        {
          filter: { _id, rev: row.rev === 1 ? { $exists: false } : row.rev - 1 },
          update: { $set: state },
          upsert: row.rev === 1,
        },
        true,
      );
    },

    async findClaim(id: string): Promise<Claim | null> {
      const [found] = await withId(id);
      return found && found.entry.of === undefined ? toClaim(found.entry, found.row) : null;
    },

    /** The claims of a booking: two while it is being moved. */
    async findClaimsOfBooking(bookingId: string): Promise<Claim[]> {
      return (await withBooking(bookingId)).map(({ row, entry }) => toClaim(entry, row));
    },

    /** All holds of a subject, expired ones too. */
    async findHolds(holder: string): Promise<Claim[]> {
      return (await withHolder(holder)).map(({ row, entry }) => toClaim(entry, row));
    },

    /**
     * The claims in a calendar's days from the one that this date names on, in no order. As large as what is booked ahead of one calendar: for a
     * desk that changes it, not for those who book.
     */
    async findClaimsFrom(calendarId: string, date: string): Promise<Claim[]> {
      // Days alone: the key of a counted row goes on with a letter.
      const filter = { _id: { $gte: `${calendarId}|${date}`, $lt: `${calendarId}|:` } };
      const found = await rows.find(filter, { batchSize: daysAtOnce }).toArray();
      return await claimsOf(found, rowOf);
    },

    /** The claims that have something in these rows, in no order. */
    async findClaimsIn(keys: readonly string[]): Promise<Claim[]> {
      const found = await Promise.all(keys.map(rowOf));
      return await claimsOf(
        found.filter((row) => row !== null),
        rowOf,
      );
    },

    /** Turns a hold into a booking's claim, in place. False where it is not there any more, or the claim is there already. */
    async convertHold(
      { first, id, holder, token }: Claim,
      into: Pick<Claim, 'id' | 'bookingId' | 'terms' | 'token'> & { until: Temporal.Instant },
    ): Promise<boolean> {
      const { until, ...rest } = into;
      const set = { ...rest, kind: 'booking', until: toDate(until) };
      return await write({
        filter: {
          _id: first.key,
          claims: { $elemMatch: { id, token, kind: 'hold', holder } },
          // The index keeps an id from two rows, not from being in one row twice.
          'claims.id': { $ne: into.id },
        },
        update: {
          $set: Object.fromEntries(Object.entries(set).map(([field, value]) => [`claims.$.${field}`, value])),
          $unset: { 'claims.$.holder': 1, 'claims.$.choice': 1, 'claims.$.told': 1 },
          $inc: { rev: 1 },
        },
      });
    },

    /**
     * Turns a claim of one part into somebody's hold, in place. False where it is not there any more as it was read, or is among bits that
     * are shared.
     */
    async handOver(
      { first, id, kind, token }: Claim,
      into: Pick<Claim, 'id' | 'holder' | 'token'> & { until: Temporal.Instant },
    ): Promise<boolean> {
      const set = { ...into, kind: 'hold', until: toDate(into.until) };
      return await write({
        filter: {
          _id: first.key,
          claims: { $elemMatch: { id, kind, token, later: { $exists: false } } },
          'claims.id': { $ne: into.id },
          'claims.over': { $ne: true },
        },
        update: {
          $set: Object.fromEntries(Object.entries(set).map(([field, value]) => [`claims.$.${field}`, value])),
          $unset: Object.fromEntries(ofBookings.map((field) => [`claims.$.${field}`, 1])),
          $inc: { rev: 1 },
        },
      });
    },

    /** Notes that a hold was told of. False where it is not there any more. */
    async tellHold({ first, id, token }: Claim): Promise<boolean> {
      return await write({
        filter: { _id: first.key, claims: { $elemMatch: { id, token, kind: 'hold' } } },
        update: { $set: { 'claims.$.told': true }, $inc: { rev: 1 } },
      });
    },

    /** Makes a hold somebody else's. False where it is not there any more. */
    async giveHold({ first, id, token }: Claim, holder: string): Promise<boolean> {
      return await write({
        filter: { _id: first.key, claims: { $elemMatch: { id, token, kind: 'hold' } } },
        update: { $set: { 'claims.$.holder': holder }, $inc: { rev: 1 } },
      });
    },

    /** Takes the deadline off a booking's or a session's claim. False where the claim is not there any more, or is another one of its id. */
    async secure(key: string, id: string, token: string): Promise<boolean> {
      return await write({
        filter: { _id: key, claims: { $elemMatch: { id, token, kind: { $ne: 'hold' } } } },
        update: { $unset: { 'claims.$.until': 1 }, $inc: { rev: 1 } },
      });
    },

    /** Gives a booking a later deadline. False where it has none any more, has one as late, or is not there. */
    async extend({ first, id, token }: Claim, until: Temporal.Instant): Promise<boolean> {
      const end = toDate(until);
      return await write({
        filter: {
          _id: first.key,
          claims: { $elemMatch: { id, token, kind: 'booking', until: { $lt: end } } },
        },
        update: { $set: { 'claims.$.until': end }, $inc: { rev: 1 } },
      });
    },

    /** Puts the deadline of its claim on a later part's entry. Nothing happens where the entry is not there. */
    async settle(key: string, id: string, until: Temporal.Instant | null): Promise<void> {
      await write({
        filter: { _id: key, claims: { $elemMatch: { id } } },
        update: {
          ...(until ? { $set: { 'claims.$.until': toDate(until) } } : { $unset: { 'claims.$.until': 1 } }),
          $inc: { rev: 1 },
        },
      });
    },

    /** Takes a claim out of the row of its first part if its deadline has passed. False where it has none, or is not there. */
    async removeExpired({ first, id, token }: Claim, now: Temporal.Instant): Promise<boolean> {
      return await write(removal(first, { id, token, until: { $lte: toDate(now) } }), true);
    },

    /** Takes an entry away and clears its bits, if it is as told, and they are its alone and where they were. False otherwise. */
    async remove(
      part: Part,
      {
        unsecured,
        untold,
        ...match
      }: {
        readonly id: string;
        readonly kind?: Claim['kind'];
        /** Of this very claim. */
        readonly token?: string;
        readonly unsecured?: boolean;
        readonly untold?: boolean;
      },
    ): Promise<boolean> {
      const filter = {
        ...match,
        ...(unsecured && { until: { $exists: true } }),
        ...(untold && { told: { $exists: false } }),
      };
      return await write(removal(part, filter), true);
    },

    /** Rows with an entry whose deadline passed before then, at most `limit`. */
    async findExpired(before: Temporal.Instant, limit: number): Promise<Row[]> {
      const found = rows.find({ 'claims.until': { $lt: toDate(before) } }).limit(limit);
      return (await found.toArray()).map(toRow);
    },

    async createIndexes(): Promise<void> {
      await model.createIndexes();
    },
  };
}

function roomFor(part: Part, { id, over }: Entry): object {
  const isNew = { 'claims.id': { $ne: id } };
  if (over) return isNew;
  if (isTimePart(part)) return { ...isNew, ...allClear(part.from, part.to) };
  return { ...isNew, [`claims.${part.most - 1}`]: { $exists: false } };
}

function removal(
  part: Part,
  match: { readonly id: string; readonly token?: string; readonly until?: object },
): Change {
  const pull = { $pull: { claims: { id: match.id } }, $inc: { rev: 1 } };
  if (!isTimePart(part)) return { filter: { _id: part.key, claims: { $elemMatch: match } }, update: pull };
  const { key, from, to } = part;
  return {
    // Where any claim of the row may share its bits, they are reckoned anew instead.
    filter: { _id: key, claims: { $elemMatch: { ...match, from, to } }, 'claims.over': { $ne: true } },
    update: { $bit: clearing(from, to), ...pull },
  };
}
