import { toDate } from '@tidbok/kit/clock.ts';
import type { OutboxEntry } from '@tidbok/kit/events/outbox.ts';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { gatherWrites } from '@tidbok/kit/gatherWrites.ts';
import type { Connection, mongo, QueryFilter } from 'mongoose';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceEvent } from '#domain/invoiceEvents.ts';
import { type InvoiceFields, toFields, toInvoice } from './invoiceDocument.ts';
import { type EventFields, type InvoiceDocument, invoiceModel } from './invoiceModel.ts';
import { invoiceNumbers } from './invoiceNumbers.ts';

/** A change of an invoice, with all that is to be written with it. */
type InvoiceChange = {
  /** Null where it is new. */
  readonly before: Invoice | null;
  readonly after: Invoice;
  readonly events: readonly InvoiceEvent[];
  readonly outbox: readonly OutboxEntry[];
  readonly lookAt: Temporal.Instant | null;
  /** The payment provider's event that brought it, which no other change may have brought. */
  readonly stripeEventId?: string | undefined;
};

/** A place in a list that is sorted by the time of issue. */
export type IssuedPlace = { readonly issuedAt: Temporal.Instant; readonly id: string };

export type InvoiceStore = {
  /** Builds the indexes. To be called before anything else. */
  ready(): Promise<void>;
  byId(id: string): Promise<Invoice | null>;
  byIds(ids: readonly string[]): Promise<Invoice[]>;
  byRequestKey(key: string): Promise<Invoice | null>;
  /** Whether the payment provider's event was taken in before. */
  knowsStripeEvent(id: string, stripeEventId: string): Promise<boolean>;
  /** One conditional write. False where another change came first: nothing is written then. */
  save(change: InvoiceChange): Promise<boolean>;
  nextNumber(clinicId: string, year: number): Promise<string>;
  /** Those of a clinic on which money is owed back, oldest first. */
  owedBy(clinicId: string, after: IssuedPlace | null, limit: number): Promise<Invoice[]>;
  /** Takes one whose payments are to be looked at by now, or only after so long that no right clock said so; keeps it from others until then. */
  takeDue(
    due: { readonly by: Temporal.Instant; readonly orAfter: Temporal.Instant },
    until: Temporal.Instant,
  ): Promise<Invoice | null>;
  /** Sets when to look again, unless the invoice has changed: then that change has set it. */
  setLook(invoice: Invoice, lookAt: Temporal.Instant | null): Promise<void>;
};

const state = { events: 0, outbox: 0, stripeEvents: 0 } as const;

export function invoiceStore(connection: Connection): InvoiceStore {
  const model = invoiceModel(connection);
  const read = gatherReads<InvoiceDocument>(model.collection, { projection: state });
  const write = gatherWrites<InvoiceDocument>(model.collection);
  const found = (document: (InvoiceFields & { _id: string }) | null): Invoice | null =>
    document && toInvoice(document);

  return {
    ready: () => model.createIndexes(),
    byId: async (id) => found(await read(id)),
    byIds: async (ids) => (await model.find({ _id: { $in: [...ids] } }, state).lean()).map(toInvoice),
    byRequestKey: async (key) => found(await model.findOne({ 'requests.key': key }, state).lean()),
    knowsStripeEvent: async (id, stripeEventId) =>
      (await model.exists({ _id: id, stripeEvents: stripeEventId })) !== null,
    nextNumber: invoiceNumbers(connection),

    async save(change) {
      const fields = toFields(change.after, change.lookAt);
      if (!change.before) {
        const document = { _id: change.after.id, ...fields, ...appended(change) };
        return (await write({ insertOne: { document } })) === 'done';
      }
      const { events, stripeEvents, outbox } = appended(change);
      const update = {
        $set: fields,
        $push: {
          events: { $each: events },
          stripeEvents: { $each: stripeEvents },
          outbox: { $each: outbox },
        },
      };
      // Also refused where someone used the same request key on another in the meantime.
      return (await write({ updateOne: { filter: unchanged(change, change.before), update } })) === 'done';
    },

    async owedBy(clinicId, after, limit) {
      const filter: QueryFilter<InvoiceDocument> = { clinicId, 'owed.amount': { $gt: 0 } };
      if (after) {
        const issuedAt = toDate(after.issuedAt);
        filter.$or = [{ issuedAt: { $gt: issuedAt } }, { issuedAt, _id: { $gt: after.id } }];
      }
      const documents = await model.find(filter, state).sort({ issuedAt: 1, _id: 1 }).limit(limit).lean();
      return documents.map(toInvoice);
    },

    takeDue: async ({ by, orAfter }, until) =>
      found(
        await model
          .findOneAndUpdate(
            {
              $or: [
                { lookAt: { $type: 'date', $lte: toDate(by) } },
                { lookAt: { $type: 'date', $gt: toDate(orAfter) } },
              ],
            },
            { $set: { lookAt: toDate(until) } },
            { sort: { lookAt: 1 }, projection: state },
          )
          .lean(),
      ),

    async setLook({ id, version }, lookAt) {
      await model.updateOne({ _id: id, version }, { $set: { lookAt: lookAt && toDate(lookAt) } });
    },
  };
}

const unchanged = ({ stripeEventId }: InvoiceChange, before: Invoice): mongo.Filter<InvoiceDocument> => ({
  _id: before.id,
  version: before.version,
  ...(stripeEventId !== undefined && { stripeEvents: { $ne: stripeEventId } }),
});

function appended({ before, events, stripeEventId, outbox }: InvoiceChange) {
  const first = (before?.version ?? 0) + 1;
  return {
    events: events.map((event, index): EventFields => {
      const { type, ...data } = event;
      // Instants become their ISO texts.
      return { version: first + index, type, data: JSON.parse(JSON.stringify(data)) as unknown };
    }),
    stripeEvents: stripeEventId === undefined ? [] : [stripeEventId],
    outbox: [...outbox],
  };
}
