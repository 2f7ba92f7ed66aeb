import { invalidInput, notAllowed } from '@tidbok/kit/failures.ts';
import { isId } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { freeTime } from './freeTime.ts';

export type ReleaseHoldResult =
  | { __typename: 'Released'; released: boolean }
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notAllowed>;

/** Frees a caller's own hold. One that is not there any more is released. */
export async function releaseHold(
  calendar: Calendar,
  holder: string,
  holdId: string,
): Promise<ReleaseHoldResult> {
  if (isId('offer', holdId)) return invalidInput('holdId', 'This is the hold of an offer: use declineOffer.');
  if (!isId('hold', holdId)) return invalidInput('holdId', 'This is not the id of a hold.');
  const claim = await calendar.ledger.findClaim(holdId);
  if (claim?.kind !== 'hold') return { __typename: 'Released', released: false };
  if (claim.holder !== holder) return notAllowed('This is not a hold of yours.');
  return { __typename: 'Released', released: await freeTime(calendar, claim) };
}
