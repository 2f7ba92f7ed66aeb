import type { ExecutionResult } from 'graphql';

/** A source event of a subscription, where it says which change it tells of. */
export type Caused = {
  /** W3C trace context of that change. */
  readonly traceparent?: string | undefined;
};

const extension = 'traceparent';

/** The answer to a source event, with what caused the event in its extensions: from a subgraph to the gateway, and no further. */
export function withCause(answer: ExecutionResult, event: unknown): ExecutionResult {
  const { traceparent } = (event ?? {}) as Caused;
  if (traceparent === undefined) return answer;
  return { ...answer, extensions: { ...answer.extensions, [extension]: traceparent } };
}

/** The `traceparent` of the change that an answer tells of; undefined where it names none. */
export function causeOf({ extensions }: ExecutionResult): string | undefined {
  const traceparent = extensions?.[extension];
  return typeof traceparent === 'string' ? traceparent : undefined;
}
