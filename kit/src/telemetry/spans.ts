import {
  type Attributes,
  type Context,
  context,
  isSpanContextValid,
  type Link,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { randomBytes } from 'node:crypto';
import { describeError } from './describeError.ts';

const kinds = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;

export type SpanOptions = {
  /** Internal, unless said. */
  kind?: keyof typeof kinds;
  /** Never patient data. */
  attributes?: Attributes;
  /** Where the span belongs, where that is not the active span: what `extractTrace` or `contextFromTraceparent` gave. */
  parent?: Context;
  /** Spans, of other traces mostly, that it also has to do with. */
  links?: Link[];
};

export const tracer = () => trace.getTracer('tidbok');

/**
 * Runs a function in a span that is active until it ends. An error is recorded on the span, without the values that its message
 * quotes, and thrown on.
 *
 * @example await withSpan('relay outbox', { kind: 'producer' }, async (span) => span.setAttribute('tidbok.events', await relay()));
 */
export async function withSpan<Result>(
  name: string,
  options: SpanOptions,
  run: (span: Span) => Promise<Result> | Result,
): Promise<Result> {
  const { kind = 'internal', attributes = {}, links = [], parent = context.active() } = options;
  const started = { kind: kinds[kind], attributes, links };
  return await tracer().startActiveSpan(name, started, parent, async (span) => {
    try {
      return await run(span);
    } catch (error) {
      recordFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Marks a span as failed and says with what. */
export function recordFailure(span: Span, error: unknown): void {
  if (!span.isRecording()) return;
  const { name, message, stack } = describeError(error);
  span.setStatus({ code: SpanStatusCode.ERROR, message });
  span.setAttribute('error.type', name);
  // Not `recordException`, which would take the message as it is, and a `code` for the type.
  span.addEvent('exception', {
    'exception.type': name,
    'exception.message': message,
    ...(stack && { 'exception.stacktrace': stack }),
  });
}

/**
 * The active context, where a span is active in it that is recorded and has not ended. The spans of the stores hang under such
 * a one only: a poller's reads belong to no trace and would flood, and a connection keeps the context of whoever happened to open it.
 */
export function recordingContext(): Context | undefined {
  const active = context.active();
  return trace.getSpan(active)?.isRecording() ? active : undefined;
}

/** The active span as a W3C `traceparent`, to be kept with an event; undefined where no span is active. */
export const currentTraceparent = (): string | undefined => injectTrace({})['traceparent'];

/** The context of a `traceparent` (and `tracestate`) that was kept, apart from what is active here. What is not valid gives an empty context. */
export const contextFromTraceparent = (traceparent?: string, tracestate?: string): Context =>
  extractTrace({ traceparent, tracestate });

/** Adds `traceparent` and `tracestate` of the active span to the headers of a request, and gives them back. */
export function injectTrace(headers: Record<string, string>): Record<string, string> {
  propagation.inject(context.active(), headers);
  return headers;
}

/** The context of a request's headers, their names in lower case as Node gives them. */
export const extractTrace = (headers: Record<string, string | string[] | undefined>): Context =>
  propagation.extract(ROOT_CONTEXT, headers);

/** The correlation id: 32 hex digits, the active trace's, or at random where no span is active (then another at each call). */
export function currentTraceId(): string {
  const active = trace.getActiveSpan()?.spanContext();
  return active && isSpanContextValid(active) ? active.traceId : randomBytes(16).toString('hex');
}
