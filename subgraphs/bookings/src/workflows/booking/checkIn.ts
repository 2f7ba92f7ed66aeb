import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { changeBooking, type Changed, type ChangeInput, type NotChanged } from './changeBooking.ts';
import type { Parts } from '#workflows/parts.ts';

/** The patient is here. */
export const checkIn = (
  parts: Parts,
  identity: Identity,
  input: ChangeInput,
): Promise<Changed | NotChanged> =>
  changeBooking(parts, identity, {
    operation: 'checkIn',
    input,
    allowed: ['DESK', 'CLINICIAN', 'ADMIN'],
    command: (by) => ({ type: 'checkIn', by }),
  });
