/** One error of an answer, as GraphQL over HTTP has it. */
export type AnswerError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly correlationId?: string;
    readonly [key: string]: unknown;
  };
};

/**
 * The platform could not answer as asked. What one must expect to happen (a time taken, a hold expired) is no error: it comes
 * as a member of the mutation's result.
 */
export class TidbokError extends Error {
  override readonly name = 'TidbokError';
  /** Stable: UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT, UNAVAILABLE, INTERNAL, NETWORK, RESUME_TOO_OLD, and more. */
  readonly code: string;
  /** What to quote to the platform's operators. */
  readonly correlationId: string | undefined;
  readonly errors: readonly AnswerError[];
  /** What could be answered all the same: one part's outage costs only its own fields. */
  readonly data: unknown;

  constructor(errors: readonly AnswerError[], data?: unknown, cause?: unknown) {
    super(errors.map(({ message }) => message).join('; ') || 'No answer', { cause });
    this.errors = errors;
    this.data = data;
    this.code = errors[0]?.extensions?.code ?? 'INTERNAL';
    this.correlationId = errors.find(({ extensions }) => extensions?.correlationId)?.extensions
      ?.correlationId;
  }
}

/** The platform was not reached, or the answer was none of its. Whether a mutation was done is not known: repeat it with its key. */
export const networkError = (message: string, cause?: unknown): TidbokError =>
  new TidbokError([{ message, extensions: { code: 'NETWORK' } }], undefined, cause);
