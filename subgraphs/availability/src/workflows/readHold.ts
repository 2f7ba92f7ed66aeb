import type { Calendar } from './calendar.ts';
import { type Claim, isLive } from '#domain/claim.ts';

/** A caller's own hold, while it lasts. */
export async function readHold(
  { ledger, clock }: Calendar,
  holder: string,
  holdId: string,
): Promise<Claim | null> {
  const [found] = await ledger.findClaims(holdId);
  if (found?.claim.kind !== 'hold' || found.claim.holder !== holder) return null;
  return isLive(found.claim, clock.now()) ? found.claim : null;
}
