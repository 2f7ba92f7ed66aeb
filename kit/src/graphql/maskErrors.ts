import { GraphQLError } from 'graphql';
import { isOutage } from '#kit/outage.ts';
import type { Logger } from '#kit/telemetry/log.ts';
import { currentTraceId } from '#kit/telemetry/spans.ts';

/**
 * Makes what a caller may see of an error: an error that was written for the caller as it is; an outage as
 * UNAVAILABLE, anything else as INTERNAL, with a correlation id under which the whole stands in the log.
 */
export function errorMask(log: Logger): (error: Readonly<GraphQLError | Error>) => GraphQLError {
  return (error) => {
    const original = error instanceof GraphQLError ? error.originalError : error;
    // Syntax, validation and our own GraphQLErrors have no other error behind them.
    if (error instanceof GraphQLError && (!original || original instanceof GraphQLError)) return error;
    const correlationId = currentTraceId();
    log.error({ err: original, correlationId }, 'a resolver failed');
    const unavailable = isOutage(original);
    return new GraphQLError(
      unavailable ? 'A part of the platform does not answer.' : 'Something went wrong on our side.',
      {
        nodes: error instanceof GraphQLError ? error.nodes : undefined,
        path: error instanceof GraphQLError ? error.path : undefined,
        extensions: { code: unavailable ? 'UNAVAILABLE' : 'INTERNAL', correlationId },
      },
    );
  };
}
