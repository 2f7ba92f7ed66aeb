import type { Calendar } from '#workflows/calendar.ts';
import { handOver } from '#workflows/waitlist/handOver.ts';
import { removeClaim } from './removeClaim.ts';
import type { Claim } from '#domain/ledger/claim.ts';

/** Ends a claim: its time is for whoever has waited for it, else for everybody. False where it was not there any more. */
export const freeTime = async (calendar: Calendar, claim: Claim): Promise<boolean> =>
  (await handOver(calendar, claim)) || (await removeClaim(calendar.ledger, claim));
