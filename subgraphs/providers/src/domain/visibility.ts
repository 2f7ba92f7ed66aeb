import { actsForClinic, hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Entry, ListingState } from './entry.ts';

/** Whether the caller works on the clinic's entries; with null, on the shared catalogue. */
export const worksOn = (identity: Identity, clinicId: string | null): boolean =>
  clinicId === null ? hasRole(identity, 'ADMIN') : actsForClinic(identity, clinicId, 'DESK');

/** Whether the caller sees the clinic's entries as those who work there do, drafts included. */
export const seesInside = (identity: Identity, clinicId: string | null): boolean =>
  hasRole(identity, 'SERVICE') ||
  worksOn(identity, clinicId) ||
  (clinicId !== null && actsForClinic(identity, clinicId, 'CLINICIAN'));

/**
 * Whether the caller may know of an entry that is asked for by its id. What is withdrawn is still told to all, so that the
 * history of bookings and an old link find it; a draft only to those who prepare it.
 */
export const mayKnow = (
  identity: Identity,
  entry: Pick<Entry, 'listing'>,
  clinicId: string | null,
): boolean => entry.listing !== 'DRAFT' || seesInside(identity, clinicId);

/** The clinics whose entries in this state the caller may list: all, or these. What is listed is for everybody. */
export function listableClinics(identity: Identity, listing: ListingState): 'ALL' | readonly string[] {
  if (listing === 'LISTED' || hasRole(identity, 'ADMIN', 'SERVICE')) return 'ALL';
  return hasRole(identity, 'DESK', 'CLINICIAN') ? identity.clinics : [];
}
