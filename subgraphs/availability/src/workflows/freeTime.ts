import type { Calendar } from './calendar.ts';
import { handOver } from './handOver.ts';
import { removeClaim } from './removeClaim.ts';
import type { Claim } from '#domain/claim.ts';

/** Ends a claim: its time is for whoever has waited for it, else for everybody. False where it was not there any more. */
export const freeTime = async (calendar: Calendar, claim: Claim): Promise<boolean> =>
  (await handOver(calendar, claim)) || (await removeClaim(calendar.ledger, claim));
