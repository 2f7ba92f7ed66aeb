import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Booking } from './booking.ts';
import type { Actor } from './bookingEvent.ts';

type Capacity = Exclude<Actor, 'SYSTEM'>;

const all: readonly Capacity[] = ['PATIENT', 'PARTNER', 'DESK', 'CLINICIAN', 'ADMIN'];

type Owned = Pick<Booking, 'patientId' | 'owners' | 'clinicId' | 'providerId'>;

/** In which of these capacities the caller may act on the booking; null where in none. */
export const capacityFor = (
  identity: Identity,
  booking: Owned,
  allowed: readonly Capacity[],
): Capacity | null =>
  all.find(
    (capacity) =>
      allowed.includes(capacity) && identity.roles.includes(capacity) && stands[capacity](identity, booking),
  ) ?? null;

export const maySee = (identity: Identity, booking: Owned): boolean =>
  capacityFor(identity, booking, all) !== null;

const stands: Readonly<Record<Capacity, (identity: Identity, booking: Owned) => boolean>> = {
  PATIENT: ({ subject }, { patientId }) => subject === patientId,
  PARTNER: ({ subject }, { owners }) => subject !== null && owners.includes(subject),
  DESK: ({ clinics }, { clinicId }) => clinics.includes(clinicId),
  CLINICIAN: ({ clinics, provider }, { clinicId, providerId }) =>
    clinics.includes(clinicId) || provider === providerId,
  ADMIN: () => true,
};
