import { outboxField, type OutboxEntry } from '@tidbok/kit/events/outbox.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Booking } from '#domain/booking.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';
import type { Stored } from './stored.ts';

/** A document: the booking's own fields, the record's, and what the indexes need. */
export type StoredBooking = Stored<Omit<Booking, 'id'>> &
  Stored<Omit<BookingRecord, 'booking'>> & {
    _id: string;
    /** The day of its start at the clinic: 2026-03-29. */
    localDay: string;
    takesTime: boolean;
    /** How often the sweeper has tried since the last write. */
    attempts: number;
    outbox: OutboxEntry[];
  };

/** Before all times. A query names it too: the planner takes the index only where it sees that null is not asked for. */
export const never = new Date(0);

const { Mixed } = Schema.Types;

const bookingSchema = new Schema(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    status: { type: String, required: true },
    patientId: { type: String, required: true },
    owners: { type: [String], required: true },
    providerId: { type: String, required: true },
    clinicId: { type: String, required: true },
    treatmentId: { type: String, required: true },
    sessionId: { type: String, default: null },
    start: { type: Date, required: true },
    end: { type: Date, required: true },
    timeZone: { type: String, required: true },
    policy: { type: Mixed, required: true },
    paymentDueBy: { type: Date, default: null },
    cancellationReason: { type: String, default: null },
    among: { type: Mixed, default: null },
    override: { type: Mixed, default: null },
    claimId: { type: String, required: true },
    events: { type: [Mixed], required: true },
    todo: { type: [Mixed], required: true },
    request: { type: Mixed, required: true },
    changes: { type: [Mixed], required: true },
    movesBegun: { type: Number, required: true },
    paidInvoice: { type: String, default: null },
    revision: { type: Number, required: true },
    wakeAt: { type: Date, default: null },
    localDay: { type: String, required: true },
    takesTime: { type: Boolean, required: true },
    attempts: { type: Number, required: true },
    outbox: outboxField,
  },
  { versionKey: false, minimize: false },
);

// The status comes last: a list of some statuses passes over the keys of the others, not over their documents.
bookingSchema.index({ owners: 1, start: -1, _id: -1, status: 1 }, { name: 'ofOwner' });
bookingSchema.index({ patientId: 1, clinicId: 1, start: -1, _id: -1, status: 1 }, { name: 'ofPatient' });
bookingSchema.index(
  { providerId: 1, localDay: 1, takesTime: 1, start: 1, _id: 1 },
  { name: 'byProviderDay' },
);
bookingSchema.index({ clinicId: 1, start: 1, _id: 1 }, { name: 'byClinic' });
// Of all bookings only the few that somebody must come back to.
bookingSchema.index({ wakeAt: 1 }, { name: 'toWake', partialFilterExpression: { wakeAt: { $gt: never } } });
bookingSchema.index(
  { paymentDueBy: 1 },
  { name: 'toExpire', partialFilterExpression: { paymentDueBy: { $gt: never } } },
);

export type BookingModel = Model<StoredBooking>;

export const bookingModel = (connection: Connection): BookingModel =>
  connection.model<StoredBooking>('Booking', bookingSchema as unknown as Schema<StoredBooking>, 'bookings');
