import type { Calendar } from '#workflows/calendar.ts';
import { type Claim, isLive } from '#domain/ledger/claim.ts';
import type { WaitlistOffer } from '#domain/waitlist/waitlistEntry.ts';

/** The hold of an offer, while it lasts. Null once it is over. */
export async function readOfferHold(
  { ledger, clock }: Calendar,
  { id, status }: WaitlistOffer,
): Promise<Claim | null> {
  const hold = status === 'OPEN' ? await ledger.findClaim(id) : null;
  return hold?.kind === 'hold' && isLive(hold, clock.now()) ? hold : null;
}
