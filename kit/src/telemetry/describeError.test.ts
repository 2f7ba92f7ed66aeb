import { expect, test } from 'vitest';
import { describeError, withoutValues } from './describeError.ts';

test.each([
  [
    'E11000 duplicate key error collection: t.patients index: email_1 dup key: { email: "kim {x} @ home" }',
    'kim',
  ],
  ['Cast to Number failed for value "19900101 secret" (type string) at path "age"', 'secret'],
  ['Variable "$input" got invalid value "Kim \\"K\\" Berg" at "input.fullName"; Expected Int', 'Berg'],
  ['Variable "$input" got invalid value { ssn: "1" }; Field "x" is not defined', 'ssn'],
  ['no mailbox kim.berg@example.se', 'kim.berg'],
  ['connect ECONNREFUSED mongodb://app:hunter2@db:27017', 'hunter2'],
  ['no person 19900101-1234', '1234'],
])('leaves out what a message quotes: %s', (message, value) => {
  expect(withoutValues(message)).toContain('[redacted]');
  expect(withoutValues(message)).not.toContain(value);
});

test('keeps a message that quotes nothing', () => {
  const message = 'booking_01h455vb4pex5vsknk084sn02q is CANCELLED at http://127.0.0.1:4001/graphql';
  expect(withoutValues(message)).toBe(message);
});

test('keeps name, message, code, stack and causes, and nothing else', () => {
  const cause = Object.assign(new TypeError('no mailbox kim@example.se'), {
    code: 'ENOENT',
    reply: { patientId: 'patient_1' },
  });
  const described = describeError(new Error('could not be sent', { cause }));
  expect(described).toMatchObject({
    name: 'Error',
    message: 'could not be sent',
    cause: { name: 'TypeError', message: 'no mailbox [redacted]', code: 'ENOENT' },
  });
  expect(described.stack).toContain('describeError.test.ts');
  expect(JSON.stringify(described)).not.toMatch(/kim@|patient_1/);
});

test('ends where an error is its own cause, and takes what is not an error', () => {
  const circle = new Error('round');
  circle.cause = circle;
  expect(describeError(circle).cause?.cause?.cause?.cause?.cause).toBeUndefined();
  expect(describeError('plain')).toEqual({ name: 'NotAnError', message: 'plain' });
});
