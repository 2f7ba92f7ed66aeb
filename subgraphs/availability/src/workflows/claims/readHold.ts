import type { Calendar } from '#workflows/calendar.ts';
import { type Claim, isLive } from '#domain/ledger/claim.ts';

/** A caller's own hold, while it lasts. */
export async function readHold(
  { ledger, clock }: Calendar,
  holder: string,
  holdId: string,
): Promise<Claim | null> {
  const claim = await ledger.findClaim(holdId);
  if (claim?.kind !== 'hold' || claim.holder !== holder) return null;
  return isLive(claim, clock.now()) ? claim : null;
}
