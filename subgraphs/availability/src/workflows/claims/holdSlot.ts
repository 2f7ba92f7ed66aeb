import type { Calendar } from '#workflows/calendar.ts';
import { claimTime, type ClaimTimeResult, type WantedTime } from './claimTime.ts';
import { holdOnce, type HoldResult } from './holdOnce.ts';
import { mostHeldByPatient } from '#domain/ledger/holdLimits.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { sessionOfSeat } from '#domain/sessions/session.ts';

export type HoldSlotInput = WantedTime & { readonly idempotencyKey: string };

export type HoldSlotResult = HoldResult<Exclude<ClaimTimeResult, { __typename: 'Claimed' }>>;

/**
 * Holds a time for a caller.
 *
 * @param most how many times they may hold at once
 */
export const holdSlot = (
  calendar: Calendar,
  holder: string,
  { idempotencyKey, ...wanted }: HoldSlotInput,
  most = mostHeldByPatient,
): Promise<HoldSlotResult> =>
  holdOnce(calendar, {
    holder,
    most,
    idempotencyKey,
    isFor: (hold) => isFor(hold, wanted),
    claim: (as) => claimTime(calendar, wanted, as),
  });

const isFor = (hold: Claim, { providerId, treatmentId, start }: WantedTime): boolean =>
  hold.slot.providerId === providerId &&
  hold.slot.treatmentId === treatmentId &&
  hold.slot.start.equals(start) &&
  sessionOfSeat(hold) === null;
