import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { encodeCursor } from '../../kit/src/cursors.ts';
import { BookAppointmentDocument, SoonestSlotsDocument, watchBookings } from '../../client/src/index.ts';
import { demoPlace, demoTreatmentCodes } from '../../local/demo-data/wellKnown.ts';
import { type CollectedSpan, startCollector } from './collector.ts';
import { startTestPlatform, type TestPlatform } from './testPlatform.ts';

let collector: Awaited<ReturnType<typeof startCollector>>;
let platform: TestPlatform;

beforeAll(async () => {
  collector = await startCollector();
  platform = await startTestPlatform({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
});
afterAll(async () => {
  await platform?.end();
  await collector?.stop();
});

/** `service: name` of a span and of all above it, the root first. */
function pathOf(span: CollectedSpan, byId: Map<string, CollectedSpan>): string[] {
  const parent = byId.get(span.parentSpanId);
  return [...(parent ? pathOf(parent, byId) : []), `${span.service}: ${span.name}`];
}

const inOrder = (path: string[], ...steps: RegExp[]): boolean => {
  let from = 0;
  return steps.every((step) => {
    const at = path.findIndex((name, index) => index >= from && step.test(name));
    from = at + 1;
    return at >= 0;
  });
};

test('one trace leads from a client through gateway, subgraphs, MongoDB and Redis to the service that reacts, and to who watches', async () => {
  const patient = platform.client('patient');
  const { soonestSlots } = await patient.request(SoonestSlotsDocument, {
    input: { treatmentCode: demoTreatmentCodes.PREPAID, near: demoPlace, first: 1 },
  });
  const slot = soonestSlots[0]?.slot;
  if (!slot) throw new Error('no free time');

  const traceId = randomBytes(16).toString('hex');
  const response = await fetch(platform.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await platform.token('patient')}`,
      traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01`,
    },
    body: JSON.stringify({
      query: BookAppointmentDocument.toString(),
      operationName: 'BookAppointment',
      variables: {
        input: {
          idempotencyKey: randomUUID(),
          providerId: slot.providerId,
          treatmentId: slot.treatmentId,
          start: slot.start,
        },
      },
    }),
  });
  expect(await response.json()).toMatchObject({
    data: { bookAppointment: { __typename: 'BookAppointmentSuccess' } },
  });

  // Whenever it is told: of this provider, all that ever happened.
  const { providerId } = slot;
  const after = encodeCursor(0);
  for await (const { bookingsChanged } of watchBookings(platform.client('admin'), { providerId, after }))
    if (bookingsChanged.type === 'PAYMENT_REQUESTED') break;

  await vi.waitFor(
    () => {
      const ours = collector.spans.filter((span) => span.traceId === traceId);
      const byId = new Map(ours.map((span) => [span.spanId, span]));
      const paths = ours.map((span) => pathOf(span, byId));
      const leads = (...steps: RegExp[]) => paths.some((path) => inOrder(path, ...steps));
      const story = paths.map((path) => path.join(' > ')).join('\n');
      expect(leads(/^gateway: .*BookAppointment/, /^bookings: mutation/, /^bookings: bulkWrite/), story).toBe(
        true,
      );
      expect(
        leads(/^gateway: /, /^bookings: /, /^availability: mutation/, /^availability: bulkWrite/),
        story,
      ).toBe(true);
      expect(leads(/^gateway: /, /^providers: query/, /^providers: find/), story).toBe(true);
      expect(leads(/^bookings: mutation/, /^bookings: publish/, /^bookings: EVAL/i), story).toBe(true);
      expect(leads(/^bookings: mutation/, /^billing: /, /^billing: bulkWrite/), story).toBe(true);
      expect(
        leads(
          /^bookings: mutation/,
          /^gateway: event BookingsChanged/,
          /^gateway: fetch providers/,
          /^providers: query/,
        ),
        story,
      ).toBe(true);
    },
    { timeout: 30_000, interval: 500 },
  );
});
