import { type Claim, isLive } from '#domain/ledger/claim.ts';
import type { ZonedHours } from './closedWhen.ts';
import { type HoursRefusal, hoursRefusals } from './hoursRefusals.ts';

/** A booking that stands at a time that the hours do not allow any more. */
export type Stranded = {
  readonly bookingId: string;
  readonly claim: Claim;
  readonly refusals: readonly HoursRefusal[];
};

/**
 * Which of a provider's coming bookings lie outside of their hours, soonest first. Notice, alignment and limits were asked when they
 * were booked, and are not asked again. What a desk booked outside of the hours on purpose is stranded by an exception alone.
 *
 * @param claims of the provider's calendar, which others may share
 */
export function strandedOf(
  providerId: string,
  hours: ZonedHours,
  claims: readonly Claim[],
  now: Temporal.Instant,
): Stranded[] {
  return claims
    .filter((claim) => claim.slot.providerId === providerId && isLive(claim, now))
    .filter(({ slot }) => Temporal.Instant.compare(slot.start, now) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.slot.start, b.slot.start))
    .flatMap((claim) => {
      const { slot, bookingId, override } = claim;
      const span = { from: slot.start.epochMilliseconds, until: slot.end.epochMilliseconds };
      const refusals = hoursRefusals(hours, slot.treatmentId, span).filter(
        (refusal) => !override || ('exception' in refusal && refusal.exception),
      );
      return bookingId === null || refusals.length === 0 ? [] : [{ bookingId, claim, refusals }];
    });
}
