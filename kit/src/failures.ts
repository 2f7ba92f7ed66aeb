import { GraphQLError } from 'graphql';

// Expected outcomes are data: a workflow returns them, an edge passes them on as the member of the mutation's union of the
// same name. The makers here are for those that every subgraph shares.

export type Failure<Name extends string> = {
  readonly __typename: Name;
  readonly code: string;
  readonly message: string;
};

export const invalidInput = (
  field: string,
  message: string,
): Failure<'InvalidInput'> & { field: string } => ({
  __typename: 'InvalidInput',
  code: 'INVALID_INPUT',
  message,
  field,
});

export const notFound = (what: string, id: string): Failure<'NotFound'> & { id: string } => ({
  __typename: 'NotFound',
  code: 'NOT_FOUND',
  message: `There is no ${what} with this id, or you may not know of it.`,
  id,
});

export const notAllowed = (message: string): Failure<'NotAllowed'> => ({
  __typename: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message,
});

export const staleVersion = (
  currentVersion: number,
): Failure<'StaleVersion'> & { currentVersion: number } => ({
  __typename: 'StaleVersion',
  code: 'STALE_VERSION',
  message: `It has changed since: it is at version ${currentVersion}. Read it again, then repeat.`,
  currentVersion,
});

export const idempotencyConflict = (): Failure<'IdempotencyConflict'> => ({
  __typename: 'IdempotencyConflict',
  code: 'IDEMPOTENCY_CONFLICT',
  message: 'This idempotency key was used with another input. Use a new key for a new request.',
});

export const temporarilyUnavailable = (what: string): Failure<'TemporarilyUnavailable'> => ({
  __typename: 'TemporarilyUnavailable',
  code: 'TEMPORARILY_UNAVAILABLE',
  message: `${what} does not answer at the moment. Repeat with the same idempotency key.`,
});

/** Bad input where the answer has no union to say so in: a query's argument. The caller sees the message. */
export class BadInput extends GraphQLError {
  constructor(field: string, message: string) {
    super(message, { extensions: { code: 'INVALID_INPUT', field } });
  }
}

/** The caller's role is right but the thing is not theirs, where the answer has no union to say so in. */
export class Forbidden extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'FORBIDDEN' } });
  }
}

/** More live views than this caller, or this process, may have at once. */
export class TooManySubscriptions extends GraphQLError {
  constructor() {
    super('You follow as much as one may at once. End another subscription, or try again later.', {
      extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' },
    });
  }
}

/** A service that this needs does not answer. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
