import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeEntry, type ChangeWaitlistResult } from './changeWaitlist.ts';
import { offerOver } from '#workflows/failures.ts';
import { freeTime } from '#workflows/claims/freeTime.ts';
import { settleOffer } from './settleOffer.ts';
import { left } from '#domain/waitlist/changeEntry.ts';
import { isOpenEntry, standingOffer, type WaitlistEntry } from '#domain/waitlist/waitlistEntry.ts';

/** Leaves the queue, and gives back what is offered. An entry that is over stays as it is. */
export async function leaveWaitlist(
  calendar: Calendar,
  identity: Identity,
  entryId: string,
): Promise<ChangeWaitlistResult> {
  const { waitlist, ledger } = calendar;
  // What is being booked may be a booking by now.
  const before = await waitlist.find(entryId);
  if (before && standingOffer(before)?.claims.length) await settleOffer(calendar, before);
  let offerId: string | undefined;
  const leave = (entry: WaitlistEntry): WaitlistEntry | null => {
    offerId = standingOffer(entry)?.id;
    return isOpenEntry(entry) ? left(entry) : null;
  };
  const result = await changeEntry(calendar, identity, entryId, leave, offerOver);
  if (result.__typename === 'OfferOver')
    return { __typename: 'Changed', entry: (await waitlist.find(entryId))! };
  const hold = result.__typename === 'Changed' && offerId ? await ledger.findClaim(offerId) : null;
  if (hold?.kind === 'hold') await freeTime(calendar, hold);
  return result;
}
