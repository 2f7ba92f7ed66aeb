import type { Calendar } from '#workflows/calendar.ts';
import { handOver } from '#workflows/waitlist/handOver.ts';
import { removeClaim } from './removeClaim.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { sessionOfSeat } from '#domain/sessions/session.ts';
import { recountLimits } from '#workflows/schedule/countLimits.ts';
import { isUncounted } from '#domain/ledger/limits.ts';
import { groupId } from '#domain/waitlist/waitlistEntry.ts';

/** Ends a claim: its time is for whoever has waited for it, else for everybody. False where it was not there any more. */
export async function freeTime(calendar: Calendar, claim: Claim): Promise<boolean> {
  if (await handOver(calendar, claim)) return true;
  const isFreed = await removeClaim(calendar.ledger, claim);
  if (isFreed && wasUncounted(calendar, claim)) await recountLimits(calendar, claim.slot.providerId);
  // A seat is freed in no calendar: those who wait for its treatment are told.
  if (isFreed && sessionOfSeat(claim) !== null) calendar.changes.tell(groupId(claim.slot));
  return isFreed;
}

/** As this process saw the schedule last. What it has not seen is counted by the sweep. */
function wasUncounted({ candidates }: Calendar, claim: Claim): boolean {
  const { providerId, treatmentId } = claim.slot;
  const offer = candidates.lastSeen().offer(providerId, treatmentId);
  return offer !== null && isUncounted(offer, claim);
}
