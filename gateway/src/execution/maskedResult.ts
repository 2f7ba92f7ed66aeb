import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { MaskError } from '#gateway/plugins/maskErrors.ts';

/** A result as its caller may see it. */
export function maskedResult({ data, errors }: ExecutionResult, mask: MaskError): ExecutionResult {
  if (!errors) return { data: data ?? null };
  // Formatted already: the transports send them as they are.
  const shown = errors.map((error) => mask(asGraphQLError(error).toJSON(), error));
  return {
    data: data ?? null,
    errors: shown as readonly GraphQLFormattedError[] as ExecutionResult['errors'] & {},
  };
}

/** An error that ends a stream, as its caller may see it. */
export function maskedError(error: unknown, mask: MaskError): GraphQLError {
  const { message, extensions } = mask(asGraphQLError(error).toJSON(), error);
  return new GraphQLError(message, { extensions: extensions ?? {} });
}

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error instanceof Error ? error.message : String(error), {
        originalError: error instanceof Error ? error : undefined,
      });
