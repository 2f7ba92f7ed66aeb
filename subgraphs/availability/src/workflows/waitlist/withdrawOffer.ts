import type { Calendar } from '#workflows/calendar.ts';
import { dropClaim } from '#workflows/claims/dropClaim.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { withdrawn } from '#domain/waitlist/changeEntry.ts';
import { standingOffer } from '#domain/waitlist/waitlistEntry.ts';

/**
 * Takes back what is offered: the entry first, after which nobody books from the hold, then the hold. False where somebody is booking
 * from it, or has changed the entry, at this moment.
 */
export async function withdrawOffer(
  { waitlist, ledger }: Pick<Calendar, 'waitlist' | 'ledger'>,
  hold: Claim,
): Promise<boolean> {
  const entry = await waitlist.findByOffer(hold.id);
  if (entry && standingOffer(entry)?.id === hold.id) {
    const next = withdrawn(entry, hold.id);
    if (!next || !(await waitlist.save(next))) return false;
  }
  return await dropClaim(ledger, hold, hold.until!);
}
