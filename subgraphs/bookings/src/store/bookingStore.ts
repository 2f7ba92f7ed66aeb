import { fromDate, toDate } from '@tidbok/kit/clock.ts';
import { newEvent } from '@tidbok/kit/events/outbox.ts';
import { isDuplicate } from '@tidbok/kit/mongo.ts';
import type { mongo } from 'mongoose';
import { type BookingModel, never, type StoredBooking } from './bookingModel.ts';
import { fromStored, toStored } from './stored.ts';
import { type Booking, localDay, takesTime } from '#domain/booking.ts';
import { bookingNews } from '#domain/bookingNews.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';

export type BookingStore = ReturnType<typeof bookingStore>;

/** Bookings one by one: each a document that is written as a whole, on condition that nobody wrote in between. */
export function bookingStore(model: BookingModel) {
  // Past mongoose's documents and casting, which cost as much as the rest of a booking: what is written here is typed already.
  const documents = model.collection as unknown as mongo.Collection<StoredBooking>;
  return {
    /** False where there is one with this id already. */
    async insert(record: BookingRecord): Promise<boolean> {
      try {
        await documents.insertOne({
          ...fieldsOf(record),
          _id: record.booking.id,
          events: toStored(record.booking.events),
          request: toStored(record.request),
          changes: [],
          outbox: [news(null, record.booking)],
        });
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },

    async find(id: string): Promise<BookingRecord | null> {
      const stored = await documents.findOne({ _id: id }, { projection: { outbox: 0 } });
      return stored && toRecord(stored);
    },

    /**
     * Writes what became of a record. One write: its state, its events, what is to be done, and the news for others.
     *
     * @returns false where somebody else wrote first; then nothing was written
     */
    async save(before: BookingRecord, after: BookingRecord): Promise<boolean> {
      const events = after.booking.events.slice(before.booking.events.length);
      const changes = after.changes.slice(before.changes.length);
      const { matchedCount } = await documents.updateOne(
        { _id: before.booking.id, revision: before.revision },
        {
          $set: fieldsOf(after),
          $push: {
            ...(events.length > 0 && {
              events: { $each: toStored(events) },
              outbox: { $each: [news(before.booking, after.booking)] },
            }),
            ...(changes.length > 0 && { changes: { $each: toStored(changes) } }),
          },
        },
      );
      return matchedCount === 1;
    },

    /** Those that the sweeper is to look at, the longest due first. */
    async due(now: Temporal.Instant, limit: number): Promise<{ id: string; wakeAt: Temporal.Instant }[]> {
      const rows = documents
        .find({ wakeAt: { $gt: never, $lte: toDate(now) } }, { projection: { wakeAt: 1 } })
        .sort({ wakeAt: 1 })
        .limit(limit);
      return (await rows.toArray()).map(({ _id, wakeAt }) => ({ id: _id, wakeAt: fromDate(wakeAt!) }));
    },

    /**
     * Takes one that is due, for this sweeper alone until the time that `next` gives for the number of earlier attempts.
     *
     * @returns null where another took it, or it is no longer due
     */
    async takeDue(
      due: { id: string; wakeAt: Temporal.Instant },
      until: (attempts: number) => Temporal.Instant,
    ): Promise<BookingRecord | null> {
      const filter = { _id: due.id, wakeAt: toDate(due.wakeAt) };
      const stored = await documents.findOne(filter, { projection: { outbox: 0 } });
      if (!stored) return null;
      const { matchedCount } = await documents.updateOne(
        { ...filter, revision: stored.revision },
        { $set: { wakeAt: toDate(until(stored.attempts)) }, $inc: { attempts: 1 } },
      );
      return matchedCount === 1 ? toRecord(stored) : null;
    },
  };
}

/** The fields that every write sets. Lists that only grow are pushed to instead. */
function fieldsOf({ booking, todo, movesBegun, paidInvoice, revision, wakeAt }: BookingRecord) {
  const { id: _id, events: _events, ...state } = booking;
  return {
    ...toStored({ ...state, todo, movesBegun, paidInvoice, revision, wakeAt }),
    localDay: localDay(booking).toString(),
    takesTime: takesTime(booking),
    attempts: 0,
  };
}

function news(before: Booking | null, booking: Booking) {
  const { type, data, feeds } = bookingNews(before, booking);
  const at = booking.events.at(-1)!.at;
  return newEvent({ type, subject: booking.id, version: booking.version, data, feeds: [...feeds], at });
}

export function toBooking(stored: StoredBooking): Booking {
  const { _id, version, status, patientId, owners, providerId, clinicId, treatmentId, start, end } = stored;
  const { timeZone, policy, paymentDueBy, cancellationReason, claimId, events } = stored;
  const whoAndWhere = { patientId, owners, providerId, clinicId, treatmentId, timeZone, policy, claimId };
  return {
    id: _id,
    ...fromStored<Omit<Booking, 'id'>>({
      ...whoAndWhere,
      version,
      status,
      start,
      end,
      paymentDueBy,
      cancellationReason,
      events,
    }),
  };
}

function toRecord(stored: StoredBooking): BookingRecord {
  const { todo, request, changes, movesBegun, paidInvoice, revision, wakeAt } = stored;
  return {
    booking: toBooking(stored),
    ...fromStored<Omit<BookingRecord, 'booking'>>({
      todo,
      request,
      changes,
      movesBegun,
      paidInvoice,
      revision,
      wakeAt,
    }),
  };
}
