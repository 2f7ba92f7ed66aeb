import { type Claim, isLive } from '#domain/ledger/claim.ts';
import type { ZonedHours } from './closedWhen.ts';
import { sessionIdOf } from '#domain/sessions/session.ts';
import { type HoursRefusal, hoursRefusals } from './hoursRefusals.ts';

/** What stands at times that the hours do not allow any more, soonest first. */
export type Stranded = {
  readonly bookings: readonly StrandedBooking[];
  /** Ids of sessions, whether or not anybody has a seat. */
  readonly sessionIds: readonly string[];
};

export type StrandedBooking = {
  readonly bookingId: string;
  readonly claim: Claim;
  readonly refusals: readonly HoursRefusal[];
};

/**
 * Which of a provider's coming bookings and sessions lie outside of their hours. Notice, alignment and limits were asked when they were
 * made, and are not asked again. What a desk booked outside of the hours on purpose is stranded by an exception alone.
 *
 * @param claims of the provider's calendar, which others may share
 */
export function strandedOf(
  providerId: string,
  hours: ZonedHours,
  claims: readonly Claim[],
  now: Temporal.Instant,
): Stranded {
  const outside = claims
    .filter((claim) => claim.slot.providerId === providerId && isLive(claim, now))
    .filter(({ slot }) => Temporal.Instant.compare(slot.start, now) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.slot.start, b.slot.start))
    .flatMap((claim) => {
      const { slot, override } = claim;
      const span = { from: slot.start.epochMilliseconds, until: slot.end.epochMilliseconds };
      const refusals = hoursRefusals(hours, slot.treatmentId, span).filter(
        (refusal) => !override || ('exception' in refusal && refusal.exception),
      );
      return refusals.length === 0 ? [] : [{ claim, refusals }];
    });
  return {
    bookings: outside.flatMap(({ claim, refusals }) =>
      claim.bookingId === null ? [] : [{ bookingId: claim.bookingId, claim, refusals }],
    ),
    sessionIds: outside.flatMap(({ claim }) => (claim.kind === 'session' ? [sessionIdOf(claim.id)] : [])),
  };
}
