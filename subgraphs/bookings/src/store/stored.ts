import { fromDate, toDate } from '@tidbok/kit/clock.ts';

/** A value as it lies in a document: instants are BSON dates. */
export type Stored<Value> = Value extends Temporal.Instant
  ? Date
  : Value extends readonly (infer Item)[]
    ? Stored<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Stored<Value[Key]> }
      : Value;

const mapped = (value: unknown, leaf: (value: object) => unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  const found = leaf(value);
  if (found !== undefined) return found;
  if (Array.isArray(value)) return value.map((item) => mapped(item, leaf));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, leaf)]));
};

export const toStored = <Value>(value: Value): Stored<Value> =>
  mapped(value, (leaf) => (leaf instanceof Temporal.Instant ? toDate(leaf) : undefined)) as Stored<Value>;

export const fromStored = <Value>(stored: Stored<Value>): Value =>
  mapped(stored, (leaf) => (leaf instanceof Date ? fromDate(leaf) : undefined)) as Value;
