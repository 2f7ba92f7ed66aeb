import { outboxField, type OutboxEntry } from '@tidbok/kit/events/outbox.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { InvoiceEvent } from '#domain/invoiceEvents.ts';
import type { InvoiceFields } from './invoiceDocument.ts';

/** A domain event as it is kept: its instants as ISO texts. */
export type EventFields = { version: number; type: InvoiceEvent['type']; data: unknown };

export type InvoiceDocument = InvoiceFields & {
  _id: string;
  events: EventFields[];
  /** Of the payment provider, those that were taken in. */
  stripeEvents: string[];
  outbox: OutboxEntry[];
};

const money = { amount: { type: Number, required: true }, currency: { type: String, required: true } };
const text = { type: String, required: true };
const optionalText = { type: String, default: null };

const payment = new Schema(
  {
    id: text,
    status: text,
    amount: money,
    successUrl: optionalText,
    cancelUrl: optionalText,
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    sessionId: optionalText,
    checkoutUrl: optionalText,
    paidAt: { type: Date, default: null },
  },
  // Ours has a name of its own, and mongoose would make a virtual of that.
  { _id: false, id: false },
);
const request = new Schema({ key: text, input: text, paymentId: text }, { _id: false });
const event = new Schema(
  { version: Number, type: { type: String }, data: Schema.Types.Mixed },
  { _id: false },
);

const schema = new Schema(
  {
    _id: text,
    version: { type: Number, required: true },
    number: text,
    numberedBy: text,
    bookingId: text,
    bookingVersion: { type: Number, required: true },
    standing: text,
    owners: [String],
    clinicId: text,
    status: text,
    amount: money,
    paid: money,
    owed: money,
    payments: [payment],
    requests: [request],
    issuedAt: { type: Date, required: true },
    dueBy: { type: Date, default: null },
    lookAt: { type: Date, default: null },
    events: [event],
    stripeEvents: [String],
    outbox: outboxField,
  },
  { collection: 'invoices', versionKey: false, id: false },
);
schema.index({ numberedBy: 1, number: 1 }, { unique: true });
// One key, one request, on whichever invoice.
schema.index(
  { 'requests.key': 1 },
  { unique: true, partialFilterExpression: { 'requests.key': { $exists: true } } },
);
schema.index(
  { clinicId: 1, issuedAt: 1, _id: 1 },
  { partialFilterExpression: { 'owed.amount': { $gt: 0 } } },
);
schema.index({ lookAt: 1 }, { partialFilterExpression: { lookAt: { $type: 'date' } } });

export const invoiceModel = (connection: Connection): Model<InvoiceDocument> =>
  connection.model<InvoiceDocument>('Invoice', schema as unknown as Schema<InvoiceDocument>);
