import { hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Booking } from './booking.ts';
import type { Actor } from './bookingEvent.ts';

type Capacity = Exclude<Actor, 'SYSTEM'>;

export const bookers: readonly Capacity[] = ['PATIENT', 'PARTNER', 'DESK', 'ADMIN'];

/** Who may take a time against the rules. */
export const overriders = ['DESK', 'ADMIN'] as const;

const all: readonly Capacity[] = ['PATIENT', 'PARTNER', 'DESK', 'CLINICIAN', 'ADMIN'];

export type Owned = Pick<Booking, 'patientId' | 'owners' | 'clinicId' | 'providerId'>;

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

/** The clinics at which they may, where they act for this patient in one of these capacities. Null: at any. */
export const clinicsFor = (
  identity: Identity,
  patientId: string,
  allowed: readonly Capacity[],
): readonly string[] | null => {
  // Of those who book, a desk alone is bound to its clinics.
  const unbound = allowed.filter((capacity) => capacity !== 'DESK');
  const owned = { patientId, owners: ownersOf(identity, patientId), clinicId: '', providerId: '' };
  return capacityFor(identity, owned, unbound) ? null : identity.clinics;
};

/** Whether the caller may book for this patient at all. */
export const mayBookFor = (identity: Identity, patientId: string): boolean =>
  patientId === identity.subject || hasRole(identity, 'DESK', 'ADMIN', 'PARTNER');

/** Whose own a booking is that the caller makes for this patient. */
export const ownersOf = (identity: Identity, patientId: string): readonly string[] =>
  hasRole(identity, 'PARTNER') && identity.subject !== patientId
    ? [patientId, identity.subject!]
    : [patientId];

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
