import { notFound } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeEntry, type ChangeWaitlistResult, mayChange } from './changeWaitlist.ts';
import { offerOver } from '#workflows/failures.ts';
import { freeTime } from '#workflows/claims/freeTime.ts';
import { declined } from '#domain/waitlist/changeEntry.ts';
import { standingOffer } from '#domain/waitlist/waitlistEntry.ts';

/** Gives an offered time back, for whoever is next, and goes on waiting. */
export async function declineOffer(
  calendar: Calendar,
  identity: Identity,
  offerId: string,
): Promise<ChangeWaitlistResult> {
  const { waitlist, ledger } = calendar;
  const entry = await waitlist.findByOffer(offerId);
  if (!entry || !mayChange(identity, entry)) return notFound('offer', offerId);
  if (standingOffer(entry)?.id !== offerId) return offerOver();
  const hold = await ledger.findClaim(offerId);
  // Gone: it was booked, or its time is over. Whoever looks after the queue writes down which.
  if (hold?.kind !== 'hold' || !(await freeTime(calendar, hold))) return offerOver();
  return await changeEntry(calendar, identity, entry.id, (present) => declined(present, offerId), offerOver);
}
