import { type Failure, invalidInput } from '@tidbok/kit/failures.ts';

export type Invalid = Failure<'InvalidInput'> & { field: string };

/** Longer than any id or token subject of ours. */
const maximumId = 255;
const maximumReason = 500;

export function checkId(field: string, id: string | null | undefined): Invalid | null {
  if (id == null || (id.length >= 1 && id.length <= maximumId)) return null;
  return invalidInput(field, `An id has 1 to ${maximumId} characters.`);
}

export function checkReason(reason: string | null | undefined, field = 'reason'): Invalid | null {
  if (reason == null || (reason.trim() !== '' && reason.length <= maximumReason)) return null;
  return invalidInput(field, `A reason has 1 to ${maximumReason} characters.`);
}

export type OverrideInput = { readonly reason: string };

export const checkOverride = (override: OverrideInput | null | undefined): Invalid | null =>
  checkReason(override?.reason, 'override.reason');
