import { GraphQLError } from 'graphql';
import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { BadInput, Unavailable } from '#kit/failures.ts';
import { createLogger } from '#kit/telemetry/log.ts';
import { errorMask } from './maskErrors.ts';

const mask = errorMask(createLogger({ service: 'test', level: 'silent' }));
const thrown = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError, path: ['booking'] });

test('what was written for the caller is passed on', () => {
  expect(mask(thrown(new BadInput('first', 'Ask for less.'))).message).toBe('Ask for less.');
});

test.each([
  new Unavailable('availability at 10.0.0.7 does not answer'),
  new mongoose.mongo.MongoNetworkError('connection to 10.0.0.7 closed'),
  Object.assign(new Error('write EPIPE to 10.0.0.7'), { code: 'EPIPE' }),
  new Error('wrapped', { cause: new mongoose.mongo.MongoNotConnectedError('10.0.0.7') }),
])('an outage is told as one, so that a client asks again: %s', (outage) => {
  const masked = mask(thrown(outage));
  expect(masked.extensions['code']).toBe('UNAVAILABLE');
  expect(masked.path).toEqual(['booking']);
  expect(masked.message).not.toContain('10.0.0.7');
});

test('anything else is ours, and only its correlation id is told', () => {
  const masked = mask(thrown(new TypeError('secret')));
  expect(masked.extensions).toMatchObject({ code: 'INTERNAL', correlationId: expect.any(String) as string });
  expect(masked.message).not.toContain('secret');
});
