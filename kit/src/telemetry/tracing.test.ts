import { InMemorySpanExporter, type SpanExporter } from '@opentelemetry/sdk-trace';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { contextFromTraceparent, currentTraceId, currentTraceparent, withSpan } from './spans.ts';
import { startTracing } from './tracing.ts';

const sampled = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const unsampled = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';

test('without an exporter ids are made and passed on, and the decision of the caller is kept', async () => {
  const tracing = startTracing({ service: 'test' });
  const nested = withSpan('outer', {}, (outer) =>
    withSpan('inner', {}, (inner) => {
      expect(inner.isRecording()).toBe(false);
      expect(currentTraceId()).toBe(outer.spanContext().traceId);
      return currentTraceparent();
    }),
  );
  expect(await nested).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
  const passed = await withSpan('served', { parent: contextFromTraceparent(sampled) }, currentTraceparent);
  expect(passed).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/);
  await tracing.shutdown();
});

test('the ratio decides for traces begun here, their beginner for others', async () => {
  const exporter = new InMemorySpanExporter();
  const tracing = startTracing({ service: 'test', exporter, sampleRatio: 0 });
  await withSpan('own', {}, () => withSpan('child', {}, () => undefined));
  await withSpan('sampled', { parent: contextFromTraceparent(sampled) }, () => undefined);
  await withSpan('unsampled', { parent: contextFromTraceparent(unsampled) }, () => undefined);
  await tracing.flush();
  expect(exporter.getFinishedSpans().map(({ name }) => name)).toEqual(['sampled']);
  await tracing.shutdown();
});

test('spans reach a collector over OTLP at its base address', async () => {
  const received: { url: string | undefined; body: string }[] = [];
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
    received.push({ url: request.url, body });
    response.end('{}');
  };
  const collector = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const tracing = startTracing({ service: 'bookings', otlpEndpoint: `http://127.0.0.1:${port}/` });
  await withSpan('a named span', {}, () => undefined);
  await tracing.shutdown();
  collector.close();
  expect(received).toMatchObject([
    { url: '/v1/traces', body: expect.stringContaining('a named span') as string },
  ]);
  expect(received[0]?.body).toContain('bookings');
});

test('a collector that never answers does not hold up the shutdown', async () => {
  vi.useFakeTimers();
  const silent: SpanExporter = { export: () => undefined, shutdown: () => new Promise(() => undefined) };
  const tracing = startTracing({ service: 'test', exporter: silent });
  await withSpan('lost', {}, () => undefined);
  const stopped = tracing.shutdown();
  await vi.advanceTimersByTimeAsync(3_000);
  await expect(stopped).resolves.toBeUndefined();
  vi.useRealTimers();
});
