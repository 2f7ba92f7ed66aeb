import { notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { changeEntry, type ChangeWaitlistResult, mayChange } from './changeWaitlist.ts';
import { offerOver } from '#workflows/failures.ts';
import { isLive } from '#domain/ledger/claim.ts';
import { takenOver } from '#domain/waitlist/changeEntry.ts';
import { standingOffer } from '#domain/waitlist/waitlistEntry.ts';

/** A desk answers for the patient: the hold becomes the caller's, to book from it for that patient. */
export async function takeOverOffer(
  calendar: Calendar,
  identity: Identity,
  offerId: string,
): Promise<ChangeWaitlistResult | ReturnType<typeof notAllowed>> {
  const { waitlist, ledger, clock } = calendar;
  const subject = identity.subject!;
  const entry = await waitlist.findByOffer(offerId);
  if (!entry || !mayChange(identity, entry)) return notFound('offer', offerId);
  if (!actsForClinic(identity, entry.wish.clinicId, 'DESK')) return notAllowed('This is not your clinic.');
  if (standingOffer(entry)?.id !== offerId) return offerOver();
  const hold = await ledger.findClaim(offerId);
  if (hold?.kind !== 'hold' || !isLive(hold, clock.now())) return offerOver();
  if (hold.holder !== subject && !(await ledger.giveHold(hold, subject))) return offerOver();
  return await changeEntry(
    calendar,
    identity,
    entry.id,
    (present) => takenOver(present, offerId, subject),
    offerOver,
  );
}
