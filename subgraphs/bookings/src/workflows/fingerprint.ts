import { fingerprint as fingerprintOf } from '@tidbok/kit/idempotency.ts';

/** What tells one input from another, so that a key that comes again with another input is noticed. Times are given as instants. */
export const fingerprint = (operation: string, input: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(input)
    .filter(([name, value]) => name !== 'idempotencyKey' && name !== 'expectedVersion' && value != null)
    .map(([name, value]): [string, string] => [name, textOf(value)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return fingerprintOf([operation, ...given]);
};

/** The fields of an input object stand in the schema's order, whatever the caller's was; null is as good as left out. */
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value instanceof Temporal.Instant
      ? value.toString()
      : JSON.stringify(value, (_, inner: unknown) => inner ?? undefined);
