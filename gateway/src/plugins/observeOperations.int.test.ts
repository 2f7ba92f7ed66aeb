import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { startTracing } from '@tidbok/kit/telemetry/tracing.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { liveClient } from '#gateway/testing/liveClient.ts';
import { type SmallPlatform, startSmallPlatform } from '#gateway/testing/smallPlatform.ts';

const exporter = new InMemorySpanExporter();
const tracing = startTracing({ service: 'gateway', exporter });
let platform: SmallPlatform;
beforeAll(async () => void (platform = await startSmallPlatform()));
afterAll(async () => {
  await platform.stop();
  await tracing.shutdown();
});

it('counts operations by name, type and outcome', async () => {
  await platform.post({ query: 'query Fine { clinic(id: "c") { id } }' });
  await platform.post({ query: 'query Broken { broken }' });
  await platform.post({ query: 'query NotMine { bills { id } }' });
  await platform.post({ query: '{ nothing }' });
  const { body } = await platform.metrics.render();
  for (const [operation, outcome] of [
    ['Fine', 'ok'],
    ['Broken', 'failed'],
    ['NotMine', 'refused'],
    ['none', 'refused'],
  ] as const) {
    expect(body).toMatch(
      new RegExp(
        `operation_seconds_count\\{.*operation="${operation}",type="query",outcome="${outcome}"\\} 1`,
      ),
    );
  }
});

it('makes one trace of an operation: its span, one for each fetch, and the subgraphs under these', async () => {
  const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await platform.post({ query: 'query Seen { visit(id: "v") { clinic { name } } }' }, 'ada:PATIENT', {
    traceparent: parent,
  });
  await tracing.flush();
  const spans = exporter
    .getFinishedSpans()
    .filter((span) => span.spanContext().traceId === parent.split('-')[1]);
  const parentOf = (name: string): string | undefined => {
    const span = spans.find((one) => one.name === name);
    return spans.find((one) => one.spanContext().spanId === span?.parentSpanContext?.spanId)?.name;
  };
  expect(spans.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['query Seen', 'fetch visits', 'fetch clinics']),
  );
  expect(parentOf('fetch visits')).toBe('query Seen');
  expect(parentOf('fetch clinics')).toBe('query Seen');
  // What the subgraphs, in this same process, made of the traceparent they got.
  const inside = spans.filter(({ parentSpanContext }) =>
    spans.some(
      (span) => span.name.startsWith('fetch') && span.spanContext().spanId === parentSpanContext?.spanId,
    ),
  );
  expect(inside).toHaveLength(2);
});

it('puts each event into the trace of the change that it tells of, linked to the subscription', async () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const { client, subscribe } = liveClient(platform.url, 'ada:PATIENT');
  const events = subscribe({
    query: 'subscription Watch { visitChanged(id: "v", after: 0) { version visit { clinic { name } } } }',
  });
  platform.controls.changes.publish({
    version: 1,
    kind: 'Moved',
    traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
  });
  platform.controls.changes.publish({ version: 2, kind: 'Moved' });
  const answers = [(await events.next()).value, (await events.next()).value];
  await client.dispose();
  await tracing.flush();

  const spans = exporter.getFinishedSpans();
  const told = spans.filter(({ name }) => name === 'event Watch');
  expect(told).toHaveLength(2);
  const [caused, other] = told as [(typeof told)[number], (typeof told)[number]];
  expect(caused.spanContext().traceId).toBe(traceId);
  expect(caused.parentSpanContext?.spanId).toBe('00f067aa0ba902b7');
  // The rest of the plan, and the subgraph that it asks.
  const below = spans.filter(
    ({ parentSpanContext }) => parentSpanContext?.spanId === caused.spanContext().spanId,
  );
  expect(below.map(({ name }) => name)).toEqual(['fetch clinics']);

  expect(other.parentSpanContext).toBeUndefined();
  const subscription = spans.find(({ name }) => name === 'subscription Watch');
  for (const { links } of told)
    expect(links.map(({ context }) => context.spanId)).toEqual([subscription?.spanContext().spanId]);
  // It is between the services: no client sees it.
  for (const answer of answers) expect(Object.keys(answer)).toEqual(['data']);
});
