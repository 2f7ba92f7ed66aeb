import { z } from 'zod';
import type { LoggedEvent } from './eventLog.ts';

/** An event as a reaction gets it. */
export type ConsumedEvent<Data = unknown> = {
  id: string;
  /** The service that produced it. */
  service: string;
  /** Its place in that service's log. */
  seq: number;
  type: string;
  subject: string;
  /** The subject's version after the change. A reaction that knows this version or a later one has nothing to do. */
  version: number;
  at: Temporal.Instant;
  data: Data;
  traceparent?: string;
};

const source = 'tidbok/';

const wire = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.string().startsWith(source),
  type: z.string(),
  subject: z.string(),
  time: z.iso.datetime(),
  data: z.unknown(),
  traceparent: z.string().optional(),
  seq: z.int(),
  version: z.int(),
});

/**
 * An event on the wire: CloudEvents 1.0 in its JSON format. `traceparent` is the extension for distributed tracing; `seq` (the
 * place in the producer's log) and `version` (the subject's) are our own.
 */
export const toCloudEvent = (service: string, event: LoggedEvent): string =>
  JSON.stringify({
    specversion: '1.0',
    id: event.id,
    source: `${source}${service}`,
    type: event.type,
    subject: event.subject,
    time: event.at.toString(),
    datacontenttype: 'application/json',
    data: event.data,
    traceparent: event.traceparent,
    seq: event.seq,
    version: event.version,
  } satisfies z.input<typeof wire> & { datacontenttype: string });

/** Reads an event off the wire. Throws where it is not one of ours. */
export function fromCloudEvent(json: string): ConsumedEvent {
  const event = wire.parse(JSON.parse(json));
  return {
    id: event.id,
    service: event.source.slice(source.length),
    seq: event.seq,
    type: event.type,
    subject: event.subject,
    version: event.version,
    at: Temporal.Instant.from(event.time),
    data: event.data,
    ...(event.traceparent !== undefined && { traceparent: event.traceparent }),
  };
}
