import type { Document } from '../../../../client/src/index.ts';

/** A failure that is one of a mutation's results. */
export type Failed = { readonly __typename: string; readonly code: string; readonly message: string };

/** Every mutation of the clients answers under this name. */
export type Mutation<Success> = Document<{ answer: Success | Failed }, { input: object }>;

/**
 * A mutation of the input `<Field>Input`, with all its failures.
 *
 * @param success what is wanted of its success, as fragments
 */
export const mutation = (
  field: string,
  success: string,
  input = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`,
) => ({
  toString: () =>
    `mutation Faults_${field}($input: ${input}!) {
      answer: ${field}(input: $input) { __typename ${success} ... on Failure { code message } }
    }`,
});
