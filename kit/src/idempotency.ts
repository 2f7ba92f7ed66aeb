import { createHash } from 'node:crypto';
import { invalidInput } from './failures.ts';

const longest = 100;

/** What is wrong with a caller's idempotency key; null where nothing is. */
export const checkIdempotencyKey = (key: string): ReturnType<typeof invalidInput> | null =>
  key.length >= 1 && key.length <= longest
    ? null
    : invalidInput('idempotencyKey', `A key has 1 to ${longest} characters.`);

/**
 * Tells one input from another, so that a key that comes again with another input is noticed: the same for what is the same as JSON, the
 * order of an object's fields included. 43 characters.
 */
export const fingerprint = (input: unknown): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('base64url');
