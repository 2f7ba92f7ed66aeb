import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeEntry, type ChangeWaitlistResult } from './changeWaitlist.ts';
import { offerOver } from '#workflows/failures.ts';
import { resumed } from '#domain/waitlist/changeEntry.ts';
import { groupId } from '#domain/waitlist/waitlistEntry.ts';

/** Goes on waiting after a pause, at the place that the entry always had. One that is not paused stays as it is. */
export async function resumeWaiting(
  calendar: Calendar,
  identity: Identity,
  entryId: string,
): Promise<ChangeWaitlistResult> {
  const { waitlist, waitlistGroups, changes } = calendar;
  const result = await changeEntry(calendar, identity, entryId, resumed, offerOver);
  if (result.__typename === 'OfferOver')
    return { __typename: 'Changed', entry: (await waitlist.find(entryId))! };
  if (result.__typename !== 'Changed') return result;
  await waitlistGroups.join(result.entry.wish);
  changes.tell(groupId(result.entry.wish));
  return result;
}
