import { expect, it } from 'vitest';
import { checkIdempotencyKey, fingerprint } from './idempotency.ts';

it('lets keys of 1 to 100 characters be', () => {
  expect(checkIdempotencyKey('k')).toBeNull();
  expect(checkIdempotencyKey('k'.repeat(100))).toBeNull();
});

it.each(['', 'k'.repeat(101)])('refuses others by name', (key) => {
  expect(checkIdempotencyKey(key)).toMatchObject({ __typename: 'InvalidInput', field: 'idempotencyKey' });
});

it('tells one input from another', () => {
  const start = Temporal.Instant.from('2026-11-23T08:00:00Z');
  const input = [start, ['a', 'b']];
  expect(fingerprint(input)).toBe(
    fingerprint([Temporal.Instant.from('2026-11-23T09:00:00+01:00'), ['a', 'b']]),
  );
  expect(fingerprint(input)).not.toBe(fingerprint([start.add({ minutes: 1 }), ['a', 'b']]));
  expect(fingerprint(input)).not.toBe(fingerprint([start, ['a,b']]));
});
