import { toDate } from '@tidbok/kit/clock.ts';
import { newEvent } from '@tidbok/kit/events/outbox.ts';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { gatherWrites } from '@tidbok/kit/gatherWrites.ts';
import type { mongo } from 'mongoose';
import { type BookingModel, never, type StoredBooking } from './bookingModel.ts';
import { dueDocuments } from './dueDocuments.ts';
import { fromStored, toStored } from './stored.ts';
import { type Booking, localDay, takesTime } from '#domain/booking.ts';
import { bookingNews } from '#domain/bookingNews.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';

export type BookingStore = ReturnType<typeof bookingStore>;

/**
 * By the clock of the engine, which is one for all: a process whose clock is ahead would let all expire that patients are still paying. A
 * booking is overdue only where the process's own clock says so, too.
 */
const isOverdue = { $expr: { $lte: ['$paymentDueBy', '$$NOW'] } };

/** Whether it was for want of its payment that the booking expired. */
const lapses = (before: BookingRecord, after: BookingRecord): boolean =>
  before.booking.status === 'PAYMENT_PENDING' && after.booking.status === 'EXPIRED';

/**
 * Bookings one by one: each a document that is written as a whole, on condition that nobody wrote in between. What is read or written
 * at the same moment for different bookings goes in one command.
 */
export function bookingStore(model: BookingModel) {
  // Past mongoose's documents and casting, which cost as much as the rest of a booking: what is written here is typed already.
  const documents = model.collection as unknown as mongo.Collection<StoredBooking>;
  const read = gatherReads<StoredBooking>(model.collection, { projection: { outbox: 0 } });
  const write = gatherWrites<StoredBooking>(model.collection);
  return {
    /** False where there is one with this id already. */
    async insert(record: BookingRecord): Promise<boolean> {
      const document = {
        ...fieldsOf(record),
        _id: record.booking.id,
        events: toStored(record.booking.events),
        request: toStored(record.request),
        changes: [],
        outbox: [news(null, record.booking)],
      };
      return (await write({ insertOne: { document } })) === 'done';
    },

    async find(id: string): Promise<BookingRecord | null> {
      const stored = await read(id);
      return stored && toRecord(stored);
    },

    /**
     * Writes what became of a record. One write: its state, its events, what is to be done, and the news for others.
     *
     * @returns false where somebody else wrote first, or it expires before its payment is due; then nothing was written
     */
    async save(before: BookingRecord, after: BookingRecord): Promise<boolean> {
      const events = after.booking.events.slice(before.booking.events.length);
      const changes = after.changes.slice(before.changes.length);
      const filter = {
        _id: before.booking.id,
        revision: before.revision,
        ...(lapses(before, after) && isOverdue),
      };
      const update = {
        $set: fieldsOf(after),
        $push: {
          ...(events.length > 0 && {
            events: { $each: toStored(events) },
            outbox: { $each: [news(before.booking, after.booking)] },
          }),
          ...(changes.length > 0 && { changes: { $each: toStored(changes) } }),
        },
      };
      return (await write({ updateOne: { filter, update } })) === 'done';
    },

    /** Those whose payment was due by then, the longest overdue first. */
    async overdue(by: Temporal.Instant, limit: number): Promise<{ id: string }[]> {
      const rows = documents
        .find({ paymentDueBy: { $gt: never, $lte: toDate(by) }, ...isOverdue }, { projection: { _id: 1 } })
        .sort({ paymentDueBy: 1 })
        .limit(limit);
      return (await rows.toArray()).map(({ _id: id }) => ({ id }));
    },

    ...dueDocuments(documents, toRecord),
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
    // Not there in what was written before there were sessions.
    sessionId: stored.sessionId ?? null,
    ...fromStored<Omit<Booking, 'id' | 'sessionId'>>({
      ...whoAndWhere,
      version,
      status,
      start,
      end,
      paymentDueBy,
      cancellationReason,
      // Bookings from before there were such have neither.
      among: stored.among ?? null,
      override: stored.override ?? null,
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
