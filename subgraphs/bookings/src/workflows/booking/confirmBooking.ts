import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { changeBooking, type Changed, type ChangeInput, type NotChanged } from './changeBooking.ts';
import { checkReason } from '#workflows/checkInput.ts';
import type { Parts } from '#workflows/parts.ts';

/** A desk's word that no payment is to be waited for. */
export async function confirmBooking(
  parts: Parts,
  identity: Identity,
  input: ChangeInput & { readonly reason: string },
): Promise<Changed | NotChanged> {
  const invalid = checkReason(input.reason);
  if (invalid) return invalid;
  return await changeBooking(parts, identity, {
    operation: 'confirmBooking',
    input,
    allowed: ['DESK', 'ADMIN'],
    command: (by) => ({ type: 'confirm', by, reason: input.reason }),
  });
}
