import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { changeBooking, type Changed, type ChangeInput, type NotChanged } from './changeBooking.ts';
import { checkReason } from '#workflows/checkInput.ts';
import type { Parts } from '#workflows/parts.ts';

/** Cancels, and frees the time. Also in the middle of a move: then both times are freed. */
export async function cancelBooking(
  parts: Parts,
  identity: Identity,
  input: ChangeInput & { readonly reason?: string | null | undefined },
): Promise<Changed | NotChanged> {
  const invalid = checkReason(input.reason);
  if (invalid) return invalid;
  return await changeBooking(parts, identity, {
    operation: 'cancelBooking',
    input,
    allowed: ['PATIENT', 'PARTNER', 'DESK', 'ADMIN'],
    command: (by) => ({ type: 'cancel', by, reason: input.reason ?? null }),
  });
}
