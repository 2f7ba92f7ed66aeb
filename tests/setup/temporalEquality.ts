import { expect } from 'vitest';

// Temporal's values have no fields of their own, so to `toMatchObject` any two of a type would be the same.
const kinds = [
  Temporal.Instant,
  Temporal.PlainDate,
  Temporal.PlainTime,
  Temporal.PlainDateTime,
  Temporal.ZonedDateTime,
  Temporal.Duration,
];

expect.addEqualityTesters([
  (one: unknown, other: unknown): boolean | undefined => {
    const kind = kinds.find((each) => one instanceof each || other instanceof each);
    if (!kind) return undefined;
    return one instanceof kind && other instanceof kind && one.toString() === other.toString();
  },
]);
