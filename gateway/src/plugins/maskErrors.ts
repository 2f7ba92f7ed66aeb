import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import { currentTraceId } from '@tidbok/kit/telemetry/spans.ts';
import type { GraphQLFormattedError } from 'graphql';

// Codes whose errors were written for the caller. By the gateway or Apollo Server …
const ours = new Set([
  'BAD_REQUEST',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INVALID_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_COMPLEX',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'SLOW_READER',
  'SUBSCRIPTION_NEEDS_SOCKET',
  'TOKEN_EXPIRED',
  'TOO_MANY_SUBSCRIPTIONS',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
  'UPSTREAM_LOST',
]);
// … and by a subgraph. What else a subgraph says of a request is about the gateway's request, which no caller has seen.
const theirs = new Set(['INVALID_INPUT', 'FORBIDDEN', 'RESUME_TOO_OLD', 'TOO_MANY_SUBSCRIPTIONS']);

/** Makes what a caller may see of an error. */
export type MaskError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Lets errors through that were written for the caller, without what they say of the inside. Of any other the caller learns
 * only that it happened, and a correlation id, the trace's, under which the whole stands in the log.
 */
export function maskErrors(log: Logger): MaskError {
  return ({ message, path, locations, extensions = {} }, error) => {
    const { serviceName: subgraph, stacktrace: _stack, http: _http, ...shown } = extensions;
    const code = String(shown['code']);
    const where = { ...(path && { path }), ...(locations && { locations }) };
    if ((subgraph === undefined ? ours : theirs).has(code))
      return { message: withoutMiddle(message), ...where, extensions: shown };

    // A subgraph that says so has written it down itself, under this same trace.
    const correlationId =
      typeof shown['correlationId'] === 'string' ? shown['correlationId'] : currentTraceId();
    const isDown = code === 'UNAVAILABLE';
    // One part of the platform does not believe another, as where a clock is off: to the caller it is away, and comes back.
    const away = isDown || (subgraph !== undefined && code === 'UNTRUSTED');
    if (!isDown)
      log.error(
        { err: unwrapResolverError(error), code, subgraph, path, correlationId },
        'an operation failed',
      );
    return {
      message: away ? 'A part of the platform does not answer.' : 'Something went wrong on our side.',
      ...where,
      extensions: { code: away ? 'UNAVAILABLE' : 'INTERNAL', correlationId },
    };
  };
}

const longestMessage = 500;

/** What was wrong stands at an end of a message; what was sent, of any length, in the middle. */
const withoutMiddle = (message: string): string =>
  message.length <= longestMessage
    ? message
    : `${message.slice(0, longestMessage / 2)} … ${message.slice(-longestMessage / 2)}`;
