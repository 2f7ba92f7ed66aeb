/** What of an error may be written down. */
export type ErrorDescription = {
  name: string;
  message: string;
  code?: string | number;
  stack?: string;
  cause?: ErrorDescription;
  errors?: ErrorDescription[];
};

const maxNested = 4;

// Messages of others that quote what a caller sent or what a document holds: MongoDB's duplicate keys, casts of mongoose and
// coercion of graphql-js, credentials in the address of a store, mail addresses, Swedish personal numbers.
const quotedValues: readonly [RegExp, string][] = [
  [/dup key: \{[^\n]*\}/g, 'dup key: [redacted]'],
  [/(for value|invalid value:?) (?:"(?:[^"\\]|\\.)*"|'[^'\n]*'|\{[^\n]*\}|\[[^\n]*\]|\S+)/g, '$1 [redacted]'],
  [/:\/\/[^\s/@]+@/g, '://[redacted]@'],
  [/[\w.+-]{1,64}@[\w-]+\.[\w.-]+/g, '[redacted]'],
  [/\b(?:19|20)?\d{6}[-+]?\d{4}\b/g, '[redacted]'],
];

/** A message without the values that it is known to quote. */
export const withoutValues = (message: string): string =>
  quotedValues.reduce((text, [pattern, instead]) => text.replace(pattern, instead), message);

/**
 * What of an error may stand in a log or a span: its name, message, code, stack and causes. Its other properties (a reply of a
 * store, the arguments of a command) are left out, and so are the values that a message is known to quote.
 *
 * @example describeError(error) // { name: 'MongoServerError', message: 'E11000 … dup key: [redacted]', code: 11000, stack: … }
 */
export function describeError(thrown: unknown, depth = 0): ErrorDescription {
  if (!(thrown instanceof Error)) return { name: 'NotAnError', message: withoutValues(String(thrown)) };
  const description: ErrorDescription = { name: thrown.name, message: withoutValues(thrown.message) };
  if ('code' in thrown && (typeof thrown.code === 'string' || typeof thrown.code === 'number')) {
    description.code = thrown.code;
  }
  if (thrown.stack) description.stack = withoutValues(thrown.stack);
  if (depth >= maxNested) return description;
  if (thrown.cause !== undefined) description.cause = describeError(thrown.cause, depth + 1);
  if (thrown instanceof AggregateError) {
    description.errors = thrown.errors.slice(0, maxNested).map((inner) => describeError(inner, depth + 1));
  }
  return description;
}
