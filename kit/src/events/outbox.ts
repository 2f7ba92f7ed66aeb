import { Schema } from 'mongoose';
import { toDate } from '#kit/clock.ts';
import { newId } from '#kit/ids.ts';
import { currentTraceparent } from '#kit/telemetry/spans.ts';

/** An event as it waits in the document whose change it tells of. */
export type OutboxEntry = {
  /** `event_…`: what makes it the same event wherever it is met. */
  id: string;
  type: string;
  /** The id of what changed. Events of one subject keep their order. */
  subject: string;
  /** The subject's version after the change. */
  version: number;
  at: Date;
  /** JSON values only. */
  data: object;
  /** W3C trace context of the request that caused it. */
  traceparent?: string;
  /** The live feeds that it belongs to, such as `clinic/<id>`. */
  feeds: string[];
};

const entry = new Schema(
  {
    id: { type: String, required: true },
    type: { type: String, required: true },
    subject: { type: String, required: true },
    version: { type: Number, required: true },
    // Sparse: a document whose outbox is empty has no key in it, so that looking for waiting events costs as much as there are
    // of them, however large the collection.
    at: { type: Date, required: true, index: { sparse: true } },
    data: { type: Schema.Types.Mixed, required: true },
    traceparent: String,
    feeds: { type: [String], required: true },
  },
  { _id: false, id: false, minimize: false },
);

/**
 * The field `outbox` of a document that produces events, its index included. Add to it with `$push`, in the same write as the
 * change itself, and never `$set` it: the relay takes entries out at any moment.
 *
 * @example new Schema({ _id: String, version: Number, outbox: outboxField })
 */
export const outboxField = { type: [entry], default: [] };

/** Which documents have events waiting. With the index of `outboxField` alone it is cheap. */
export const hasWaitingEvents = { 'outbox.at': { $exists: true } };

/**
 * A new event, to be pushed into the outbox of what changed. It carries the trace that is active now.
 *
 * @param event `at` is when the change took effect; `feeds` are the live feeds it belongs to, none unless said
 * @example
 * await bookings.updateOne(
 *   { _id: id, version },
 *   { $set: { status: 'CONFIRMED' }, $inc: { version: 1 },
 *     $push: { outbox: newEvent({ type: 'tidbok.booking.confirmed', subject: id, version: version + 1, data, at: clock.now() }) } },
 * );
 */
export function newEvent(event: {
  type: string;
  subject: string;
  version: number;
  data: object;
  feeds?: string[];
  at: Temporal.Instant;
}): OutboxEntry {
  const traceparent = currentTraceparent();
  return {
    id: newId('event'),
    type: event.type,
    subject: event.subject,
    version: event.version,
    at: toDate(event.at),
    // As the consumer will get it. MongoDB would keep what is undefined as null.
    data: JSON.parse(JSON.stringify(event.data)) as object,
    ...(traceparent !== undefined && { traceparent }),
    feeds: event.feeds ?? [],
  };
}
