import type { Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from './offer.ts';

/** A time that can be booked, or is. */
export type Slot = {
  readonly providerId: string;
  readonly clinicId: string;
  readonly treatmentId: string;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly timeZone: string;
};

export const slotAt = (
  { providerId, clinicId, treatmentId, timeZone, durationMinutes }: Offer,
  start: Millis,
): Slot => ({
  providerId,
  clinicId,
  treatmentId,
  start: Temporal.Instant.fromEpochMilliseconds(start),
  // Most who look at a page of times do not ask for it.
  get end() {
    return Temporal.Instant.fromEpochMilliseconds(start + durationMinutes * 60_000);
  },
  timeZone,
});
