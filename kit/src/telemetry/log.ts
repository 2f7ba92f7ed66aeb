import { isSpanContextValid, trace } from '@opentelemetry/api';
import { pino, stdTimeFunctions } from 'pino';
import { redact } from './redact.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Writes one line: what happened in fixed words, what differs from line to line in the fields. */
export interface WriteLine {
  (message: string): void;
  (fields: object, message: string): void;
}

/** A log of JSON lines. Fields that may hold patient data or secrets are redacted, at any depth. An error goes under `err`. */
export interface Logger {
  debug: WriteLine;
  info: WriteLine;
  warn: WriteLine;
  error: WriteLine;
  /** A log that adds these fields to each line. */
  child(fields: object): Logger;
}

/**
 * A log of one service, to standard output where no other destination is given. Each line carries the service, an ISO time in
 * UTC, and `trace_id` and `span_id` where a span is active.
 *
 * @example
 * const log = createLogger({ service: 'bookings', level: 'info' });
 * log.error({ err: error, bookingId }, 'the booking could not be confirmed');
 */
export function createLogger(options: {
  service: string;
  level: LogLevel;
  destination?: { write(line: string): void };
}): Logger {
  const settings: pino.LoggerOptions = {
    base: { service: options.service },
    level: options.level,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: activeSpan,
  };
  return overPino(options.destination ? pino(settings, options.destination) : pino(settings));
}

// Redaction is done before pino, whose own reaches known paths only and not what a child is bound to.
function overPino(target: pino.Logger): Logger {
  const writer =
    (level: Exclude<LogLevel, 'silent'>): WriteLine =>
    (first: object | string, message?: string) => {
      if (!target.isLevelEnabled(level)) return;
      if (typeof first === 'string') target[level](first);
      else target[level](redact(first instanceof Error ? { err: first } : first), message);
    };
  return {
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    child: (fields) => overPino(target.child(redact(fields) as pino.Bindings)),
  };
}

function activeSpan(): object {
  const active = trace.getActiveSpan()?.spanContext();
  return active && isSpanContextValid(active) ? { trace_id: active.traceId, span_id: active.spanId } : {};
}
