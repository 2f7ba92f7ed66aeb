import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import type { WantedTime } from '#workflows/claims/claimTime.ts';
import { findOffer } from './findOffer.ts';
import { readOccupants } from './readOccupants.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { rowsFor, type SlotReason, slotReasons } from '#domain/slots/slotReasons.ts';
import type { Occupant } from '#domain/ledger/occupant.ts';

/** A reason as a caller may see it. */
export type ShownReason = {
  readonly reason: SlotReason;
  readonly offer: Offer | null;
  readonly start: Temporal.Instant;
  /** Whether it is shown in full: to the clinic alone. */
  readonly inFull: boolean;
};

export type SlotExplained = { readonly bookable: boolean; readonly reasons: readonly ShownReason[] };

/**
 * Why a time cannot be booked at the moment: every reason that applies. To a desk or clinician of the clinic in full; to others
 * without what is others': of who has a time they see their own holds alone.
 */
export async function explainSlot(
  calendar: Calendar,
  identity: Identity,
  wanted: WantedTime,
): Promise<SlotExplained> {
  const { start } = wanted;
  const found = await findOffer(calendar, wanted);
  if (found.__typename !== 'Offer') {
    const reason = { code: 'NOT_OFFERED' } as const;
    return { bookable: false, reasons: [{ reason, offer: null, start, inFull: false }] };
  }
  const { offer } = found;
  const now = calendar.clock.now();
  const occupantsAt = await readOccupants(calendar, rowsFor(offer, start.epochMilliseconds), now);
  const reasons = slotReasons(offer, start.epochMilliseconds, occupantsAt, now.epochMilliseconds);
  const inFull = actsForClinic(identity, offer.clinicId, 'DESK', 'CLINICIAN');
  const shown = inFull ? reasons : reasons.map((reason) => withoutOthers(reason, identity.subject));
  return {
    bookable: reasons.length === 0,
    reasons: shown.map((reason) => ({ reason, offer, start, inFull })),
  };
}

function withoutOthers(reason: SlotReason, subject: string | null): SlotReason {
  const isOwn = ({ claim }: Occupant): boolean => subject !== null && claim?.holder === subject;
  if ('exception' in reason) return { ...reason, exception: null };
  if ('by' in reason) return { ...reason, by: reason.by.filter(isOwn) };
  return reason.code === 'EQUIPMENT' ? { ...reason, label: '', each: [] } : reason;
}
