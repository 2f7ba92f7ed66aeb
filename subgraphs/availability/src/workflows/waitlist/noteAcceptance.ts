import type { Calendar } from '#workflows/calendar.ts';
import { accepting } from '#domain/waitlist/changeEntry.ts';
import { groupId } from '#domain/waitlist/waitlistEntry.ts';

/** Writes lost in a row. Each was lost to a change of the same entry. */
const attempts = 10;

/**
 * Notes that the hold of an offer is about to become a booking's claim, before it does: afterwards nothing of the hold is left by which
 * to tell that it was accepted. False where the offer is over, or too many have begun: then the hold soon is.
 */
export async function noteAcceptance(
  { waitlist, changes }: Calendar,
  offerId: string,
  claim: { readonly claimId: string; readonly bookingId: string },
): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const entry = await waitlist.findByOffer(offerId);
    const next = entry && accepting(entry, offerId, claim);
    if (!next) return false;
    if (next === entry) return true;
    if (!(await waitlist.save(next))) continue;
    changes.tell(groupId(next.wish));
    return true;
  }
  throw new Error('an entry of the waitlist kept changing');
}
