import { type Span, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { tracingChannel } from 'node:diagnostics_channel';
import { recordingContext, tracer } from './spans.ts';

// What ioredis says of a command. Its `args` are left alone: keys and values may say who a patient is.
type Command = {
  command: string;
  database: number;
  serverAddress: string;
  serverPort: number | undefined;
  error?: unknown;
};

/**
 * Makes a CLIENT span of each command that ioredis sends while a recorded span is active, named as the command (`XADD`). Keys and
 * values never stand in it. For every connection of the process: call it once.
 * Attributes: OpenTelemetry's semantic conventions for Redis.
 *
 * A command that waited for the connection in ioredis' offline queue is announced when it is sent, outside of its caller's context, and
 * then has no span.
 */
export function traceRedis(): void {
  const open = new WeakMap<object, Span>();

  tracingChannel<Command>('ioredis:command').subscribe({
    start(message) {
      const parent = recordingContext();
      if (!parent) return;
      const operation = message.command.toUpperCase();
      const attributes = {
        'db.system.name': 'redis',
        'db.namespace': String(message.database),
        'db.operation.name': operation,
        'server.address': message.serverAddress,
        ...(message.serverPort !== undefined && { 'server.port': message.serverPort }),
      };
      open.set(message, tracer().startSpan(operation, { kind: SpanKind.CLIENT, attributes }, parent));
    },
    end() {},
    error(message) {
      const span = open.get(message);
      if (!span) return;
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', typeOf(message.error));
    },
    asyncStart() {},
    asyncEnd(message) {
      open.get(message)?.end();
    },
  });
}

// Redis' own errors begin with a code (WRONGTYPE, NOGROUP); what follows may quote arguments.
function typeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name !== 'ReplyError') return error.name;
  return /^[A-Z]+\b/.exec(error.message)?.[0] ?? error.name;
}
