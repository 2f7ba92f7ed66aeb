import { notAllowed } from '@tidbok/kit/failures.ts';
import { actsForClinic, hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { claimSeat, type ClaimSeatResult } from './claimSeat.ts';
import { holdOnce, type HoldResult } from '#workflows/claims/holdOnce.ts';
import { mostHolds } from '#domain/ledger/holdLimits.ts';
import { onlySeatOf } from '#domain/sessions/onlySeat.ts';
import { isSeatOf, sessionOfSeat } from '#domain/sessions/session.ts';

export type HoldSeatInput = {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  /** For whom; the caller where it is left out. */
  readonly patientId?: string | null | undefined;
};

export type HoldSeatResult = HoldResult<Exclude<ClaimSeatResult, { __typename: 'Claimed' }>>;

/** Holds a seat of a session: one for a patient, and as many as it likes for a desk. */
export async function holdSeat(
  calendar: Calendar,
  identity: Identity,
  { idempotencyKey, sessionId, patientId }: HoldSeatInput,
): Promise<HoldSeatResult> {
  const holder = identity.subject!;
  const session = await calendar.sessions.find(sessionId);
  const isDesk = session !== null && actsForClinic(identity, session.slot.clinicId, 'DESK');
  if (patientId != null && patientId !== holder && !isDesk && !hasRole(identity, 'PARTNER'))
    return notAllowed('You can hold a seat for yourself only.');
  const only = isDesk ? null : onlySeatOf(patientId ?? holder);
  return await holdOnce(calendar, {
    holder,
    most: mostHolds(identity),
    idempotencyKey,
    isFor: (hold) => sessionOfSeat(hold) === sessionId && (only === null || isSeatOf(hold, only)),
    claim: (as) => claimSeat(calendar, { sessionId, only }, as),
  });
}
