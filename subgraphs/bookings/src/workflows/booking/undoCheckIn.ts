import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { changeBooking, type Changed, type ChangeInput, type NotChanged } from './changeBooking.ts';
import type { Parts } from '#workflows/parts.ts';

/** The patient is not here after all: whoever may check in may take it back. */
export const undoCheckIn = (
  parts: Parts,
  identity: Identity,
  input: ChangeInput,
): Promise<Changed | NotChanged> =>
  changeBooking(parts, identity, {
    operation: 'undoCheckIn',
    input,
    allowed: ['DESK', 'CLINICIAN', 'ADMIN'],
    command: (by) => ({ type: 'undoCheckIn', by }),
  });
