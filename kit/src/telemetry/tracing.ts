import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { endedWithin } from '#kit/endedWithin.ts';

const flushBoundMs = 3_000;
// A stack trace is the longest that a span of ours holds.
const maxAttributeLength = 4_096;

/** The tracing of this process. */
export type Tracing = {
  /** Sends what has ended until now. */
  flush(): Promise<void>;
  /** Sends what has ended until now, and stops. Waits for the collector for three seconds at most, and never fails. */
  shutdown(): Promise<void>;
};

/**
 * Starts tracing for the whole process: the active span follows asynchronous calls, and W3C `traceparent` passes from service
 * to service (https://www.w3.org/TR/trace-context/).
 *
 * With neither endpoint nor exporter nothing is exported and new traces are not recorded, but ids are still made and passed on, and the
 * caller's decision to sample reaches the next service.
 *
 * @param options.otlpEndpoint the base address of an OTLP/HTTP collector, such as `http://collector:4318`
 * @param options.exporter instead of the collector, for tests
 * @param options.sampleRatio the share of the traces begun here that is recorded, 0 to 1, 1 unless said. A trace begun elsewhere is
 *   recorded as its beginner decided
 * @example const tracing = startTracing({ service: 'bookings', otlpEndpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT });
 */
export function startTracing(options: {
  service: string;
  version?: string | undefined;
  otlpEndpoint?: string | undefined;
  exporter?: SpanExporter | undefined;
  sampleRatio?: number | undefined;
}): Tracing {
  const exporter = options.exporter ?? (options.otlpEndpoint ? collectorAt(options.otlpEndpoint) : undefined);
  const provider = new TracerProvider({
    resource: defaultResource().merge(
      resourceFromAttributes({ 'service.name': options.service, 'service.version': options.version }),
    ),
    sampler: new ParentBasedSampler({
      root: exporter ? new TraceIdRatioBasedSampler(options.sampleRatio ?? 1) : new AlwaysOffSampler(),
    }),
    spanLimits: { attributeValueLengthLimit: maxAttributeLength },
    spanProcessors: exporter ? [new BatchSpanProcessor({ exporter })] : [],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);

  return {
    flush: () => flushed(provider.forceFlush()),
    shutdown: async () => {
      await flushed(provider.shutdown());
      trace.disable();
      propagation.disable();
      context.disable();
    },
  };
}

// The signal's own path is added to a base address: OpenTelemetry Protocol Exporter, "Endpoint URLs for OTLP/HTTP".
const collectorAt = (endpoint: string): SpanExporter =>
  new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });

// A collector that is away is no reason not to stop.
async function flushed(work: Promise<void>): Promise<void> {
  await endedWithin(
    flushBoundMs,
    work.catch(() => undefined),
  );
}
