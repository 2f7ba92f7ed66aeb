import { context, type Span, SpanKind, trace } from '@opentelemetry/api';
import type { LoggedEvent } from './eventLog.ts';
import { contextFromTraceparent, injectTrace, tracer } from '#kit/telemetry/spans.ts';

/**
 * Publishes events, each that belongs to a trace in a span of that trace, which then is what its reactions continue: the outbox
 * and Redis stand in the trace as the step that they are. The store's own span hangs under the first of a batch.
 */
export async function withProducerSpans<Result>(
  events: readonly LoggedEvent[],
  publish: (events: readonly LoggedEvent[]) => Promise<Result>,
): Promise<Result> {
  const spans: Span[] = [];
  const continued = events.map((event) => {
    if (event.traceparent === undefined) return event;
    const parent = contextFromTraceparent(event.traceparent);
    const span = tracer().startSpan(
      `publish ${event.type}`,
      { kind: SpanKind.PRODUCER, attributes: { 'messaging.system': 'redis' } },
      parent,
    );
    spans.push(span);
    const carrier = context.with(trace.setSpan(parent, span), () => injectTrace({}));
    return { ...event, traceparent: carrier['traceparent'] ?? event.traceparent };
  });
  const [first] = spans;
  try {
    return await context.with(first ? trace.setSpan(context.active(), first) : context.active(), () =>
      publish(continued),
    );
  } finally {
    for (const span of spans) span.end();
  }
}
