import { expect, test } from 'vitest';
import { endedWithin } from './endedWithin.ts';

const never = new Promise<never>(() => undefined);

test('what ends in time is waited for, and what it throws is thrown', async () => {
  expect(await endedWithin(60_000, Promise.resolve('done'))).toBe(true);
  await expect(endedWithin(60_000, Promise.reject(new Error('failed')))).rejects.toThrow('failed');
});

test('what hangs is not waited for, and may fail later', async () => {
  expect(await endedWithin(1, never)).toBe(false);
  const { promise, reject } = Promise.withResolvers<void>();
  expect(await endedWithin(1, promise)).toBe(false);
  // An unhandled rejection would fail the test run.
  reject(new Error('failed late'));
  await new Promise(setImmediate);
});
