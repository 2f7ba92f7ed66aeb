import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { expect, test } from 'vitest';
import { createLogger, type LogLevel } from './log.ts';
import { withSpan } from './spans.ts';
import { startTracing } from './tracing.ts';

function logged(level: LogLevel = 'info') {
  const lines: string[] = [];
  const log = createLogger({
    service: 'bookings',
    level,
    destination: { write: (line) => void lines.push(line) },
  });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? 'null') as Record<string, unknown> };
}

test('a line is JSON with level, time, service, fields and message', () => {
  const { log, last } = logged();
  log.info({ bookingId: 'booking_01', port: 4001 }, 'serving');
  expect(last()).toMatchObject({
    level: 'info',
    service: 'bookings',
    bookingId: 'booking_01',
    port: 4001,
    msg: 'serving',
  });
  expect(last()['time']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(last()).not.toHaveProperty('trace_id');
});

test('lines below the level are not written', () => {
  const { log, lines } = logged('warn');
  log.info('no');
  log.child({ step: 1 }).debug('no');
  expect(lines).toEqual([]);
});

test('patient data and secrets are redacted at any depth, in children, and whatever the case', () => {
  const { log, lines, last } = logged();
  const secret = 'never-to-be-seen';
  log.child({ subject: secret, request: { headers: { Authorization: secret, 'set-cookie': secret } } }).warn(
    {
      patient_id: secret,
      input: [{ patient: { name: secret }, contactEmail: secret, slot: { id: 'slot_01' } }],
      variables: { input: { note: secret } },
      held: { toJSON: () => ({ accessToken: secret }) },
    },
    'refused',
  );
  expect(lines.join()).not.toContain(secret);
  expect(last()).toMatchObject({
    subject: '[redacted]',
    patient_id: '[redacted]',
    input: [{ slot: { id: 'slot_01' } }],
  });
});

test('an error keeps name, message, code and stack, and loses the values that it quotes', () => {
  const { log, lines, last } = logged();
  const message =
    'E11000 duplicate key error collection: t.patients index: email_1 dup key: { email: "kim@example.se" }';
  log.error(
    { err: Object.assign(new Error(message), { code: 11_000, keyValue: { email: 'kim@example.se' } }) },
    'not saved',
  );
  expect(last()['err']).toMatchObject({
    name: 'Error',
    code: 11_000,
    message: expect.stringContaining('E11000') as string,
  });
  expect((last()['err'] as { stack: string }).stack).toContain('log.test.ts');
  expect(lines.join()).not.toContain('kim@');
});

test('a circle ends', () => {
  const { log, last } = logged();
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  log.info({ circle }, 'round');
  expect(last()['msg']).toBe('round');
});

test('a line carries the ids of the active span', async () => {
  const tracing = startTracing({ service: 'bookings', exporter: new InMemorySpanExporter() });
  const { log, last } = logged();
  await withSpan('work', {}, (span) => {
    log.child({ step: 1 }).info('inside');
    const { traceId, spanId } = span.spanContext();
    expect(last()).toMatchObject({ trace_id: traceId, span_id: spanId });
  });
  await tracing.shutdown();
});
