import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  contextFromTraceparent,
  currentTraceId,
  currentTraceparent,
  extractTrace,
  injectTrace,
  recordingContext,
  withSpan,
} from './spans.ts';
import { startTracing, type Tracing } from './tracing.ts';

const given = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
let exporter: InMemorySpanExporter;
let tracing: Tracing;

beforeEach(() => {
  exporter = new InMemorySpanExporter();
  tracing = startTracing({ service: 'test', version: '1.2.3', exporter });
});
afterEach(() => tracing.shutdown());

async function finished() {
  await tracing.flush();
  return new Map(exporter.getFinishedSpans().map((span) => [span.name, span]));
}

test('spans nest across awaits, each under its own parent, while others run', async () => {
  await Promise.all(
    [1, 2, 3].map((n) =>
      withSpan(`outer ${n}`, { kind: 'server', attributes: { n } }, async () => {
        await sleep(1);
        await withSpan(`inner ${n}`, {}, () => sleep(1));
      }),
    ),
  );
  const spans = await finished();
  for (const n of [1, 2, 3]) {
    const outer = spans.get(`outer ${n}`);
    expect(outer).toMatchObject({ kind: SpanKind.SERVER, attributes: { n } });
    expect(spans.get(`inner ${n}`)?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
  }
  expect(spans.get('outer 1')?.resource.attributes).toMatchObject({
    'service.name': 'test',
    'service.version': '1.2.3',
  });
});

test('an error is recorded without what it quotes, and thrown on', async () => {
  const error = Object.assign(new TypeError('no mailbox kim@example.se'), { code: 7 });
  await expect(withSpan('fails', {}, () => Promise.reject(error))).rejects.toBe(error);
  const span = (await finished()).get('fails');
  expect(span?.status).toEqual({ code: SpanStatusCode.ERROR, message: 'no mailbox [redacted]' });
  expect(span?.attributes['error.type']).toBe('TypeError');
  expect(span?.events[0]?.attributes).toMatchObject({
    'exception.type': 'TypeError',
    'exception.message': 'no mailbox [redacted]',
  });
  expect(JSON.stringify(span?.events)).not.toContain('kim@');
});

test('a traceparent goes round: kept with an event, taken up again elsewhere', async () => {
  const kept = await withSpan('produce', { kind: 'producer' }, () => currentTraceparent());
  await withSpan('consume', { kind: 'consumer', parent: contextFromTraceparent(kept) }, () => undefined);
  const spans = await finished();
  const { traceId, spanId } = spans.get('produce')?.spanContext() ?? {};
  expect(spans.get('consume')?.parentSpanContext).toMatchObject({ traceId, spanId, isRemote: true });
});

test('headers carry trace and state from service to service', async () => {
  const parent = extractTrace({ traceparent: given, tracestate: 'vendor=1', host: 'x' });
  const headers = await withSpan('serve', { parent }, () => injectTrace({ accept: 'application/json' }));
  const spanId = (await finished()).get('serve')?.spanContext().spanId;
  expect(headers).toEqual({
    accept: 'application/json',
    traceparent: `00-0af7651916cd43dd8448eb211c80319c-${spanId}-01`,
    tracestate: 'vendor=1',
  });
});

test('a kept parent is taken apart from what is active, and one that is not valid is none', async () => {
  await withSpan('poller', {}, async () => {
    await withSpan('fresh', { parent: contextFromTraceparent('not a traceparent') }, () => undefined);
    await withSpan('none', { parent: contextFromTraceparent() }, () => undefined);
  });
  const spans = await finished();
  expect(spans.get('fresh')?.parentSpanContext).toBeUndefined();
  expect(spans.get('none')?.parentSpanContext).toBeUndefined();
});

test('the correlation id is the trace id, or at random', async () => {
  await withSpan('work', {}, (span) => expect(currentTraceId()).toBe(span.spanContext().traceId));
  expect(currentTraceId()).toMatch(/^[0-9a-f]{32}$/);
  expect(currentTraceId()).not.toBe(currentTraceId());
  expect(currentTraceparent()).toBeUndefined();
});

test('only a recorded span that has not ended takes spans of the stores', async () => {
  expect(recordingContext()).toBeUndefined();
  const inside = await withSpan('work', {}, () => {
    expect(recordingContext()).toBe(context.active());
    return context.active();
  });
  expect(context.with(inside, recordingContext)).toBeUndefined();
  expect(context.with(contextFromTraceparent(given), recordingContext)).toBeUndefined();
  expect(context.with(ROOT_CONTEXT, recordingContext)).toBeUndefined();
});
