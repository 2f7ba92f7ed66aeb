import { describeError } from './describeError.ts';

/** What stands in the place of a value that may not be written down. */
export const redacted = '[redacted]';

const maxDepth = 8;

// Compared without case, `_` and `-`. What may say who a patient is or how they fare, and what opens doors.
const exactly = new Set([
  'address',
  'answers',
  'authorization',
  'birthdate',
  'cookie',
  'dateofbirth',
  'diagnosis',
  'displayname',
  'familyname',
  'firstname',
  'fullname',
  'givenname',
  'lastname',
  'name',
  'nationalid',
  'note',
  'notes',
  'patient',
  'personalnumber',
  'reasonforvisit',
  'setcookie',
  'ssn',
  'street',
  'sub',
  'subject',
  'symptoms',
  'variables',
]);
const atTheEnd = [
  'apikey',
  'email',
  'password',
  'patientid',
  'patientname',
  'phone',
  'phonenumber',
  'privatekey',
  'secret',
  'token',
];

function isSensitive(key: string): boolean {
  const plain = key.toLowerCase().replaceAll(/[_-]/g, '');
  return exactly.has(plain) || atTheEnd.some((end) => plain.endsWith(end));
}

/**
 * A copy of what is to be logged, at any depth without the values under keys that may hold patient data or secrets; errors
 * become their descriptions.
 *
 * @example redact({ bookingId: 'booking_01', patient: { email: 'a@b.se' } }) // { bookingId: 'booking_01', patient: '[redacted]' }
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return describeError(value);
  // Also what ends a circle.
  if (depth >= maxDepth) return '[deeper]';
  // Instants, object ids, documents: as they would be written.
  if ('toJSON' in value && typeof value.toJSON === 'function') return redact(value.toJSON(), depth + 1);
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, isSensitive(key) ? redacted : redact(held, depth + 1)]),
  );
}
