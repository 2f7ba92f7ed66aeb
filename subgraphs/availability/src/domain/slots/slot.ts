import type { Moment } from '@tidbok/kit/clock.ts';
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
  end: Temporal.Instant.fromEpochMilliseconds(start + durationMinutes * 60_000),
  timeZone,
});

/** One of a list, of which there may be thousands: its moments are such as cost little to make and to clear away. */
export type ListedSlot = Omit<Slot, 'start' | 'end'> & { readonly start: Moment; readonly end: Moment };

export const listedAt = (
  { providerId, clinicId, treatmentId, timeZone, durationMinutes }: Offer,
  start: Millis,
): ListedSlot => ({
  providerId,
  clinicId,
  treatmentId,
  start: { epochMilliseconds: start },
  end: { epochMilliseconds: start + durationMinutes * 60_000 },
  timeZone,
});
